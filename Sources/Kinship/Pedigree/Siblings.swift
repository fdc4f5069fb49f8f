/// A brother or sister by birth, and how much of the parentage is shared.
public struct Sibling: Hashable, Sendable {
  /// What two siblings share.
  public enum Tie: Hashable, Sendable {
    /// Both parents.
    case full
    /// One parent, the other parents being known to differ.
    case half(parent: Int)
    /// One parent; whether the other is shared is not recorded.
    case oneParentKnown(parent: Int)
  }

  /// Position of the sibling.
  public var member: Int
  /// What is shared.
  public var tie: Tie

  /// A sibling from its parts.
  public init(member: Int, tie: Tie) {
    self.member = member
    self.tie = tie
  }
}

extension Pedigree {
  /// What two members share as siblings by birth; `nil` where they are none.
  ///
  /// Twins share both parents, even where the records name a parent of one of them only; recorded parents who differ speak against it.
  public func siblingTie(_ one: Int, _ other: Int) -> Sibling.Tie? {
    guard one != other else { return nil }
    let left = birthParents(of: one)
    let right = birthParents(of: other)
    let shared = left.all.filter { right.all.contains($0) }
    guard let parent = shared.first else { return areTwins(one, other) && !left.contradicts(right) ? .full : nil }
    if shared.count == 2 { return .full }
    guard let mine = left.other(than: parent), let theirs = right.other(than: parent), mine != theirs else {
      return areTwins(one, other) ? .full : .oneParentKnown(parent: parent)
    }
    return .half(parent: parent)
  }

  /// The siblings by birth of a member, oldest first.
  public func siblings(of member: Int) -> [Sibling] {
    var found: Set<Int> = []
    for parent in birthParents(of: member).all { found.formUnion(birthChildren(of: parent)) }
    found.formUnion(twins(of: member))
    found.remove(member)
    let members = graph.members
    let ordered = found.sorted { (members[$0].birthDay ?? .max, $0) < (members[$1].birthDay ?? .max, $1) }
    return ordered.compactMap { sibling in siblingTie(member, sibling).map { Sibling(member: sibling, tie: $0) } }
  }

  /// The missing full siblings of the same sex whom no sample of parents or siblings can tell apart from a member (DOMAIN §4).
  public func indistinguishableMissing(from member: Int) -> [Int] {
    let sex = graph.members[member].sex
    return siblings(of: member).compactMap { sibling in
      let other = graph.members[sibling.member]
      return sibling.tie == .full && other.isMissing && (other.sex == sex || other.sex == .unknown) ? sibling.member : nil
    }
  }
}
