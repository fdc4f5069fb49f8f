/// The near relatives of one missing member, found without a walk through the family.
struct NearKin: Hashable, Sendable {
  /// A child with its other parent, as far as one is recorded.
  struct Child: Hashable, Sendable {
    var member: Int
    var otherParent: Int?
  }

  let parents: [Int]
  let children: [Child]
  /// Full brothers and sisters.
  let siblings: [Int]
  /// Identical twins.
  let twins: [Int]
  /// What each of them is; nobody else is in it.
  let ties: [Int: DonorTie]

  init(_ pedigree: Pedigree, of missing: Int) {
    parents = pedigree.birthParents(of: missing).all
    children = pedigree.birthChildren(of: missing).map { child in
      Child(member: child, otherParent: pedigree.birthParents(of: child).other(than: missing))
    }
    siblings = pedigree.siblings(of: missing).compactMap { $0.tie == .full ? $0.member : nil }
    twins = pedigree.twins(of: missing).filter { pedigree.areIdenticalTwins(missing, $0) }
    var ties: [Int: DonorTie] = [:]
    for child in children { if let other = child.otherParent { ties[other] = .otherParent } }
    for sibling in siblings { ties[sibling] = .fullSibling }
    for child in children { ties[child.member] = .child }
    for parent in parents { ties[parent] = .parent }
    for twin in twins { ties[twin] = .identicalTwin }
    ties[missing] = nil
    self.ties = ties
  }
}
