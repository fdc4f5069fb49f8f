/// Whether the relatives of two missing members can tell them apart.
///
/// Parents and full siblings fit two missing brothers alike, so a body that they tie to the family may be either. Own children, the child
/// with its other parent beside it, a parent whom only one of the two has, and direct references tell them apart (DOMAIN §4).
public struct SharedDonors: Hashable, Sendable {
  /// Position of the one.
  public let first: Int
  /// Position of the other.
  public let second: Int
  /// Donors who are the same to both: they cannot tell the two apart.
  public let shared: [Int]
  /// Donors who are something else, or nothing, to the second: a sample of theirs tells the two apart; a child's other parent beside the
  /// child only.
  public let onlyFirst: [Int]
  /// The same for the second.
  public let onlySecond: [Int]
  /// True where both sexes are recorded and differ, which remains show.
  public let sexTellsApart: Bool
  /// True for identical twins, whom no DNA tells apart.
  public let areIdenticalTwins: Bool
  private let otherParents: Set<Int>

  /// Compares two missing members by the near relatives for whom `isDonor` is true: those who gave a sample or can give one.
  public init(_ pedigree: Pedigree, _ first: Int, _ second: Int, isDonor: (Int) -> Bool = { _ in true }) {
    self.first = first
    self.second = second
    areIdenticalTwins = pedigree.areIdenticalTwins(first, second)
    let sexes = [first, second].map { pedigree.graph.members[$0].sex }
    sexTellsApart = !sexes.contains(.unknown) && sexes[0] != sexes[1]
    let one = NearKin(pedigree, of: first).ties
    let other = NearKin(pedigree, of: second).ties
    var shared: [Int] = []
    var only: (first: [Int], second: [Int]) = ([], [])
    for member in Set(one.keys).union(other.keys).sorted() where member != first && member != second && isDonor(member) {
      if one[member] == other[member] {
        shared.append(member)
        continue
      }
      // What the children of one identical twin tell of their father, they tell of his twin.
      if areIdenticalTwins { continue }
      if one[member] != nil { only.first.append(member) }
      if other[member] != nil { only.second.append(member) }
    }
    self.shared = shared
    onlyFirst = only.first
    onlySecond = only.second
    otherParents = Set((only.first + only.second).filter { one[$0] == .otherParent || other[$0] == .otherParent })
  }

  /// True where every donor of the one is the same to the other, and their sex does not tell them apart.
  public var shareAll: Bool { !sexTellsApart && !shared.isEmpty && onlyFirst.isEmpty && onlySecond.isEmpty }

  /// True where samples that were given tie remains to one of the two and not to the other, as far as they tie them to the family at all.
  public func areToldApart(isTyped: (Int) -> Bool) -> Bool {
    if sexTellsApart { return true }
    if areIdenticalTwins { return false }
    return isTyped(first) || isTyped(second)
      || (onlyFirst + onlySecond).contains { !otherParents.contains($0) && isTyped($0) }
  }
}
