import CaseModel
import TerminalKit

/// A search as it is typed, and what it has found so far. The list below it waits unchanged until the box is closed.
public struct FindBox<Row: Hashable & Sendable>: Hashable, Sendable {
  /// A row that was found, and why.
  public struct Hit: Hashable, Sendable {
    /// The row.
    public var row: Row
    /// Why it matched.
    public var why: String

    /// A hit from its parts.
    public init(row: Row, why: String) {
      self.row = row
      self.why = why
    }
  }

  /// The text as typed.
  public private(set) var field = TextField()
  /// True while keys go into the text.
  public var isTyping = true
  /// The rows found for `answered`.
  public private(set) var result = SearchResult<Hit>(hits: [], total: 0)
  /// The text that `result` answers; it lags behind what is typed only while the register works.
  public private(set) var answered = ""
  /// The selected hit.
  public private(set) var selected = 0
  /// Raised with every search; an answer to an older one is dropped.
  public private(set) var generation: Int

  /// An empty box; `generation` goes on from the box before it.
  public init(generation: Int) { self.generation = generation }

  /// The hit under the cursor.
  public var current: Hit? { result.hits.indices.contains(selected) ? result.hits[selected] : nil }

  /// True where the text was answered and nothing matched.
  public var foundNothing: Bool { !answered.isEmpty && result.hits.isEmpty }

  /// Takes in a key; returns true where the text changed and must be searched anew.
  public mutating func press(_ key: Key) -> Bool {
    let before = field.text
    guard field.handle(key), field.text != before else { return false }
    generation += 1
    return true
  }

  /// Takes in pasted text.
  public mutating func insert(_ text: String) {
    field.paste(text)
    generation += 1
  }

  /// Takes in an answer, unless it answers an older search.
  public mutating func receive(_ result: SearchResult<Hit>, text: String, generation: Int) {
    guard generation == self.generation else { return }
    self.result = result
    answered = text
    selected = 0
  }

  /// Moves among the hits.
  public mutating func move(by rows: Int) {
    selected = min(max(0, selected + rows), max(0, result.hits.count - 1))
  }

  /// Selects a hit by its place in the result.
  public mutating func select(_ index: Int) {
    if result.hits.indices.contains(index) { selected = index }
  }
}
