import CaseModel
import DeskKit
import TerminalKit

/// One line of the list of a receipt.
struct ReceiptRow: Hashable {
  var sign: String
  var code: String
  var state: String
  var name: String
  var role: Role

  /// The line of a sample of the dispatch.
  init(_ card: SampleCard, _ state: DispatchReceipt.State, ascii: Bool) {
    code = card.sample.barcode
    name = [card.donorName, card.caseNumber].filter { !$0.isEmpty }.joined(separator: ", ")
    let tick = ascii ? "*" : "✓"
    switch state {
    case .expected: (sign, self.state, role) = (" ", "expected", .text)
    case .ticked(.received(let seal, let byHand)):
      sign = seal == .broken ? "!" : tick
      self.state = "received now, seal \(seal.rawValue)\(byHand ? ", by hand" : "")"
      role = seal == .broken ? .problem : .done
    case .ticked(.lost(let reason)): (sign, self.state, role) = ("!", "lost now: \(reason)", .problem)
    case .receivedBefore:
      sign = tick
      self.state = "received before" + (card.sample.receivedOn.map { ", \(DayWords.short($0))" } ?? "")
      role = .dim
    case .lostBefore: (sign, self.state, role) = ("!", "lost before", .problem)
    case .notReceivable: (sign, self.state, role) = ("!", "not in transit: \(card.sample.status.rawValue)", .problem)
    }
  }

  /// The line of a code that is not of the dispatch.
  init(stray code: String) {
    self.code = code
    (sign, state, name, role) = ("!", "not of this dispatch", "", .problem)
  }
}
