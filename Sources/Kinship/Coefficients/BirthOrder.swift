/// The members of a family, parents before their children, as coefficients are worked out.
struct BirthOrder {
  /// The family; where twins lack a parent that the records name for the other, with the parents filled in behind the recorded members.
  let pedigree: Pedigree
  /// For each member the first of its identical twins, or itself.
  let same: [Int]
  /// The members, each one after its parents and after the twin that stands for it.
  let members: [Int]

  init(_ recorded: Pedigree) {
    pedigree = recorded.hasTwinGaps ? CompletedPedigree(recorded).pedigree : recorded
    same = BirthOrder.representatives(pedigree)
    members = BirthOrder.parentsFirst(pedigree, same)
  }

  private static func representatives(_ pedigree: Pedigree) -> [Int] {
    var firstOf: [Int: Int] = [:]
    return pedigree.graph.members.enumerated().map { place, member in
      guard let group = member.twinGroup, member.isIdenticalTwin else { return place }
      if let first = firstOf[group] { return first }
      firstOf[group] = place
      return place
    }
  }

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
