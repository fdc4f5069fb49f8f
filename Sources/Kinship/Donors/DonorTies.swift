/// The relatives of one missing member who can be donors, by what they are to him.
///
/// Ties of blood follow `Pedigree.birthParents`: a candidate parent who does not count is no donor, and neither are those whom adoption,
/// fostering or marriage alone joins.
public struct DonorTies: Hashable, Sendable {
  /// Position of the missing member.
  public let missing: Int
  let near: NearKin
  private let distant: [Int]
  private let isDistant: [Bool]

  /// The relatives of a missing member.
  public init(_ pedigree: Pedigree, missing: Int) {
    self.missing = missing
    let near = NearKin(pedigree, of: missing)
    self.near = near
    let kin = BloodKin(pedigree, of: [missing])
    isDistant = (0..<pedigree.count).map { kin.contains($0) && $0 != missing }
    distant = isDistant.indices.filter { [isDistant] in isDistant[$0] }
  }

  /// What a member is to the missing one as a donor; `nil` for the missing one and for whoever can be none.
  public subscript(member: Int) -> DonorTie? {
    near.ties[member] ?? (isDistant.indices.contains(member) && isDistant[member] ? .distant : nil)
  }

  /// The donors among those for whom `isTyped` is true.
  public func donors(isTyped typed: (Int) -> Bool) -> DonorSet {
    var donors = DonorSet()
    donors.hasDirectReference = typed(missing) || near.twins.contains(where: typed)
    var counted: Set<Int> = []
    func count(_ member: Int) -> Int {
      guard typed(member) else { return 0 }
      counted.insert(member)
      return 1
    }
    for parent in near.parents { donors.parents += count(parent) }
    for child in near.children where typed(child.member) {
      donors.children += count(child.member)
      if let other = child.otherParent { donors.childrenWithOtherParent += count(other) }
    }
    for sibling in near.siblings { donors.siblings += count(sibling) }
    donors.distant = distant.count { typed($0) && !counted.contains($0) }
    return donors
  }
}
