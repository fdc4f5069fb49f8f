import CaseModel
import Kinship
import Testing

@Suite("The sheet of whom to ask for a sample")
struct DonorSheetTests {
  /// A missing man with an old mother, a sister who gave, a wife with a son, and an uncle whom the son makes needless for the Y line.
  private static var family: TreeSketch {
    var family = TreeSketch(
      "fg Vaqif! f Elçin!=fg u Rauf=fg m Xanım i Rəşad?=f+m s Aytən=f+m w Leyla b Samir=i+w")
    family.born("m", 1945, 3, 2)
    family.born("w", 1970, 12, 1)
    family.born("b", 1991, 5, 5)
    family.born("u", 1950, 1, 1)
    family.sampled("s")
    return family
  }

  @Test("The reason can be read to a family, and the next step says whom to ask first and what for")
  func words() {
    let sheet = Self.family.sheet
    #expect(sheet.verdict == CoverageVerdict(grade: .weak, reason: "One full sibling sampled: weak."))
    #expect(sheet.nextStep == "Mother Xanım, 81: would make it minimum. Ask her first.")
    #expect(sheet.warnings.isEmpty)
  }

  @Test("Each line says who it is, how old, what he or she adds and where the office stands")
  func lines() throws {
    var family = Self.family
    family[card: "m"].donor = .agreed
    family[card: "m"].donorSince = Day(year: 2026, month: 10, day: 2)
    let sheet = family.sheet
    #expect(sheet.toAsk.map(\.name) == ["Xanım SINAQOV", "Leyla SINAQOV", "Samir SINAQOV"])
    #expect(sheet.toAsk.map(\.relation) == ["mother", "partner", "son"])
    #expect(sheet.toAsk.map(\.age) == [81, 55, 35])
    #expect(sheet.toAsk.map(\.use) == [.ask(1), .ask(2), .ask(3)])
    #expect(
      sheet.toAsk.map(\.gain) == ["would make it minimum", "with son Samir would make it minimum", "would make it minimum, Y line"])
    #expect(sheet.toAsk.map(\.state) == ["agreed since 2026-10-02", "not asked yet", "not asked yet"])
    #expect(sheet.counted.map(\.name) == ["Aytən SINAQOV"])
    #expect(sheet.counted.map(\.gain) == ["without it insufficient, mt line"])
    #expect(sheet.counted.map(\.state) == ["profile full"])
    #expect(sheet.counted.map(\.use) == [.inUse])
    #expect(sheet.outOfReach.map(\.name) == ["Elçin SINAQOV"])
    #expect(sheet.outOfReach.map(\.state) == ["died without a sample"])
    #expect(sheet.outOfReach.map(\.age) == [nil])
    #expect(sheet.nextStep == "Mother Xanım, 81: would make it minimum. She has agreed: take the sample first.")
  }

  @Test("A relative who refused is out of reach, with the reason, and the next one is asked")
  func refused() {
    var family = Self.family
    family[card: "m"].donor = .refused
    family[card: "m"].donorReason = "fears the case would be closed"
    let sheet = family.sheet
    #expect(sheet.outOfReach.map(\.name) == ["Elçin SINAQOV", "Xanım SINAQOV"])
    #expect(sheet.outOfReach.map(\.state) == ["died without a sample", "refused: fears the case would be closed"])
    #expect(sheet.nextStep == "Partner Leyla, 55: together with son Samir would make it minimum. Ask her first.")
  }

  @Test("The gravely ill come first within their class, and the step says it")
  func ill() {
    var family = TreeSketch("f Elçin! m Xanım! i Rəşad?=f+m ba Anar=f+m bb Tural=f+m")
    family.born("ba", 1950, 1, 1)
    family.born("bb", 1970, 1, 1)
    family[card: "bb"].health = .gravelyIll
    family[card: "bb"].emigratedTo = "Türkiye"
    #expect(family.sheet.nextStep == "Brother Tural, 56, gravely ill, abroad: would make it weak. Ask him first.")
    #expect(family.sheet.toAsk.map(\.distance) == [.abroad, .unknown])
    #expect(family.sheet.toAsk.map(\.health) == [.gravelyIll, nil])
  }

  @Test("Near is where most of the family lives, whatever the script")
  func distance() {
    var family = TreeSketch("f Elçin m Xanım i Rəşad?=f+m ba Anar=f+m sa Aytən=f+m")
    family[card: "i"].residence = "Ağdam"
    family[card: "f"].residence = "Bərdə"
    family[card: "m"].residence = "BƏRDƏ"
    family[card: "sa"].residence = "Бәрдә, Alaçadırlı"
    family[card: "ba"].residence = "Sumqayıt"
    let near = Dictionary(uniqueKeysWithValues: family.sheet.toAsk.map { ($0.position, $0.distance) })
    #expect(near[family["f"]] == .near)
    #expect(near[family["sa"]] == .near)
    #expect(near[family["ba"]] == .elsewhere)
  }

  @Test("Whether somebody lives is asked where the records do not say it")
  func unknownLife() {
    var family = TreeSketch("m Xanım~ i Rəşad?=m")
    #expect(family.sheet.nextStep == "Mother Xanım: would make it weak. Find out whether she lives, and ask her first.")
    family.born("m", 1945, 3, 2)
    family[card: "m"].donor = .contactPending
    #expect(family.sheet.nextStep == "Mother Xanım, 81: would make it weak. Contact is pending: ask her first.")
  }

  @Test("A sample that failed is asked for again")
  func failed() {
    var family = TreeSketch("m Xanım i Rəşad?=m")
    family.sampled("m", .lost)
    #expect(family.sheet.nextStep == "Mother Xanım: would make it weak. The sample given is of no use: ask her for a new one first.")
    #expect(family.sheet.toAsk.map(\.state) == ["sample lost"])
  }

  @Test("The dead who gave count, direct references decide, and samples without a result are awaited")
  func countedSamples() {
    var family = TreeSketch("f Elçin! m Xanım i Rəşad?=f+m")
    family.sampled("f")
    family.sampled("m", .inTransit)
    #expect(family.sheet.verdict.reason == "Both parents sampled: complete. One sample has no result yet.")
    #expect(family.sheet.counted.map(\.state) == ["profile full; died since", "sample in transit"])
    #expect(family.sheet.counted.map(\.use) == [.inUse, .awaited])
    #expect(family.sheet.nextStep == "Nobody need be asked: the samples given suffice.")
    family = TreeSketch("m Xanım i Rəşad?=m")
    family.sampled("i")
    #expect(family.sheet.verdict.reason == "A sample of the missing person is held: complete.")
    #expect(family.sheet.counted.map(\.gain) == ["decides alone"])
    #expect(family.sheet.nextStep == "Nobody need be asked.")
  }

  @Test("Where nobody can be asked, the step turns to things of the missing person's own")
  func nobody() {
    #expect(
      TreeSketch("m Xanım! i Rəşad?=m").sheet.nextStep
        == "Nobody on record can be asked. Ask the family for further relatives, and for things of the missing person's own: a toothbrush, "
        + "a medical card.")
    #expect(TreeSketch("i Rəşad?").sheet.verdict.reason == "Nobody sampled yet: insufficient.")
    let empty = FamilyTree(graph: KinGraph(members: []), cards: [], index: 0)
    #expect(DonorSheet(empty, today: TreeSketch.today).verdict.grade == .insufficient)
  }

  @Test("An unnamed relative cannot be asked, and is not taken for dead")
  func unnamed() {
    let sheet = TreeSketch("m _ i Rəşad?=m").sheet
    #expect(sheet.toAsk.isEmpty)
    #expect(sheet.outOfReach.map(\.state) == ["not known who this is"])
  }

  @Test("A farther relative is asked for a line alone, and the step says which")
  func lineAlone() {
    var family = TreeSketch("fg Vaqif! f Elçin!=fg u Rauf=fg m Xanım i Rəşad?=f+m")
    family.sampled("m")
    #expect(family.sheet.nextStep == "Uncle Rauf: bears the Y line, of which no sample is held. Ask him first.")
    #expect(family.sheet.toAsk.map(\.gain) == ["Y line"])
  }

  @Test("The grade follows the office's own rules")
  func ownRules() throws {
    var family = Self.family
    family.tree.coverageRules = try CoverageTable(text: "1 sibling: good\n1 parent + 1 sibling: complete")
    #expect(family.sheet.verdict.reason == "One full sibling sampled: good.")
    #expect(family.sheet.toAsk.first?.gain == "would make it complete")
  }

  @Test("Only a half-brother sampled: the lines are served, and the reason says so")
  func farther() {
    var family = TreeSketch("f Elçin! m Xanım! wz Sara i Rəşad?=f+m b Anar=f+wz")
    family.sampled("b")
    #expect(
      family.sheet.verdict.reason
        == "One farther relative sampled: insufficient, because such relatives serve the Y and mt lines only.")
    #expect(family.sheet.counted.map(\.gain) == ["Y line"])
  }
}
