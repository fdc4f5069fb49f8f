/// What a relative is to a missing person as a donor.
public enum DonorTie: Hashable, Sendable {
  /// An identical twin, whose sample stands for the missing person's own.
  case identicalTwin
  case parent
  case child
  /// The other parent of a child: no blood relative, but of use beside the child.
  case otherParent
  case fullSibling
  /// A half-sibling, uncle, grandparent or farther relative by blood: of use for the Y and mt lines alone.
  case distant

  /// The published order of asking: parents, then children with their other parent, then full siblings, then farther relatives.
  var order: Int {
    switch self {
    case .identicalTwin, .parent: 0
    case .child, .otherParent: 1
    case .fullSibling: 2
    case .distant: 3
    }
  }
}

/// The relatives of one missing member who can be donors, by what they are to him.
///
/// Ties of blood follow `Pedigree.birthParents`: a candidate parent who does not count is no donor, and neither are those whom adoption,
/// fostering or marriage alone joins.
public struct DonorTies: Hashable, Sendable {
  /// Position of the missing member.
  public let missing: Int
  /// A child with its other parent, as far as one is recorded.
  struct Child: Hashable, Sendable {
    var member: Int
    var otherParent: Int?
  }

  let parents: [Int]
  let children: [Child]
  let siblings: [Sibling]
  private let twins: [Int]
  private let kin: BloodKin
  private let ties: [DonorTie?]

  /// The relatives of a missing member.
  public init(_ pedigree: Pedigree, missing: Int) {
    self.missing = missing
    parents = pedigree.birthParents(of: missing).all
    children = pedigree.birthChildren(of: missing).map { child in
      Child(member: child, otherParent: pedigree.birthParents(of: child).other(than: missing))
    }
    siblings = pedigree.siblings(of: missing)
    twins = pedigree.twins(of: missing).filter { pedigree.areIdenticalTwins(missing, $0) }
    let kin = BloodKin(pedigree, of: missing)
    self.kin = kin
    var ties: [DonorTie?] = (0..<pedigree.count).map { kin.contains($0) ? .distant : nil }
    for child in children { if let other = child.otherParent { ties[other] = .otherParent } }
    for sibling in siblings where sibling.tie == .full { ties[sibling.member] = .fullSibling }
    for child in children { ties[child.member] = .child }
    for parent in parents { ties[parent] = .parent }
    for twin in twins { ties[twin] = .identicalTwin }
    ties[missing] = nil
    self.ties = ties
  }

  /// What a member is to the missing one as a donor; `nil` for the missing one and for whoever can be none.
  public subscript(member: Int) -> DonorTie? { ties.indices.contains(member) ? ties[member] : nil }

  /// The donors among those for whom `isTyped` is true.
  public func donors(isTyped typed: (Int) -> Bool) -> DonorSet {
    var donors = DonorSet()
    donors.hasDirectReference = typed(missing) || twins.contains(where: typed)
    var near: Set<Int> = [missing]
    func count(_ member: Int) -> Int {
      guard typed(member) else { return 0 }
      near.insert(member)
      return 1
    }
    for parent in parents { donors.parents += count(parent) }
    for child in children where typed(child.member) {
      donors.children += count(child.member)
      if let other = child.otherParent { donors.childrenWithOtherParent += count(other) }
    }
    for sibling in siblings where sibling.tie == .full { donors.siblings += count(sibling.member) }
    donors.distant = ties.indices.count { kin.contains($0) && !near.contains($0) && typed($0) }
    return donors
  }
}
