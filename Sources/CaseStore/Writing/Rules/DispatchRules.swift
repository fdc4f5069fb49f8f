import CaseModel
import SQLiteAccess

/// The rules for dispatches at the desk: they go somewhere, hold every sample once, and take along what is sealed.
struct DispatchRules {
  let connection: Connection

  /// Throws where a dispatch may not be packed as it is about to be.
  func check(_ dispatch: Dispatch, replacing old: Dispatch?) throws {
    guard dispatch.laboratory.contains(where: { !$0.isWhitespace }) else {
      throw refusal("The dispatch names no laboratory. Say where it goes; nothing was changed.")
    }
    var met: Set<RecordID> = []
    for sample in dispatch.samples where !met.insert(sample).inserted {
      throw refusal("The sample \(try barcode(sample)) stands twice in the dispatch. Take one of the two lines out.")
    }
    guard dispatch.state == .open else { return }
    let listed = old?.state == .open ? Set(old?.samples ?? []) : []
    for sample in dispatch.samples where !listed.contains(sample) {
      guard let other = try openDispatch(with: sample, besides: dispatch.id) else { continue }
      throw refusal(
        "The sample \(try barcode(sample)) is being packed in the dispatch \(other) already. Take it out there first; nothing was changed.")
    }
  }

  /// Throws where a dispatch that leaves takes along a sample that was not ready when the change began, or not made so by it.
  func checkSending(_ dispatch: Dispatch, replacing old: Dispatch?, _ ways: SampleWays) throws {
    guard dispatch.sentOn != nil else { return }
    let sent = old?.sentOn == nil ? [] : Set(old?.samples ?? [])
    for sample in dispatch.samples where !sent.contains(sample) {
      let stood = try ways.stood(sample)
      guard !stood.contains(.sealed), !stood.contains(.stored), let first = stood.first else { continue }
      throw refusal(
        "The sample \(try barcode(sample)) is \(first.rawValue). Only what is sealed or stored is dispatched: seal it first, or take it out of "
          + "the list; nothing was changed.")
    }
  }

  private func openDispatch(with sample: RecordID, besides id: RecordID) throws -> String? {
    let records = RecordReader(connection: connection)
    guard let number = try records.number(.sample, sample) else { return nil }
    let found = try connection.rows("SELECT DISTINCT dispatch FROM dispatch_sample WHERE sample = ?", .integer(number)) { $0.integer(0) }
    return try found.compactMap { try records.dispatch($0) }.first { $0.id != id && $0.state == .open }?.number
  }

  private func barcode(_ id: RecordID) throws -> String {
    try connection.first("SELECT barcode FROM sample WHERE id = ?", .id(id)) { $0.text(0) } ?? "that was removed"
  }
}
