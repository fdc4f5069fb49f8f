import Kinship

/// What relatives are to a missing person who is not the one a tree is drawn for.
struct DonorWords {
  private let finder: RelationFinder

  init(_ pedigree: Pedigree, of missing: Int) {
    finder = RelationFinder(pedigree, from: missing)
  }

  /// The relation in few words.
  func relation(_ position: Int) -> String { finder.relation(of: position).short }

  /// True for a partner, or for the other parent of a child.
  func isPartner(_ position: Int) -> Bool {
    guard let way = finder.relation(of: position).ways.first, way.steps.count == 1, case .partner = way.steps.first?.kind else {
      return false
    }
    return true
  }
}
