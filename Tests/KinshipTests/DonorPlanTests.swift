import Kinship
import Testing

@Suite("Whom to ask for a sample next")
struct DonorPlanTests {
  private func plan(_ family: Sketch, _ states: [String: DonorProgress] = [:]) -> DonorPlan {
    var progress = Array(repeating: DonorProgress.none, count: family.graph.members.count)
    for (name, state) in states { progress[family[name]] = state }
    return DonorPlan(Pedigree(family.graph), missing: family["i"], progress: progress)
  }

  @Test("Parents come first, then children with their other parent, then full siblings")
  func order() {
    let family = Sketch("f:m! m:f i:m?=f+m s:f=f+m w:f c:m=i+w u:m cousin:f=u")
    #expect(plan(family).order == ["m", "w", "c", "s"].map { family[$0] })
    #expect(plan(family).uses[family["f"]] == .little)
    #expect(plan(family).uses[family["i"]] == .sought)
    #expect(plan(family).uses[family["cousin"]] == .little)
  }

  @Test("Of siblings the oldest is asked first, and one without a birth date last")
  func oldestFirst() {
    var family = Sketch("f:m! m:f! i:m?=f+m a:f=f+m b:m=f+m c:f=f+m")
    family.graph.members[family["a"]].birthDay = 100
    family.graph.members[family["c"]].birthDay = 50
    #expect(plan(family).order == ["c", "a", "b"].map { family[$0] })
  }

  @Test("A profile is in use, a taken sample awaited, and whoever refused is not asked again")
  func states() {
    let family = Sketch("f:m! m:f i:m?=f+m a:f=f+m b:m=f+m c:f=f+m d:m=f+m")
    let made = plan(family, ["m": .profile, "a": .taken, "b": .refused, "c": .failed, "d": .asked])
    #expect(made.uses[family["m"]] == .inUse)
    #expect(made.uses[family["a"]] == .awaited)
    #expect(made.uses[family["b"]] == .outOfReach)
    #expect(made.order == ["c", "d"].map { family[$0] })
  }

  @Test("With profiles of both parents nobody is asked any more")
  func enough() {
    let family = Sketch("f:m m:f i:m?=f+m a:f=f+m")
    let made = plan(family, ["m": .profile, "f": .profile])
    #expect(made.order.isEmpty)
    #expect(made.uses[family["a"]] == .little)
  }

  @Test("A partner without a common child is of no use")
  func childlessPartner() {
    let family = Sketch("i:m? w:f i&w")
    #expect(plan(family).order.isEmpty)
    #expect(plan(family, ["w": .profile]).uses[family["w"]] == .little)
  }
}
