import Kinship
import Testing

@Suite("Missing persons whom donors cannot tell apart")
struct SharedDonorsTests {
  private static let brothers = Sketch("f:m m:f a:m?=f+m b:m?=f+m s:f=f+m w:f c:m=b+w")

  @Test("Two brothers share parents and siblings; the child of one, with its other parent, tells them apart")
  func brothers() {
    let family = Self.brothers
    let pair = SharedDonors(Pedigree(family.graph), family["a"], family["b"])
    #expect(pair.shared == ["f", "m", "s"].map { family[$0] })
    #expect(pair.onlyFirst.isEmpty)
    #expect(pair.onlySecond == ["w", "c"].map { family[$0] })
    #expect(!pair.shareAll)
    #expect(!pair.areToldApart { $0 == family["m"] || $0 == family["s"] })
    #expect(!pair.areToldApart { $0 == family["w"] })
    #expect(pair.areToldApart { $0 == family["c"] })
    #expect(pair.areToldApart { $0 == family["a"] })
  }

  @Test("Where the child cannot give, the two share all donors")
  func shareAll() {
    let family = Self.brothers
    let pair = SharedDonors(Pedigree(family.graph), family["a"], family["b"]) { $0 != family["c"] && $0 != family["w"] }
    #expect(pair.shareAll)
  }

  @Test("A brother and a sister are told apart by their sex, half-brothers by the parent whom only one has")
  func others() {
    let family = Sketch("f:m m:f a:m?=f+m b:f?=f+m g:m h:m?=g+m")
    let pedigree = Pedigree(family.graph)
    let siblings = SharedDonors(pedigree, family["a"], family["b"])
    #expect(siblings.sexTellsApart)
    #expect(siblings.areToldApart { _ in false })
    let half = SharedDonors(pedigree, family["a"], family["h"]) { $0 != family["b"] }
    #expect(half.shared == [family["m"]])
    #expect(half.onlyFirst == [family["f"]])
    #expect(half.onlySecond == [family["g"]])
  }

  @Test("Nothing tells identical twins apart, not even their children")
  func identicalTwins() {
    var family = Self.brothers
    for name in ["a", "b"] {
      family.graph.members[family[name]].twinGroup = 1
      family.graph.members[family[name]].isIdenticalTwin = true
    }
    let pair = SharedDonors(Pedigree(family.graph), family["a"], family["b"])
    #expect(pair.areIdenticalTwins)
    #expect(pair.onlySecond.isEmpty)
    #expect(!pair.areToldApart { _ in true })
  }

  @Test("A missing father and his missing son have no donor who is the same to both")
  func fatherAndSon() {
    let family = Sketch("f:m? m:f s:m?=f+m d:f=f+m gm:f f:m=gm")
    let pair = SharedDonors(Pedigree(family.graph), family["f"], family["s"])
    #expect(pair.shared.isEmpty)
    #expect(!pair.shareAll)
  }
}
