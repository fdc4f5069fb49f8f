/// A case that a search found, and why.
public struct CaseHit: Hashable, Sendable {
  /// The case.
  public var row: CaseRow
  /// Why it matched, in words: `Алиев (Russian spelling)`, `case number`, `father Həsən`.
  public var why: String

  /// A hit from its parts.
  public init(row: CaseRow, why: String) {
    self.row = row
    self.why = why
  }
}

/// What a search found, best first.
public struct SearchResult<Hit: Hashable & Sendable>: Hashable, Sendable {
  /// The best matches.
  public var hits: [Hit]
  /// How many matched, counted up to a limit.
  public var total: Int
  /// True where more than `total` matched and the search should be narrowed.
  public var hasMore: Bool
  /// The nearest spellings in the register, where nothing matched.
  public var suggestions: [String]

  /// A result from its parts.
  public init(hits: [Hit], total: Int, hasMore: Bool = false, suggestions: [String] = []) {
    self.hits = hits
    self.total = total
    self.hasMore = hasMore
    self.suggestions = suggestions
  }
}
