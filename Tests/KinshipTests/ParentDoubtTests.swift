import Kinship
import Testing

@Suite("Parents in doubt, and ties that carry no blood")
struct ParentDoubtTests {
  /// A child of a mother and of two candidate fathers, each of whom has a child of his own with her.
  private func twoFathers(firstDoubted: Bool, secondDoubted: Bool) -> (Sketch, Pedigree) {
    var family = Sketch("one:m two:m m:f i:m?=m a:m=one+m b:m=two+m")
    family.graph.parentLinks.append(.init(parent: family["one"], child: family["i"], isDoubted: firstDoubted))
    family.graph.parentLinks.append(.init(parent: family["two"], child: family["i"], isDoubted: secondDoubted))
    return (family, Pedigree(family.graph))
  }

  @Test("Of two candidate fathers the one who is not doubted counts, in every algorithm")
  func oneDoubted() {
    let (family, pedigree) = twoFathers(firstDoubted: true, secondDoubted: false)
    #expect(pedigree.birthParents(of: family["i"]).father == family["two"])
    #expect(pedigree.siblingTie(family["i"], family["b"]) == .full)
    #expect(pedigree.siblingTie(family["i"], family["a"]) == .half(parent: family["m"]))
    let matrix = KinshipMatrix(pedigree)
    #expect(matrix.coefficient(family["i"], family["two"]) == 0.25)
    #expect(matrix.coefficient(family["i"], family["one"]) == 0)
    #expect(LinesOfDescent(pedigree).maleDistance(family["i"], family["b"]) == 2)
    #expect(LinesOfDescent(pedigree).maleDistance(family["i"], family["one"]) == nil)
    let typed = family.graph.members.indices.map { [family["one"], family["a"]].contains($0) }
    #expect(DonorSet(pedigree, missing: family["i"], isTyped: typed) == DonorSet(distant: 1))
    #expect(
      pedigree.parentDoubts(of: family["i"])
        == [ParentDoubt(child: family["i"], counted: family["two"], isDoubted: false, others: [family["one"]])])
  }

  @Test("Where all candidates are doubted the first counts, and the doubt is said")
  func bothDoubted() {
    let (family, pedigree) = twoFathers(firstDoubted: true, secondDoubted: true)
    #expect(pedigree.birthParents(of: family["i"]).father == family["one"])
    #expect(
      pedigree.parentDoubts(of: family["i"])
        == [ParentDoubt(child: family["i"], counted: family["one"], isDoubted: true, others: [family["two"]])])
  }

  @Test("A child for whom the missing man is a candidate who does not count is no donor")
  func candidateHimself() {
    var family = Sketch("i:m? other:m m:f c:m=other+m")
    family.graph.parentLinks.append(.init(parent: family["i"], child: family["c"], isDoubted: true))
    let pedigree = Pedigree(family.graph)
    #expect(DonorSet(pedigree, missing: family["i"], isTyped: [false, false, true, true]) == DonorSet())
    #expect(DonorPlan(pedigree, missing: family["i"], progress: []).order.isEmpty)
  }

  @Test("Nothing is in doubt where one father and one mother are recorded plainly")
  func plain() {
    #expect(Pedigree(Sketch("f:m m:f i:m=f+m").graph).parentDoubts(of: 2).isEmpty)
  }

  @Test("Adoptive, foster and step-parents, partners and their kin are no donors and no kin", arguments: ["adoptive", "foster", "step"])
  func noBlood(parentage: String) {
    let family = Sketch("f:m m:f i:m?=f+m~\(parentage) sib:m=f+m w:f i&w wf:m w:f=wf child:m=i~\(parentage)")
    let pedigree = Pedigree(family.graph)
    let typed = family.graph.members.indices.map { $0 != family["i"] }
    #expect(DonorSet(pedigree, missing: family["i"], isTyped: typed) == DonorSet())
    #expect(DonorPlan(pedigree, missing: family["i"], progress: []).order.isEmpty)
    #expect(KinshipMatrix(pedigree).coefficient(family["i"], family["sib"]) == 0)
    #expect(LinesOfDescent(pedigree).maleLine(of: family["i"]) == [family["i"]])
  }

  @Test("Twins are full siblings even where a parent of one of them is not recorded")
  func twins() {
    var family = Sketch("f:m m:f i:m?=f+m t:f=f u:m")
    for name in ["i", "t", "u"] { family.graph.members[family[name]].twinGroup = 1 }
    let pedigree = Pedigree(family.graph)
    #expect(pedigree.siblingTie(family["i"], family["t"]) == .full)
    #expect(Set(pedigree.siblings(of: family["i"]).map(\.member)) == [family["t"], family["u"]])
    #expect(KinshipMatrix(pedigree).coefficient(family["i"], family["t"]) == 0.25)
    #expect(KinshipMatrix(pedigree).coefficient(family["i"], family["u"]) == 0.25)
    #expect(RelationFinder(pedigree, from: family["i"]).relation(of: family["u"]).words == "twin brother")
  }

  @Test("An identical twin's sample stands for the missing person's own, whether or not parents are recorded")
  func identicalTwin() {
    var family = Sketch("i:m? t:m")
    for place in [0, 1] {
      family.graph.members[place].twinGroup = 1
      family.graph.members[place].isIdenticalTwin = true
    }
    let pedigree = Pedigree(family.graph)
    #expect(DonorSet(pedigree, missing: 0, isTyped: [false, true]).hasDirectReference)
    #expect(DonorPlan(pedigree, missing: 0, progress: []).order == [1])
    #expect(DonorPlan(pedigree, missing: 0, progress: [.none, .profile]).order.isEmpty)
  }
}
