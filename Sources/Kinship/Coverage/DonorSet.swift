/// The relatives of one missing person who gave a sample that counts, as numbers.
public struct DonorSet: Hashable, Sendable {
  /// True where a sample of the missing person himself is held, or one of an identical twin.
  public var hasDirectReference: Bool
  /// Parents by birth, at most two.
  public var parents: Int
  /// Children by birth, those with a sampled other parent included.
  public var children: Int
  /// Those of the children whose other parent gave a sample too.
  public var childrenWithOtherParent: Int
  /// Full brothers and sisters.
  public var siblings: Int
  /// Half-siblings, uncles, aunts, grandparents and farther kin: of use for the Y and mt lines alone.
  public var distant: Int

  /// A set from its numbers.
  public init(
    hasDirectReference: Bool = false, parents: Int = 0, children: Int = 0, childrenWithOtherParent: Int = 0, siblings: Int = 0,
    distant: Int = 0
  ) {
    self.hasDirectReference = hasDirectReference
    self.parents = min(2, max(0, parents))
    self.children = max(0, children)
    self.childrenWithOtherParent = max(0, min(children, childrenWithOtherParent))
    self.siblings = max(0, siblings)
    self.distant = max(0, distant)
  }
}

extension DonorSet {
  /// The donors of a missing member, given which members gave a sample that counts: the dead who gave before they died among them.
  ///
  /// Counted are ties of blood and the other parents of typed children (`DonorTies`). A parent whose link is doubted counts as long as no
  /// other candidate stands against him: whoever shows the grade must say so (`Pedigree.parentDoubts`).
  public init(_ pedigree: Pedigree, missing: Int, isTyped: [Bool]) {
    guard (0..<pedigree.count).contains(missing) else {
      self.init()
      return
    }
    self = DonorTies(pedigree, missing: missing).donors { isTyped.indices.contains($0) && isTyped[$0] }
  }
}
