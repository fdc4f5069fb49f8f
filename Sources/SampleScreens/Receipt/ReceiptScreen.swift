import CaseModel
import DeskKit
import TerminalKit

/// The receipt of a dispatch, ticked off by scanning: a box that takes codes, and the list of what should have come.
public struct ReceiptScreen: Hashable, Sendable {
  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    case none
    /// Say a sentence.
    case say(String)
    /// Look a code up that is not of this dispatch; answer with `receive(code:found:)`.
    case lookUp(code: String)
    /// Log what was ticked off.
    case save(RecordChange)
    /// Leave; what was ticked off and not logged is kept as a draft.
    case leave
  }

  /// What is asked before anything else.
  enum Question: Hashable, Sendable {
    /// Why a sample is lost.
    case reason(RecordID, TextField)
    /// Whether to leave with ticks that are not logged.
    case leaving
  }

  /// What was ticked off of the dispatch.
  public internal(set) var receipt: DispatchReceipt
  /// The day on which the receipt is logged.
  public var today: Day
  /// The time of day at which it is logged, in minutes after midnight.
  public var minutes: Int?
  /// Who logs it.
  let by: String

  /// Codes that were scanned and are not of this dispatch, in the order in which they came.
  public internal(set) var strays: [String] = []
  var box = TextField(limit: 80)
  var question: Question?
  var verdict: ScanVerdict?
  /// True while the list has the keys and not the box.
  var isInList = false
  /// The row of the list under its cursor: samples, then codes that are not of this dispatch.
  var index = 0

  /// The receipt of a dispatch, signed by somebody on a day. `minutes` is the time of day now, in minutes after midnight.
  public init(_ file: DispatchFile, by: String, minutes: Int?, today: Day) {
    receipt = DispatchReceipt(file)
    self.by = by
    self.minutes = minutes
    self.today = today
  }

  /// What the screen is about, for its frame.
  public var title: String { "Receipt of \(receipt.file.dispatch.number)" }

  /// True where something was ticked off that is not logged.
  public var isTicked: Bool { !receipt.ticks.isEmpty }

  /// The change that logs what was ticked off; `nil` where nothing was.
  public func change() -> RecordChange? { receipt.change(on: today, minutes: minutes, by: by) }

  /// Takes a newer state of the dispatch, as after saving; ticks that no longer hold are dropped.
  public mutating func receive(_ file: DispatchFile) {
    receipt.follow(file)
    index = min(index, max(0, rowCount - 1))
    if case .reason(let id, _)? = question, !receipt.file.cards.contains(where: { $0.id == id }) { question = nil }
  }

  /// Takes in what the register knows of a code that is not of this dispatch; `nil` where it knows none.
  public mutating func receive(code: String, found: SampleFile?) {
    guard strays.contains(code), verdict?.large.hasSuffix(" " + code) == true else { return }
    verdict = ScanVerdict(code: code, found: found)
  }

  /// `17 of 23.`
  var tally: String { "\(receipt.counts.received) of \(receipt.counts.all)." }

  var rowCount: Int { receipt.file.cards.count + strays.count }

  /// The sample under the cursor of the list.
  var selected: SampleCard? { receipt.file.cards.indices.contains(index) ? receipt.file.cards[index] : nil }

  /// What the keys do, for the footer.
  public func hints(ascii: Bool) -> [(keys: String, words: String)] {
    switch question {
    case .reason?: return [("Enter", "Lost for this reason"), ("Esc", "Not lost")]
    case .leaving?: return [("F9", "Log them"), ("Esc", "Leave, keep a draft"), ("Enter", "Go on scanning")]
    case nil: break
    }
    guard isInList else { return [("Enter", "Take the code"), ("Tab", "List"), ("F9", "Log"), ("Esc", "Leave")] }
    let arrows = ascii ? "Up Down" : "↑↓"
    return [
      (arrows, "Move"), ("r", "Received"), ("b", "Seal broken"), ("i", "Intact"), ("x", "Lost"), ("Del", "Untick"), ("Tab", "Scan"),
      ("F9", "Log"),
    ]
  }
}
