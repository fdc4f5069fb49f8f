/// A parent of birth about whom the records are not sure: a doubted link, or several candidates.
///
/// One candidate has to count, or nothing could be reckoned: the first whose link is not doubted, and where all are doubted the first. The
/// others carry no blood in any algorithm here, but keep their place among the couples and in the words for relations.
public struct ParentDoubt: Hashable, Sendable {
  /// Position of the child.
  public var child: Int
  /// Position of the candidate who counts.
  public var counted: Int
  /// True where the link of the one who counts is doubted itself.
  public var isDoubted: Bool
  /// The other candidates for the same place.
  public var others: [Int]

  /// A doubt from its parts.
  public init(child: Int, counted: Int, isDoubted: Bool, others: [Int]) {
    self.child = child
    self.counted = counted
    self.isDoubted = isDoubted
    self.others = others
  }
}

extension Pedigree {
  /// What the records are not sure of about the parents of birth of a member; empty where all is plain.
  public func parentDoubts(of member: Int) -> [ParentDoubt] {
    let links = parents(of: member).filter { $0.parentage == .biological }
    let counted = birthParents(of: member).all
    let spare = links.map(\.parent).filter { !counted.contains($0) }
    return counted.compactMap { parent in
      let sex = graph.members[parent].sex
      let others = spare.filter { graph.members[$0].sex == sex || graph.members[$0].sex == .unknown }
      let isDoubted = !links.contains { $0.parent == parent && !$0.isDoubted }
      guard isDoubted || !others.isEmpty else { return nil }
      return ParentDoubt(child: member, counted: parent, isDoubted: isDoubted, others: others)
    }
  }
}
