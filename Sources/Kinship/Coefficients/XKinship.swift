/// The kinship coefficients of all pairs of members on the X chromosome.
///
/// The chance that an X allele drawn from one member and one drawn from the other are copies of the same ancestral allele. A man has one X,
/// his mother's; a woman has one of each parent. By the recursion over parents of birth, as in K. Lange, Mathematical and Statistical
/// Methods for Genetic Analysis, ch. 5, and exact in binary; of a man with himself it is 1, of a woman ½(1 + F). Parents who are not
/// recorded, several candidates and twins are taken as in `KinshipMatrix`.
public struct XKinship: Hashable, Sendable {
  /// How many members it covers.
  public let count: Int
  private let stride: Int
  /// Not a number where the value hangs on a sex that is not recorded.
  private let values: [Double]

  /// The coefficients of a family.
  public init(_ pedigree: Pedigree) {
    self.count = pedigree.count
    let order = BirthOrder(pedigree)
    let count = order.pedigree.count
    stride = count
    var values = Array(repeating: 0.0, count: count * count)
    var seen: [Int] = []
    seen.reserveCapacity(count)
    for member in order.members {
      let twin = order.same[member]
      let way = Inheritance(of: member, in: order.pedigree)
      for other in seen {
        let value = twin != member ? values[twin * count + other] : way.value { values[$0 * count + other] }
        values[member * count + other] = value
        values[other * count + member] = value
      }
      values[member * count + member] =
        twin != member ? values[twin * count + twin] : way.own { values[$0 * count + $1] }
      seen.append(member)
    }
    self.values = values
  }

  /// The coefficient of two members; `nil` where it hangs on a sex that is not recorded.
  public func coefficient(_ one: Int, _ other: Int) -> Double? {
    let value = values[one * stride + other]
    return value.isNaN ? nil : value
  }

  /// True where two members can have a stretch of the X from one forebear, as the records stand: sisters of one father, a mother and her
  /// children, a man and his daughter's sons. A father shares none with his son. `nil` where it hangs on a sex that is not recorded.
  public func sharesX(_ one: Int, _ other: Int) -> Bool? { coefficient(one, other).map { $0 > 0 } }
}

/// From whom a member has the X.
private struct Inheritance {
  private let sex: Sex
  private let parents: [Int]
  /// Where the mother is known, she; both candidates where the sex of neither parent is recorded.
  private let mothers: [Int]
  /// True where the one parent recorded may be the father as well as the mother.
  private let mayBeFather: Bool

  init(of member: Int, in pedigree: Pedigree) {
    let members = pedigree.graph.members
    let birth = pedigree.birthParents(of: member)
    sex = members[member].sex
    parents = birth.all
    let isSure =
      birth.mother.map { members[$0].sex == .female } == true || birth.father.map { members[$0].sex == .male } == true
    // A parent of unknown sex beside a father is the mother.
    mothers = isSure ? [birth.mother].compactMap(\.self) : parents
    mayBeFather = !isSure && parents.count == 1
  }

  /// The coefficient with somebody who is no descendant, given that of each parent.
  func value(_ parent: (Int) -> Double) -> Double {
    switch sex {
    case .male: maternal(parent)
    case .female: biparental(parent)
    case .unknown: Inheritance.agreed(maternal(parent), biparental(parent))
    }
  }

  /// The coefficient with oneself, given that of the parents.
  func own(_ pair: (Int, Int) -> Double) -> Double {
    switch sex {
    case .male: 1
    case .female: parents.count == 2 ? (1 + pair(parents[0], parents[1])) / 2 : 0.5
    case .unknown: .nan
    }
  }

  private func maternal(_ parent: (Int) -> Double) -> Double {
    let all = mothers.map(parent) + (mayBeFather ? [0] : [])
    guard let first = all.first else { return 0 }
    return all.dropFirst().reduce(first, Inheritance.agreed)
  }

  private func biparental(_ parent: (Int) -> Double) -> Double { parents.reduce(0) { $0 + parent($1) } / 2 }

  private static func agreed(_ one: Double, _ other: Double) -> Double { one == other ? one : .nan }
}
