import CaseModel
import DeskKit

/// What is said of the last scan or key, in large letters and a sentence.
struct ScanVerdict: Hashable, Sendable {
  /// The verdict in capitals.
  var large: String
  /// What it means and what to do.
  var sentence: String
  /// False for what is not as it should be.
  var isGood: Bool

  init(_ large: String, _ sentence: String, isGood: Bool) {
    self.large = large
    self.sentence = sentence
    self.isGood = isGood
  }

  /// The verdict on a scan; `nil` where nothing was scanned.
  init?(_ answer: DispatchReceipt.Answer, tally: String) {
    switch answer {
    case .nothing: return nil
    case .ticked(let card):
      self.init("RECEIVED \(card.sample.barcode)", "\(card.donorName). Seal intact; Tab and b where it is broken. \(tally)", isGood: true)
    case .again(let card):
      self.init("SCANNED TWICE \(card.sample.barcode)", "\(card.donorName) is ticked off already and counts once. \(tally)", isGood: false)
    case .receivedBefore(let card):
      let day = card.sample.receivedOn.map { " on \(DayWords.short($0))" } ?? ""
      self.init(
        "RECEIVED BEFORE \(card.sample.barcode)", "Its receipt was logged\(day); now it is \(card.sample.status.rawValue).", isGood: false)
    case .notReceivable(let card, let why): self.init("CANNOT BE RECEIVED \(card.sample.barcode)", why, isGood: false)
    case .wrongCheckDigit(let code, let right):
      self.init(
        "WRONG CODE \(code)", "Its last digit would be \(right): it was mistyped or misread. Nothing was ticked; scan it again.",
        isGood: false)
    case .notOfThis(let code):
      self.init("NOT OF THIS DISPATCH \(code)", "Nothing was ticked. Put it aside; it is looked up in the register.", isGood: false)
    }
  }

  /// The verdict on a code that is not of this dispatch, once the register was asked.
  init(code: String, found: SampleFile?) {
    guard let found else {
      self.init(
        "UNKNOWN CODE \(code)", "No sample of the register has it. Nothing was ticked; put it aside and write to the sender.", isGood: false
      )
      return
    }
    // The newest dispatch is the one it should have come with.
    let newest = found.dispatches.max { ($0.preparedOn, $0.number) < ($1.preparedOn, $1.number) }
    let whose = found.donorName.map { " of \($0)" } ?? ""
    let place = newest.map { "It belongs to dispatch \($0.number) to \($0.laboratory)." } ?? "It is in no dispatch."
    self.init(
      newest == nil ? "NOT DISPATCHED \(code)" : "OF ANOTHER DISPATCH \(code)",
      "\(place) The sample\(whose) is \(found.sample.status.rawValue). Nothing was ticked; put it aside.", isGood: false)
  }
}
