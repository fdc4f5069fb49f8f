import CaseModel

/// What a list asks of the register: a stretch of rows beside a row it knows.
public struct ListRequest: Hashable, Sendable {
  /// Where the stretch begins.
  public var anchor: ListAnchor
  /// How many rows at most.
  public var limit: Int
  /// The position of the anchor's row in the whole list, where it is known, so that nothing needs counting.
  public var anchorPosition: Int?
  /// The version of the list; an answer to an older one is dropped.
  public var generation: Int

  /// A request from its parts.
  public init(anchor: ListAnchor, limit: Int, anchorPosition: Int? = nil, generation: Int) {
    self.anchor = anchor
    self.limit = limit
    self.anchorPosition = anchorPosition
    self.generation = generation
  }
}
