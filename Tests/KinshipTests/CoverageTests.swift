import Kinship
import Testing

@Suite("Coverage by sampled relatives")
struct CoverageTests {
  private let table = CoverageTable.planning

  @Test(
    "Each row of the table has its grade",
    arguments: [
      (DonorSet(parents: 2), CoverageGrade.complete), (DonorSet(children: 2, childrenWithOtherParent: 2), .complete),
      (DonorSet(children: 3), .complete), (DonorSet(siblings: 4), .complete), (DonorSet(children: 1, siblings: 2), .complete),
      (DonorSet(parents: 1, siblings: 2), .complete), (DonorSet(siblings: 3), .good), (DonorSet(parents: 1, children: 1), .good),
      (DonorSet(children: 2), .good), (DonorSet(parents: 1, siblings: 1), .minimum),
      (DonorSet(children: 1, childrenWithOtherParent: 1), .minimum), (DonorSet(siblings: 2), .minimum), (DonorSet(parents: 1), .weak),
      (DonorSet(children: 1), .weak), (DonorSet(siblings: 1), .weak), (DonorSet(distant: 5), .insufficient),
      (DonorSet(), .insufficient), (DonorSet(hasDirectReference: true), .complete),
    ])
  func rows(donors: DonorSet, grade: CoverageGrade) {
    #expect(table.grade(of: donors) == grade)
  }

  @Test("A donor more never lowers the grade")
  func monotone() {
    for parents in 0...2 {
      for children in 0...4 {
        for together in 0...children {
          for siblings in 0...5 {
            let donors = DonorSet(parents: parents, children: children, childrenWithOtherParent: together, siblings: siblings)
            let grade = table.grade(of: donors)
            let more = [
              DonorSet(parents: parents + 1, children: children, childrenWithOtherParent: together, siblings: siblings),
              DonorSet(parents: parents, children: children + 1, childrenWithOtherParent: together, siblings: siblings),
              DonorSet(parents: parents, children: children, childrenWithOtherParent: together + 1, siblings: siblings),
              DonorSet(parents: parents, children: children, childrenWithOtherParent: together, siblings: siblings + 1),
              DonorSet(parents: parents, children: children, childrenWithOtherParent: together, siblings: siblings, distant: 1),
            ]
            #expect(more.allSatisfy { table.grade(of: $0) >= grade })
          }
        }
      }
    }
  }

  @Test("The reason names the donors and the one who would help most")
  func reason() {
    #expect(
      table.verdict(on: DonorSet(parents: 1, siblings: 1)).reason
        == "Sampled: one parent and one full sibling. With the other parent it would be complete.")
    #expect(
      table.verdict(on: DonorSet(distant: 2)).reason
        == "Sampled: two farther relatives. Such relatives serve the Y and mt lines only. With a parent it would be weak.")
    #expect(table.verdict(on: DonorSet(parents: 2)).reason == "Sampled: both parents.")
  }

  @Test("Donors are counted from the family: a partner counts beside his child only")
  func fromFamily() {
    let family = Sketch("f:m m:f i:m?=f+m s:f=f+m w:f c:m=i+w v:f i&v h:m=f u:m")
    let pedigree = Pedigree(family.graph)
    func donors(_ names: String...) -> DonorSet {
      var typed = Array(repeating: false, count: pedigree.count)
      for name in names { typed[family[name]] = true }
      return DonorSet(pedigree, missing: family["i"], isTyped: typed)
    }
    #expect(donors("c", "w") == DonorSet(children: 1, childrenWithOtherParent: 1))
    #expect(donors("w", "v", "u") == DonorSet())
    #expect(donors("s", "h", "m") == DonorSet(parents: 1, siblings: 1, distant: 1))
  }

  @Test("Grading is cheap enough to grade every case of a register in bulk")
  func cheap() {
    var good = 0
    let time = ContinuousClock().measure {
      for number in 0..<100_000 {
        let donors = DonorSet(parents: number % 3, children: number % 4, childrenWithOtherParent: number % 2, siblings: number % 5)
        if table.grade(of: donors) >= .good { good += 1 }
      }
    }
    #expect(good > 0)
    #expect(time < .seconds(2))
    print("100,000 coverage grades: \(time)")
  }
}
