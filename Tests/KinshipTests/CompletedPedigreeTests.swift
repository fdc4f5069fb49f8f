import Kinship
import Testing

@Suite("Pedigrees in which everybody has both parents or none")
struct CompletedPedigreeTests {
  @Test("One founder of the other sex is filled in for each child of a parent who stands alone")
  func alone() {
    let family = Sketch("f:m a:m=f b:f=f m:f c:m=m")
    let completed = CompletedPedigree(Pedigree(family.graph))
    #expect(completed.recordedCount == 5)
    #expect(completed.pedigree.count == 8)
    #expect(completed.pedigree.birthParents(of: family["a"]).all == [family["f"], 5])
    #expect(completed.pedigree.birthParents(of: family["b"]).all == [family["f"], 6])
    #expect(completed.pedigree.birthParents(of: family["c"]).all == [7, family["m"]])
    #expect(completed.pedigree.graph.members[5].sex == .female)
    #expect(completed.pedigree.graph.members[7].sex == .male)
    #expect(completed.isFilledIn(5))
    #expect(!completed.isFilledIn(4))
  }

  @Test("Beside a parent of unknown sex the founder's sex is unknown too")
  func unknownSex() {
    let completed = CompletedPedigree(Pedigree(Sketch("p:u c:m=p").graph))
    #expect(completed.pedigree.graph.members[2].sex == .unknown)
    #expect(completed.pedigree.birthParents(of: 1).all.sorted() == [0, 2])
  }

  @Test("Twins get the same founder, and the parent that is recorded for one of them alone")
  func twins() {
    var family = Sketch("f:m m:f a:m=f b:f=f c:m=f+m d:f e:m=m+g")
    for name in ["a", "b"] { family.graph.members[family[name]].twinGroup = 1 }
    for name in ["c", "d"] { family.graph.members[family[name]].twinGroup = 2 }
    let completed = CompletedPedigree(Pedigree(family.graph)).pedigree
    #expect(completed.birthParents(of: family["a"]) == completed.birthParents(of: family["b"]))
    #expect(completed.birthParents(of: family["a"]).all.count == 2)
    #expect(completed.birthParents(of: family["d"]).all == [family["f"], family["m"]])
  }

  @Test("Twins without parents get two founders")
  func orphans() {
    var family = Sketch("a:m b:f")
    for place in [0, 1] { family.graph.members[place].twinGroup = 1 }
    let completed = CompletedPedigree(Pedigree(family.graph)).pedigree
    #expect(completed.birthParents(of: 0).all == [2, 3])
    #expect(completed.birthParents(of: 1).all == [2, 3])
    #expect(KinshipMatrix(Pedigree(family.graph)).coefficient(0, 1) == 0.25)
  }

  @Test("Twins whose recorded fathers differ, or of whom one descends from the other, keep what is recorded")
  func contradictions() {
    var family = Sketch("f:m g:m a:m=f b:m=g")
    for name in ["a", "b"] { family.graph.members[family[name]].twinGroup = 1 }
    let apart = CompletedPedigree(Pedigree(family.graph)).pedigree
    #expect(apart.birthParents(of: family["a"]).father == family["f"])
    #expect(apart.birthParents(of: family["b"]).father == family["g"])

    var odd = Sketch("a:m p:m=a b:m=p")
    for name in ["a", "b"] { odd.graph.members[odd[name]].twinGroup = 1 }
    let kept = CompletedPedigree(Pedigree(odd.graph)).pedigree
    #expect(kept.loops.isEmpty)
    #expect(kept.birthParents(of: odd["p"]).father == odd["a"])
  }

  @Test("Of two candidate fathers only the one who counts is kept; adoptive parents stay")
  func candidates() {
    var graph = Sketch("a:m b:m c:m=a d:m").graph
    graph.parentLinks.append(.init(parent: 1, child: 2, isDoubted: true))
    graph.parentLinks.append(.init(parent: 3, child: 2, parentage: .adoptive))
    let completed = CompletedPedigree(Pedigree(graph)).pedigree
    #expect(completed.birthParents(of: 2).all == [0, 4])
    #expect(completed.parents(of: 2).map(\.parent).sorted() == [0, 3, 4])
  }

  @Test("Filling in changes no kinship between recorded members, and leaves nobody with one parent")
  func sameKinship() {
    var chance = SeededChance(seed: 4)
    for _ in 0..<60 {
      let pedigree = Pedigree(RandomFamily.graph(of: 24, &chance))
      let completed = CompletedPedigree(pedigree)
      let before = KinshipMatrix(pedigree)
      let after = KinshipMatrix(completed.pedigree)
      for one in 0..<pedigree.count {
        let differing = (0..<pedigree.count).filter { before.coefficient(one, $0) != after.coefficient(one, $0) }
        #expect(differing.isEmpty)
      }
      #expect((0..<completed.pedigree.count).filter { completed.pedigree.birthParents(of: $0).all.count == 1 }.isEmpty)
      #expect(completed.pedigree.loops.isEmpty)
    }
  }
}
