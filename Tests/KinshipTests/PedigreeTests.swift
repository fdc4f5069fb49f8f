import Kinship
import Testing

@Suite("A family with its lookups")
struct PedigreeTests {
  @Test("Two parents of one child are a couple even where no union is recorded")
  func impliedCouple() {
    let pedigree = Pedigree(Sketch("a:m b:f c:m=a+b").graph)
    #expect(pedigree.couples.count == 1)
    #expect(pedigree.couples[0].first == 0)
    #expect(pedigree.couples[0].second == 1)
    #expect(pedigree.couples[0].children.map(\.member) == [2])
    #expect(!pedigree.couples[0].isRecorded)
  }

  @Test("Children of one father by two mothers belong to two couples and are half-siblings")
  func halfSiblings() {
    let pedigree = Pedigree(Sketch("a:m b:f c:f d:m=a+b e:f=a+c").graph)
    #expect(pedigree.couples(of: 0).count == 2)
    #expect(pedigree.siblings(of: 3) == [Sibling(member: 4, tie: .half(parent: 0))])
  }

  @Test("Siblings of whom one parent is recorded are neither full nor half")
  func oneParentKnown() {
    let pedigree = Pedigree(Sketch("b:f d:m=b e:f=b").graph)
    #expect(pedigree.siblings(of: 1) == [Sibling(member: 2, tie: .oneParentKnown(parent: 0))])
  }

  @Test("A person recorded as his own forebear is named, and the closing link is left out")
  func loop() {
    var graph = Sketch("a:m b:m=a c:m=b").graph
    graph.parentLinks.append(KinGraph.ParentLink(parent: 2, child: 0, isDoubted: true))
    let pedigree = Pedigree(graph)
    #expect(pedigree.ownAncestors == [0, 1, 2])
    #expect(pedigree.loops.map(\.dropped) == [KinGraph.ParentLink(parent: 2, child: 0, isDoubted: true)])
    #expect(pedigree.birthParents(of: 0).all.isEmpty)
    #expect(pedigree.birthParents(of: 1).father == 0)
  }

  @Test("Somebody recorded as his own parent is a loop of one")
  func ownParent() {
    let pedigree = Pedigree(KinGraph(members: [.init(sex: .male)], parentLinks: [.init(parent: 0, child: 0)]))
    #expect(pedigree.loops.count == 1)
    #expect(pedigree.parents(of: 0).isEmpty)
  }

  @Test("Of a loop the link whose parent is younger than the child is left out")
  func youngerParent() {
    var graph = Sketch("a:m b:m=a c:m=b").graph
    graph.parentLinks.append(KinGraph.ParentLink(parent: 2, child: 0))
    for (place, day) in [(0, 0), (1, 9_000), (2, 18_000)] { graph.members[place].birthDay = day }
    #expect(Pedigree(graph).loops.map(\.dropped.parent) == [2])
  }

  @Test("Two missing full brothers cannot be told apart by their parents and siblings")
  func missingBrothers() {
    var graph = Sketch("a:m b:f c:m=a+b d:m=a+b e:f=a+b").graph
    for place in [2, 3, 4] { graph.members[place].isMissing = true }
    #expect(Pedigree(graph).indistinguishableMissing(from: 2) == [3])
  }
}
