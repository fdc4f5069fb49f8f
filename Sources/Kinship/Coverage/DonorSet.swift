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
  /// The donors of a missing member, given which members gave a sample that counts.
  public init(_ pedigree: Pedigree, missing: Int, isTyped: [Bool]) {
    func typed(_ member: Int) -> Bool { member < isTyped.count && isTyped[member] }
    self.init()
    hasDirectReference = typed(missing)
    var near: Set<Int> = [missing]
    for parent in pedigree.birthParents(of: missing).all where typed(parent) {
      parents += 1
      near.insert(parent)
    }
    for link in pedigree.children(of: missing) where link.parentage == .biological && typed(link.child) {
      children += 1
      near.insert(link.child)
      if let other = pedigree.birthParents(of: link.child).other(than: missing), typed(other) {
        childrenWithOtherParent += 1
        near.insert(other)
      }
    }
    for sibling in pedigree.siblings(of: missing) where typed(sibling.member) {
      near.insert(sibling.member)
      if pedigree.areIdenticalTwins(missing, sibling.member) { hasDirectReference = true }
      if sibling.tie == .full { siblings += 1 } else { distant += 1 }
    }
    let kin = BloodKin(pedigree, of: missing)
    distant += (0..<pedigree.count).count { typed($0) && !near.contains($0) && kin.contains($0) }
  }
}
