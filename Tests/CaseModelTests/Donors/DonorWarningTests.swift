import CaseModel
import Kinship
import Testing

@Suite("What the sheet of donors warns of")
struct DonorWarningTests {
  private static var brothers: TreeSketch {
    TreeSketch("f Elçin! m Xanım i Rəşad?=f+m ba Anar?=f+m s Aytən=f+m w Leyla d Nərgiz=ba+w")
  }

  @Test("Missing brothers: the donors fit both, and the sheet says who tells them apart")
  func brothers() {
    #expect(
      Self.brothers.sheet.warnings == [
        "Rəşad and Anar share the donors sampled so far: a body that they fit may be either. Anar's daughter Nərgiz with partner Leyla would, "
          + "and so would things of their own, as a toothbrush or a medical card."
      ])
  }

  @Test("Missing brothers without children share all donors; once a child gave, nothing is warned of")
  func shareAll() {
    #expect(
      TreeSketch("f Elçin! m Xanım i Rəşad?=f+m ba Anar?=f+m").sheet.warnings == [
        "Rəşad and Anar share all donors: no sample of theirs tells the two apart. Only things of their own, as a toothbrush or a medical card, "
          + "would."
      ])
    var told = Self.brothers
    told.sampled("d")
    #expect(told.sheet.warnings.isEmpty)
    told = TreeSketch("f Elçin! m Xanım i Rəşad?=f+m s Aytən?=f+m")
    #expect(told.sheet.warnings.isEmpty)
  }

  @Test("A child who would tell brothers apart says so in its line")
  func apart() {
    let sheet = TreeSketch("f Elçin! m Xanım i Rəşad?=f+m ba Anar?=f+m w Leyla d Nərgiz=i+w").sheet
    let gains = Dictionary(uniqueKeysWithValues: sheet.toAsk.map { ($0.name, $0.gain) })
    #expect(gains["Nərgiz SINAQOV"] == "would make it weak, tells Rəşad and Anar apart")
    #expect(gains["Leyla SINAQOV"] == "with daughter Nərgiz would make it minimum")
    #expect(gains["Xanım SINAQOV"] == "would make it weak, mt line")
  }

  @Test("Two candidate fathers, and one who is doubted, are named")
  func fathers() {
    var family = TreeSketch("fa Elçin fb Vaqif m Xanım i Rəşad?=fa+m")
    family.tree.graph.parentLinks.append(.init(parent: family["fb"], child: family["i"], isDoubted: true))
    #expect(
      family.sheet.warnings == ["More than one father is recorded for Rəşad SINAQOV: Elçin SINAQOV counts here, Vaqif SINAQOV not."])
    family = TreeSketch("f Elçin m Xanım i Rəşad?=m")
    family.tree.graph.parentLinks.append(.init(parent: family["f"], child: family["i"], isDoubted: true))
    #expect(family.sheet.warnings == ["It is doubted that Elçin SINAQOV is the father of Rəşad SINAQOV; the grade takes it as true."])
  }

  @Test("Loops are named, with the tie that was left out")
  func loops() {
    var family = TreeSketch("f Elçin i Rəşad?=f")
    family.tree.graph.parentLinks.append(.init(parent: family["i"], child: family["f"], isDoubted: true))
    #expect(
      family.sheet.warnings == [
        "Elçin SINAQOV and Rəşad SINAQOV are recorded as forebears of themselves: that Rəşad SINAQOV is a parent of Elçin SINAQOV was left out "
          + "here. Correct the relationships."
      ])
  }

  @Test("Samples without valid consent are named, and one whose consent was withdrawn does not count")
  func consent() {
    var family = TreeSketch("f Elçin m Xanım i Rəşad?=f+m s Aytən=f+m")
    for key in ["f", "m", "s"] { family.sampled(key) }
    family[card: "f"].consent = nil
    family[card: "m"].consent?.until = Day(year: 2020, month: 1, day: 1)
    family[card: "s"].consent?.state = .withdrawn
    #expect(
      family.sheet.warnings == [
        "Samples without valid consent, which no laboratory may analyse: father Elçin (no consent recorded), mother Xanım (consent expired) and "
          + "sister Aytən (consent withdrawn)."
      ])
    #expect(family.sheet.verdict.reason == "Both parents sampled: complete.")
    #expect(family.sheet.counted.map(\.state) == ["profile full; no consent recorded", "profile full; consent expired"])
  }

  @Test("Identical twins who are both missing cannot be told apart by anybody")
  func twins() {
    var family = TreeSketch("m Xanım i Rəşad?=m ba Anar?=m w Leyla d Nərgiz=i+w")
    for key in ["i", "ba"] {
      family.tree.graph.members[family[key]].twinGroup = 1
      family.tree.graph.members[family[key]].isIdenticalTwin = true
    }
    #expect(family.sheet.warnings == ["Rəşad and Anar are identical twins: no sample of DNA tells them apart."])
  }
}
