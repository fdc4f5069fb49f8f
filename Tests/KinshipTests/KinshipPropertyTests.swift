import Kinship
import Testing

@Suite("What holds in every family")
struct KinshipPropertyTests {
  @Test("φ is symmetric and F is the kinship of the parents")
  func symmetry() {
    var chance = SeededChance(seed: 11)
    for _ in 0..<80 {
      let graph = RandomFamily.graph(of: 30, &chance)
      let pedigree = Pedigree(graph)
      let matrix = KinshipMatrix(pedigree)
      let onX = XKinship(pedigree)
      for one in 0..<pedigree.count {
        let differing = (0..<pedigree.count).filter { other in
          matrix.coefficient(one, other) != matrix.coefficient(other, one) || !(0...1).contains(matrix.coefficient(one, other))
            || onX.coefficient(one, other) != onX.coefficient(other, one)
        }
        #expect(differing.isEmpty)
        let parents = pedigree.birthParents(of: one)
        guard graph.members[one].twinGroup == nil else { continue }
        if let father = parents.father, let mother = parents.mother {
          #expect(matrix.inbreeding(one) == matrix.coefficient(father, mother))
        } else {
          #expect(matrix.inbreeding(one) == 0)
        }
      }
    }
  }

  @Test("In any family one more sampled relative never lowers the grade, nor what can be reached")
  func monotone() {
    var chance = SeededChance(seed: 12)
    for _ in 0..<80 {
      let graph = RandomFamily.graph(of: 20, &chance)
      let pedigree = Pedigree(graph)
      let missing = chance.below(20)
      var progress = graph.members.map { _ in DonorProgress.allCases[chance.below(DonorProgress.allCases.count)] }
      for _ in 0..<5 {
        let before = DonorPlan(pedigree, missing: missing, progress: progress)
        #expect(before.reachable >= before.grade)
        let giver = chance.below(20)
        progress[giver] = .profile
        let after = DonorPlan(pedigree, missing: missing, progress: progress)
        #expect(after.grade >= before.grade)
        if let reached = before.reached(with: giver), after.ties?[giver] != .otherParent { #expect(after.grade == reached) }
      }
    }
  }

  @Test("Everybody to be asked lives as far as is known, is not missing, and stands on the list once")
  func asked() {
    var chance = SeededChance(seed: 13)
    var lists = 0
    for _ in 0..<200 {
      let graph = RandomFamily.graph(of: 20, &chance)
      let progress = graph.members.map { _ in DonorProgress.allCases[chance.below(DonorProgress.allCases.count)] }
      let plan = DonorPlan(Pedigree(graph), missing: chance.below(20), progress: progress)
      #expect(Set(plan.order).count == plan.order.count)
      for (rank, member) in plan.order.enumerated() {
        #expect(graph.members[member].life != .dead && !graph.members[member].isMissing && progress[member].isOpen)
        #expect(plan.uses[member] == .ask(rank + 1))
      }
      if !plan.order.isEmpty { lists += 1 }
    }
    #expect(lists > 50)
  }
}
