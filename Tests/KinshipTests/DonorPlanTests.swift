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

  @Test("Whoever raises the grade furthest comes first, then the published order")
  func byGain() {
    // With two siblings typed a third makes it good, and so does a child; a parent makes it complete.
    let family = Sketch("f:m! m:f! i:m?=f+m a:f=f+m b:m=f+m c:f=f+m w:f k:m=i+w")
    let made = plan(family, ["a": .profile, "b": .profile])
    #expect(made.grade == .minimum)
    #expect(made.reached(with: family["c"]) == .good)
    #expect(made.reached(with: family["k"]) == .complete)
    #expect(made.order == ["w", "k", "c"].map { family[$0] })
    // Once the child's sample is there the partner is worth what he or she adds alone.
    #expect(plan(family, ["k": .profile]).reached(with: family["w"]) == .minimum)
    #expect(plan(family, ["k": .profile]).reached(with: family["a"]) == .minimum)
    #expect(plan(family, ["k": .profile]).order == ["w", "a", "b", "c"].map { family[$0] })
    #expect(plan(family, ["k": .profile]).reachable == .complete)
  }

  @Test("Of one class the gravely ill come first, and illness adds to age")
  func health() {
    var family = Sketch("f:m! m:f! i:m?=f+m old:f=f+m ill:m=f+m frail:f=f+m dying:m=f+m")
    for (name, born) in [("old", -10_000), ("ill", -4_000), ("frail", -5_000), ("dying", 0)] {
      family.graph.members[family[name]].birthDay = born
    }
    var urgency = Array(repeating: DonorUrgency(), count: family.graph.members.count)
    urgency[family["ill"]].health = .ill
    urgency[family["frail"]].health = .frail
    urgency[family["dying"]].health = .gravelyIll
    let made = DonorPlan(Pedigree(family.graph), missing: family["i"], progress: [], urgency: urgency)
    #expect(made.order == ["dying", "ill", "old", "frail"].map { family[$0] })
  }

  @Test("Of the same age the nearest comes first")
  func distance() {
    var family = Sketch("f:m! m:f! i:m?=f+m a:f=f+m b:m=f+m")
    for name in ["a", "b"] { family.graph.members[family[name]].birthDay = 3_700 }
    let urgency = family.graph.members.indices.map { DonorUrgency(distanceRank: $0 == family["a"] ? 2 : 0) }
    #expect(
      DonorPlan(Pedigree(family.graph), missing: family["i"], progress: [], urgency: urgency).order == ["b", "a"].map { family[$0] })
  }

  @Test("One bearer is asked for each line that nobody bears, the nearest by birth, and no other farther relative")
  func lines() {
    let family = Sketch(
      "gf:m! gm:f! f:m!=gf+gm uncle:m=gf+gm cousin:m=uncle mgm:f! m:f!=mgm aunt:f=mgm auntson:m=aunt i:m?=f+m w:f k:f=i+w")
    let made = plan(family)
    #expect(made.order == ["w", "k", "aunt", "uncle"].map { family[$0] })
    #expect(made.linesAdded(by: family["uncle"]) == [.male])
    #expect(made.linesAdded(by: family["auntson"]) == [.maternal])
    #expect(made.uses[family["cousin"]] == .little)
    // Once an aunt's son gave, the mt line is borne.
    #expect(plan(family, ["auntson": .taken]).order == ["w", "k", "uncle"].map { family[$0] })
    // The Y line is of use for a man alone.
    var woman = family
    woman.graph.members[family["i"]].sex = .female
    #expect(plan(woman).order.contains(family["uncle"]) == false)
  }

  @Test("A brother to be asked bears both lines, so that no farther relative is needed")
  func brotherBearsBoth() {
    let family = Sketch("gf:m! f:m!=gf uncle:m=gf mgm:f! m:f!=mgm aunt:f=mgm i:m?=f+m b:m=f+m")
    #expect(plan(family).order == [family["b"]])
    #expect(plan(family, ["b": .refused]).order == ["aunt", "uncle"].map { family[$0] })
  }

  @Test("With profiles that suffice, only a line without a bearer is still asked for")
  func linesThoughEnough() {
    let family = Sketch("f:m! m:f! i:m?=f+m w:f a:m=i+w b:f=i+w s:f=f+m")
    let made = plan(family, ["w": .profile, "a": .profile, "b": .profile])
    #expect(made.grade == .complete)
    #expect(made.order == [family["s"]])
    #expect(plan(family, ["w": .profile, "a": .profile, "b": .profile, "s": .profile]).order.isEmpty)
  }

  @Test("The dead who gave before they died count, and a sample of the missing person's own is enough")
  func deadAndDirect() {
    let family = Sketch("f:m! m:f i:m?=f+m s:f=f+m")
    #expect(plan(family, ["f": .profile]).donors == DonorSet(parents: 1))
    #expect(plan(family, ["f": .profile]).uses[family["f"]] == .inUse)
    let direct = plan(family, ["i": .profile])
    #expect(direct.grade == .complete)
    #expect(direct.order.isEmpty)
    #expect(plan(family, ["i": .taken]).order == ["m", "s"].map { family[$0] })
  }

  @Test("A missing person outside the family, and lists that are too short, are borne")
  func outside() {
    #expect(DonorPlan(Pedigree(Sketch("a:m").graph), missing: 5, progress: []).order.isEmpty)
    #expect(DonorPlan(Pedigree(KinGraph(members: [])), missing: 0, progress: []).grade == .insufficient)
  }
}
