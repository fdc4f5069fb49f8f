import Kinship
import Testing

@Suite("Kinship on the X chromosome")
struct XKinshipTests {
  @Test(
    "Near relatives have the published coefficients",
    arguments: [
      ("i", "i", 1.0), ("sis", "sis", 0.5), ("f", "i", 0.0), ("m", "i", 0.5), ("f", "sis", 0.5), ("m", "sis", 0.25), ("i", "bro", 0.5),
      ("i", "sis", 0.25), ("gf", "i", 0.5), ("gm", "i", 0.25), ("i", "son", 0.0), ("sis", "half", 0.25),
    ])
  func published(one: String, other: String, expected: Double) {
    let family = Sketch(
      "gf:m gm:f f:m m:f=gf+gm w:f i:m=f+m sis:f=f+m bro:m=f+m half:f=f+w wife:f son:m=i+wife")
    let kinship = XKinship(Pedigree(family.graph))
    #expect(kinship.coefficient(family[one], family[other]) == expected)
    #expect(kinship.coefficient(family[other], family[one]) == expected)
  }

  @Test("A father shares no X with his son, a grandfather shares one with his daughter's son")
  func shares() {
    let family = Sketch("gf:m m:f=gf f:m i:m=f+m")
    let kinship = XKinship(Pedigree(family.graph))
    #expect(kinship.sharesX(family["f"], family["i"]) == false)
    #expect(kinship.sharesX(family["gf"], family["i"]) == true)
  }

  @Test("What hangs on a sex that is not recorded is left open, and nothing else")
  func unknownSex() {
    let family = Sketch("f:m m:f u:u=f+m s:m=f+m stranger:f p:u c:m=p")
    let kinship = XKinship(Pedigree(family.graph))
    #expect(kinship.coefficient(family["u"], family["f"]) == nil)
    #expect(kinship.coefficient(family["u"], family["stranger"]) == 0)
    #expect(kinship.coefficient(family["c"], family["p"]) == nil)
    #expect(kinship.coefficient(family["s"], family["m"]) == 0.5)
  }

  @Test("Identical twin sisters are one person")
  func twins() {
    var family = Sketch("f:m m:f a:f=f+m b:f=f+m")
    for name in ["a", "b"] {
      family.graph.members[family[name]].twinGroup = 1
      family.graph.members[family[name]].isIdenticalTwin = true
    }
    #expect(XKinship(Pedigree(family.graph)).coefficient(family["a"], family["b"]) == 0.5)
  }
}
