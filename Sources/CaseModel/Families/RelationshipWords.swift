import Kinship

/// What the members of a tree are to the person it is drawn for, in words.
public struct RelationshipWords: Sendable {
  private let finder: RelationFinder

  /// Words for the members of a tree.
  public init(_ tree: FamilyTree) {
    finder = RelationFinder(Pedigree(tree.graph), from: tree.index)
  }

  /// Words for the members of a family whose lookups are made already, as seen from the member at `index`.
  init(_ pedigree: Pedigree, from index: Int) {
    finder = RelationFinder(pedigree, from: index)
  }

  /// Every way in which a member is related: `mother's brother (uncle); also father's cousin`.
  public func words(_ position: Int) -> String { finder.relation(of: position).words }

  /// The shortest way in as few words as possible: `sister`, `cousin`, `brother's wife`.
  public func short(_ position: Int) -> String { finder.relation(of: position).short }
}
