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
}
