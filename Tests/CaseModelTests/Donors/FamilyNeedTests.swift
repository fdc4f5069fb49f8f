import CaseModel
import Testing

@Suite("How much a family's missing members lack")
struct FamilyNeedTests {
  @Test("The grades short of complete are added up over all whom somebody can help")
  func sum() {
    #expect(
      FamilyNeed.of([
        .init(grade: .insufficient, reachable: .complete), .init(grade: .weak, reachable: .minimum),
        .init(grade: .complete, reachable: .complete),
      ]) == 7)
  }

  @Test("Whom nobody can help any more counts nothing")
  func outOfReach() {
    #expect(FamilyNeed.of([.init(grade: .weak, reachable: .weak)]) == 0)
    #expect(FamilyNeed.of([]) == 0)
  }
}
