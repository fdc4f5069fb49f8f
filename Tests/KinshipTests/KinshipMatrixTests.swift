import Kinship
import Testing

@Suite("Kinship coefficients")
struct KinshipMatrixTests {
  @Test("A child of siblings has F = 1/4")
  func siblingsChild() {
    let family = Sketch("a:m b:f c:m=a+b d:f=a+b e:m=c+d")
    let matrix = KinshipMatrix(Pedigree(family.graph))
    #expect(matrix.inbreeding(family["e"]) == 0.25)
    #expect(matrix.coefficient(family["c"], family["d"]) == 0.25)
    #expect(matrix.coefficient(family["a"], family["e"]) == 0.25)
  }

  @Test("Identical twins are one person, and their children half-siblings")
  func identicalTwins() {
    var family = Sketch("a:m b:f c:m=a+b d:m=a+b e:m=c f:m=d")
    for name in ["c", "d"] {
      family.graph.members[family[name]].twinGroup = 1
      family.graph.members[family[name]].isIdenticalTwin = true
    }
    let matrix = KinshipMatrix(Pedigree(family.graph))
    #expect(matrix.coefficient(family["c"], family["d"]) == 0.5)
    #expect(matrix.coefficient(family["e"], family["f"]) == 0.125)
  }

  @Test("Adoptive links carry no kinship")
  func adoption() {
    let family = Sketch("a:m b:m=a~adoptive")
    #expect(KinshipMatrix(Pedigree(family.graph)).coefficient(0, 1) == 0)
  }

  @Test("All pairs of a thousand members take less than a second")
  func thousand() {
    var members: [KinGraph.Member] = []
    var links: [KinGraph.ParentLink] = []
    for place in 0..<1_000 {
      members.append(KinGraph.Member(sex: place.isMultiple(of: 2) ? .male : .female))
      guard place > 20 else { continue }
      links.append(KinGraph.ParentLink(parent: ((place * 7) % (place - 8)) / 2 * 2, child: place))
      links.append(KinGraph.ParentLink(parent: ((place * 11) % (place - 8)) / 2 * 2 + 1, child: place))
    }
    let clock = ContinuousClock()
    var matrix: KinshipMatrix?
    let time = clock.measure { matrix = KinshipMatrix(Pedigree(KinGraph(members: members, parentLinks: links))) }
    #expect(matrix?.count == 1_000)
    #expect(time < .seconds(1))
    print("kinship of all pairs of 1,000 members: \(time)")
  }
}
