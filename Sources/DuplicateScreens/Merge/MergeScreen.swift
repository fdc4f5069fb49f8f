import CaseModel
import DeskKit
import TerminalKit

/// Two records of perhaps one person beside each other, field by field with all that hangs on them: what a merge would do, before it is done.
public struct MergeScreen: Hashable, Sendable {
  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    case none
    /// Write the merge; `gone` is the person who is merged into the other.
    case merge(RecordChange, kept: RecordID, gone: RecordID)
    /// Write that the two are not the same.
    case notTheSame(RecordChange)
    /// Decide later.
    case leave
  }

  /// The two, and whose value is shown of each field.
  public private(set) var merge: PersonMerge
  /// Why the two are perhaps one; empty where somebody chose them by hand.
  public let reasons: [String]
  /// The field under the cursor; `nil` where nothing is to be chosen.
  private(set) var selected: MergeField?
  private(set) var top = 0

  /// Two records, of which the one with more to it is kept unless somebody exchanges them.
  public init(_ first: PersonDossier, _ second: PersonDossier, reasons: [String] = []) {
    merge = PersonMerge(first, second)
    self.reasons = reasons
    selected = merge.rows.first(where: \.differs)?.field
  }

  /// What the screen is about, for its frame.
  public var title: String { "One person, recorded twice?" }

  /// The fields in which somebody must choose.
  private var differing: [MergeField] { merge.rows.filter(\.differs).map(\.field) }

  /// Takes in a key. `area` is the size that the screen is drawn in.
  public mutating func press(_ key: Key, area: Size) -> Outcome {
    switch key {
    case .escape: return .leave
    case .up, .down: move(key == .down ? 1 : -1, area)
    case .pageUp: scroll(-max(1, area.rows - 2), area)
    case .pageDown: scroll(max(1, area.rows - 2), area)
    case .home: top = 0
    case .end: scroll(.max / 2, area)
    case .left: choose(.kept)
    case .right: choose(.other)
    case .character("b"): choose(.both)
    case .character(" "): chooseNext()
    case .character("x"): exchange()
    case .character("n"): return .notTheSame(PersonMerge.notTheSame(merge.kept.person.id, merge.other.person.id))
    case .character("M"), .function(9), .control("s"):
      return .merge(merge.change, kept: merge.kept.person.id, gone: merge.other.person.id)
    default: break
    }
    return .none
  }

  private mutating func choose(_ side: MergeSide) {
    if let selected { merge.choose(side, for: selected) }
  }

  private mutating func chooseNext() {
    guard let selected else { return }
    switch merge.side(selected) {
    case .kept: choose(.other)
    case .other: choose(selected.mayHoldBoth ? .both : .kept)
    case .both: choose(.kept)
    }
  }

  /// Keeps the other one instead; the values shown stay those that were chosen.
  private mutating func exchange() {
    let chosen = differing.map { ($0, merge.side($0)) }
    merge = merge.exchanged
    for (field, side) in chosen { merge.choose(side == .kept ? .other : side == .other ? .kept : .both, for: field) }
  }

  // MARK: Moving

  private mutating func move(_ step: Int, _ area: Size) {
    let fields = differing
    guard let selected, let place = fields.firstIndex(of: selected) else { return scroll(step, area) }
    // At either end the page is scrolled, so that what hangs on the two can be read with the same keys.
    guard fields.indices.contains(place + step) else { return scroll(step, area) }
    self.selected = fields[place + step]
    reveal(area)
  }

  private mutating func scroll(_ lines: Int, _ area: Size) {
    let count = MergeLayout(self, width: area.columns, ascii: false).lines.count
    top = max(0, min(top.addingReportingOverflow(lines).partialValue, count - body(area)))
  }

  private mutating func reveal(_ area: Size) {
    let lines = MergeLayout(self, width: area.columns, ascii: false).lines
    guard let first = lines.firstIndex(where: { $0.field == selected }), let last = lines.lastIndex(where: { $0.field == selected }) else {
      return
    }
    top = min(max(top, last - body(area) + 1), first)
    // The first field stands under the headings; going back to it shows them.
    if selected == differing.first { top = 0 }
  }

  /// The rows below the two names, which stay in place.
  private func body(_ area: Size) -> Int { max(1, area.rows - MergeLayout.headRows) }

  /// What the keys do, for the footer.
  public func hints(ascii: Bool) -> [(keys: String, words: String)] {
    let arrows = ascii ? "Left Right" : "←→"
    let choice = selected == nil ? [] : [(arrows, "Choose"), ("b", "Both")]
    return [("F9", "Merge"), ("n", "Not the same")] + choice + [("x", "Exchange"), ("Esc", "Later")]
  }
}
