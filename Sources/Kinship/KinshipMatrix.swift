/// The kinship coefficients φ of all pairs of members, and their coefficients of inbreeding F.
///
/// φ is the chance that an allele drawn from one member and one drawn from the other are copies of the same ancestral allele, by the
/// usual recursion over parents of birth; members without recorded parents count as unrelated founders. Every value is a sum of powers
/// of two, so it is exact in binary. Identical twins count as one.
public struct KinshipMatrix: Hashable, Sendable {
  /// How many members the matrix covers.
  public let count: Int
  private let values: [Double]

  /// The coefficients of a family.
  public init(_ pedigree: Pedigree) {
    let count = pedigree.count
    self.count = count
    let same = KinshipMatrix.representatives(pedigree)
    var values = Array(repeating: 0.0, count: count * count)
    var seen: [Int] = []
    seen.reserveCapacity(count)
    for member in KinshipMatrix.parentsFirst(pedigree, same) {
      let row = member * count
      if same[member] != member {
        let twin = same[member]
        for other in seen {
          values[row + other] = values[twin * count + other]
          values[other * count + member] = values[twin * count + other]
        }
        values[row + member] = values[twin * count + twin]
      } else {
        let parents = pedigree.birthParents(of: member)
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
  public func coefficient(_ one: Int, _ other: Int) -> Double { values[one * count + other] }

  /// The coefficient of inbreeding F of a member: the kinship of the parents.
  public func inbreeding(_ member: Int) -> Double { 2 * values[member * count + member] - 1 }

  /// For each member the first of its identical twins, or itself.
  private static func representatives(_ pedigree: Pedigree) -> [Int] {
    var firstOf: [Int: Int] = [:]
    return pedigree.graph.members.enumerated().map { place, member in
      guard let group = member.twinGroup, member.isIdenticalTwin else { return place }
      if let first = firstOf[group] { return first }
      firstOf[group] = place
      return place
    }
  }

  /// The members, each one after its parents and after the twin that stands for it.
  private static func parentsFirst(_ pedigree: Pedigree, _ same: [Int]) -> [Int] {
    var order: [Int] = []
    var isPlaced = Array(repeating: false, count: pedigree.count)
    var isOpen = isPlaced
    for start in 0..<pedigree.count {
      var stack = [start]
      while let member = stack.last {
        guard !isPlaced[member] else {
          stack.removeLast()
          continue
        }
        if isOpen[member] {
          isPlaced[member] = true
          order.append(member)
          stack.removeLast()
        } else {
          isOpen[member] = true
          let before = same[member] == member ? pedigree.birthParents(of: member).all : [same[member]]
          stack += before.filter { !isPlaced[$0] && !isOpen[$0] }
        }
      }
    }
    return order
  }
}
