/// The two parents of birth of one member, as far as they are recorded.
///
/// Where the records hold several candidates, the first whose link is not doubted counts; a doubted link counts where there is no other
/// (see `ParentDoubt`). Adoptive, foster and step-parents never do. A parent of unknown sex takes the place that is free.
public struct BirthParents: Hashable, Sendable {
  /// Position of the father, or of a parent of unknown sex beside a mother.
  public var father: Int?
  /// Position of the mother, or of a parent of unknown sex beside a father.
  public var mother: Int?

  /// The recorded ones, father first.
  public var all: [Int] { [father, mother].compactMap(\.self) }

  /// The parent beside this one; `nil` where none is recorded.
  public func other(than parent: Int) -> Int? { parent == father ? mother : father }

  /// True where both sets name a father, or both a mother, and not the same.
  func contradicts(_ other: BirthParents) -> Bool {
    func differ(_ one: Int?, _ other: Int?) -> Bool { one != nil && other != nil && one != other }
    return differ(father, other.father) || differ(mother, other.mother)
  }

  /// No parents.
  init() {}

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
