import CaseModel
import DeskKit
import TerminalKit

/// The list of pairs of persons who are perhaps one, each with what agrees and what does not.
public struct DuplicateListPane: Hashable, Sendable {
  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    case none
    /// Show the two beside each other.
    case open(RecordID, RecordID)
    /// Write that the two are not the same; the pair is off the list already.
    case notTheSame(RecordChange)
    /// Look through the register again.
    case scanAgain
    case leave
  }

  /// Rows that one pair takes: two persons and two lines of reasons.
  static let rowsPerPair = 4

  /// The pairs, the likeliest first; `nil` while the register is looked through.
  public private(set) var pairs: [LikelyPair]?
  /// True where there were more pairs than the list holds.
  public private(set) var isCut = false
  private(set) var selected = 0
  private(set) var top = 0

  /// A list that waits for the scan.
  public init() {}

  /// Takes in what the scan found. The cursor stays on its pair.
  public mutating func show(_ pairs: [LikelyPair], isCut: Bool = false) {
    let current = selectedPair
    self.pairs = pairs
    self.isCut = isCut
    let place = pairs.firstIndex { $0.first.id == current?.first.id && $0.second.id == current?.second.id }
    selected = place ?? min(selected, max(0, pairs.count - 1))
  }

  /// The pair under the cursor.
  public var selectedPair: LikelyPair? {
    guard let pairs, pairs.indices.contains(selected) else { return nil }
    return pairs[selected]
  }

  /// What the list is about, for its frame.
  public var title: String {
    guard let pairs else { return "Perhaps the same person" }
    return "Perhaps the same person  " + (isCut ? "the likeliest " : "") + NumberWords.count(pairs.count, "pair")
  }

  /// Takes a pair off the list, once it was decided upon.
  public mutating func remove(_ first: RecordID, _ second: RecordID) {
    pairs?.removeAll { Set([$0.first.id, $0.second.id]) == Set([first, second]) }
    selected = min(selected, max(0, (pairs?.count ?? 0) - 1))
  }

  /// Takes every pair off the list that names a person, who was merged into another.
  public mutating func remove(person: RecordID) {
    pairs?.removeAll { $0.first.id == person || $0.second.id == person }
    selected = min(selected, max(0, (pairs?.count ?? 0) - 1))
  }

  /// Takes in a key.
  public mutating func press(_ key: Key, area: Size) -> Outcome {
    let last = max(0, (pairs?.count ?? 0) - 1)
    let page = max(1, area.rows / DuplicateListPane.rowsPerPair)
    switch key {
    case .escape: return .leave
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(last, selected + 1)
    case .pageUp: selected = max(0, selected - page)
    case .pageDown: selected = min(last, selected + page)
    case .home: selected = 0
    case .end: selected = last
    case .function(5): return .scanAgain
    case .enter: return selectedPair.map { .open($0.first.id, $0.second.id) } ?? .none
    case .character("n"):
      guard let pair = selectedPair else { return .none }
      remove(pair.first.id, pair.second.id)
      return .notTheSame(PersonMerge.notTheSame(pair.first.id, pair.second.id))
    default: break
    }
    reveal(area)
    return .none
  }

  /// Selects the pair at a row on screen; false where none stands there.
  public mutating func select(screenRow: Int) -> Bool {
    let place = top + screenRow / DuplicateListPane.rowsPerPair
    guard screenRow >= 0, pairs?.indices.contains(place) == true else { return false }
    selected = place
    return true
  }

  private mutating func reveal(_ area: Size) {
    let fit = max(1, area.rows / DuplicateListPane.rowsPerPair)
    top = min(max(top, selected - fit + 1), selected)
  }

  /// What the keys do, for the footer.
  public func hints(ascii: Bool) -> [(keys: String, words: String)] {
    selectedPair == nil
      ? [("F5", "Look again"), ("Esc", "Back")]
      : [("Enter", "Compare"), ("n", "Not the same"), ("F5", "Look again"), ("Esc", "Back")]
  }
}
