/// The two parents of birth of one member, as far as they are recorded.
///
/// Where the records hold several candidates, the first whose link is not doubted counts. A parent of unknown sex takes the place
/// that is free.
public struct BirthParents: Hashable, Sendable {
  /// Position of the father, or of a parent of unknown sex beside a mother.
  public var father: Int?
  /// Position of the mother, or of a parent of unknown sex beside a father.
  public var mother: Int?

  /// The recorded ones, father first.
  public var all: [Int] { [father, mother].compactMap(\.self) }

  /// The parent beside this one; `nil` where none is recorded.
  public func other(than parent: Int) -> Int? { parent == father ? mother : father }

  init(links: [KinGraph.ParentLink], members: [KinGraph.Member]) {
    for doubted in [false, true] {
      for link in links where link.parentage == .biological && link.isDoubted == doubted {
        switch members[link.parent].sex {
        case .male: father = father ?? link.parent
        case .female: mother = mother ?? link.parent
        case .unknown: break
        }
      }
    }
    for link in links where link.parentage == .biological && members[link.parent].sex == .unknown {
      if mother == nil && father != link.parent {
        mother = link.parent
      } else if father == nil && mother != link.parent {
        father = link.parent
      }
    }
  }
}
