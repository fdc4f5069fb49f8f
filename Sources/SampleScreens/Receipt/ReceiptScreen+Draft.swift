import CaseModel

/// Ticks that are not logged, kept as a draft.
extension ReceiptScreen {
  /// Which draft it is.
  public var draftKey: String { "dispatch/receive/\(receipt.file.dispatch.id)" }

  /// What a draft keeps: a line for each tick, and the codes that are not of this dispatch.
  public var draftValues: [String: String] {
    var values: [String: String] = [:]
    for (id, tick) in receipt.ticks {
      values["tick.\(id)"] =
        switch tick {
        case .received(let seal, let byHand): "received;\(seal.rawValue);\(byHand ? "by hand" : "scanned")"
        case .lost(let reason): "lost;\(reason)"
        }
    }
    if !strays.isEmpty { values["not of this dispatch"] = strays.joined(separator: "\n") }
    return values
  }

  /// Puts back what a draft kept. A tick of a sample that meanwhile cannot be received is left out.
  public mutating func restore(_ values: [String: String]) {
    for (name, value) in values where name.hasPrefix("tick.") {
      guard let id = RecordID(description: String(name.dropFirst(5))), let tick = Self.tick(value) else { continue }
      receipt.tick(id, tick)
    }
    strays = (values["not of this dispatch"] ?? "").split(separator: "\n").map(String.init)
    verdict = nil
  }

  private static func tick(_ text: String) -> DispatchReceipt.Tick? {
    let parts = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = parts.first, let rest = parts.last else { return nil }
    if kind == "lost" { return rest.isEmpty ? nil : .lost(reason: String(rest)) }
    let words = rest.split(separator: ";")
    guard kind == "received", words.count == 2, let seal = words.first.flatMap({ CustodyEvent.Seal(rawValue: String($0)) }) else {
      return nil
    }
    return .received(seal: seal, byHand: words.last == "by hand")
  }
}
