/// The kinship coefficients φ of all pairs of members, and their coefficients of inbreeding F.
///
/// φ is the chance that an allele drawn from one member and one drawn from the other are copies of the same ancestral allele, by the
/// usual recursion over parents of birth; parents who are not recorded count as unrelated founders, a different one for each child except
/// for twins. Of several candidates for a parent the one who counts is taken, even by a doubted link. Every value is a sum of powers of
/// two, so it is exact in binary. Identical twins count as one.
public struct KinshipMatrix: Hashable, Sendable {
  /// How many members the matrix covers.
  public let count: Int
  private let stride: Int
  private let values: [Double]

  /// The coefficients of a family.
  public init(_ pedigree: Pedigree) {
    self.count = pedigree.count
    let order = BirthOrder(pedigree)
    let same = order.same
    let count = order.pedigree.count
    stride = count
    var values = Array(repeating: 0.0, count: count * count)
    var seen: [Int] = []
    seen.reserveCapacity(count)
    for member in order.members {
      let row = member * count
      if same[member] != member {
        let twin = same[member]
        for other in seen {
          values[row + other] = values[twin * count + other]
          values[other * count + member] = values[twin * count + other]
        }
        values[row + member] = values[twin * count + twin]
      } else {
        let parents = order.pedigree.birthParents(of: member)
        let lines = parents.all.map { $0 * count }
        for other in seen where !lines.isEmpty {
          var sum = 0.0
          for line in lines { sum += values[line + other] }
          values[row + other] = sum / 2
          values[other * count + member] = sum / 2
        }
        var inbreeding = 0.0
        if let father = parents.father, let mother = parents.mother { inbreeding = values[father * count + mother] }
        values[row + member] = (1 + inbreeding) / 2
      }
      seen.append(member)
    }
    self.values = values
  }

  /// The kinship coefficient φ of two members; of a member with himself it is ½(1 + F).
  public func coefficient(_ one: Int, _ other: Int) -> Double { values[one * stride + other] }

  /// The coefficient of inbreeding F of a member: the kinship of the parents.
  public func inbreeding(_ member: Int) -> Double { 2 * values[member * stride + member] - 1 }
}
