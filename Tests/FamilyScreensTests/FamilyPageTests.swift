import CaseModel
import DeskKit
import FamilyScreens
import Kinship
import TerminalKit
import Testing

@Suite("The page and the list of families")
struct FamilyPageTests {
  private let today = Day(number: 20_780)
  private let caseID = RecordID(high: 6, low: 1)

  private func file() -> FamilyFile {
    var family = FamilyBuilder()
    let father = family.add("Kamil RASULOV", .male, "1940", died: "1999")
    let mother = family.add("Lalə RASULOVA", .female, "1945", donor: .refused)
    family.add("Anar RASULOV", .male, "1970", missing: "1993", father: father, mother: mother)
    family.add("Nigar RASULOVA", .female, "1972", sample: .lost, father: father, mother: mother)
    family.marry(father, mother)
    var tree = family.tree(index: 2)
    tree.cards[1].health = .gravelyIll
    tree.cards[1].donorReason = "has no trust in laboratories"
    tree.cards[1].residence = "Kosa"
    tree.cards[2].missingCase = caseID
    var consent = Consent(id: RecordID(high: 5, low: 1), person: tree.cards[3].person, purpose: .identification, on: Day(number: 20_728))
    consent.until = Day(number: 20_779)
    tree.cards[3].consent = consent
    let row = FamilyRow(
      id: RecordID(high: 3, low: 1), number: "F-001", name: "Rasulov, Kosa", place: "Kosa", missing: 1, members: 4, sampled: 0,
      coverage: .insufficient, lastContact: nil)
    let missing = CaseRow(
      id: caseID, person: tree.cards[2].person, family: row.id, number: "BRD-2026-00001", name: "RASULOV Anar", birthYear: 1_970,
      lastSeen: "1993", place: "Kosa", incident: "", category: .unknown, sex: .male, ageGroup: .adult, circumstance: .unknown,
      fate: .unknown, workflow: .active, coverage: .insufficient)
    return FamilyFile(
      family: Family(id: row.id, number: row.number, name: row.name), row: row, tree: tree, cases: [missing], contacts: [], samples: [])
  }

  private func sheet() -> DonorSheet {
    DonorSheet(
      verdict: CoverageVerdict(grade: .insufficient, reason: ""), nextStep: "Sister Nigar, 54: would make it weak. Ask her first.",
      toAsk: [
        DonorSheet.Line(
          position: 3, person: RecordID(high: 7, low: 3), name: "Nigar RASULOVA", relation: "sister", age: 54, distance: .near, health: nil,
          use: .ask(1), state: "lost", gain: "would make it weak")
      ])
  }

  @Test("below each missing member stands the next step, and each relative's line says place in the order, state, health and consent")
  func members() throws {
    let page = FamilyDocument.make(file(), sheets: [caseID: sheet()], today: today)
    let lines = DocumentText.lines(page, width: 80)
    let start = try #require(lines.firstIndex(of: "== Missing members (1)"))
    #expect(
      Array(lines[start...(start + 8)]) == [
        "== Missing members (1)", "  BRD-2026-00001  RASULOV Anar                    1993          insufficient",
        "    next step       Sister Nigar, 54: would make it weak. Ask her first.", "", "== Living relatives, oldest first (2)",
        "  born 1945        Lalə RASULOVA             refused          Kosa",
        "                   gravely ill; refused: has no trust in laboratories",
        "  born 1972    D1  Nigar RASULOVA            lost",
        "                   consent expired 2026-11-22 (given 2026-10-02)",
      ])
    #expect(
      Array(DocumentLayout(page, width: 80).links.prefix(4)) == [
        .missingCase(caseID), .donors(missingCase: caseID), .person(RecordID(high: 7, low: 1)), .person(RecordID(high: 7, low: 3)),
      ])
  }

  @Test("a relative whom several missing members need bears the first place that he or she has")
  func severalSheets() {
    var second = sheet()
    second.toAsk[0].use = .ask(3)
    let page = FamilyDocument.make(file(), sheets: [RecordID(high: 6, low: 2): second, caseID: sheet()], today: today)
    let lines = DocumentText.lines(page, width: 80)
    #expect(lines.contains { $0.hasPrefix("  born 1972    D1  Nigar") })
    #expect(
      DocumentText.lines(FamilyDocument.make(file(), sheets: [:], today: today), width: 80).contains {
        $0.hasPrefix("  born 1972        Nigar")
      })
  }

  @Test("the sheets of a family are made for the cases whose missing person stands in its tree")
  func sheets() {
    #expect(Set(FamilyDocument.sheets(file(), today: today).keys) == [caseID])
    var file = file()
    file.tree.cards[2].missingCase = nil
    #expect(FamilyDocument.sheets(file, today: today).isEmpty)
  }

  @Test(
    "the list shows the need as soon as there is room for it, before how many people and samples there are",
    arguments: [
      (40, ["Family", "Name", "Missing"]), (64, ["Family", "Name", "Missing", " Coverage", "Need"]),
      (78, ["Family", "Name", "Missing", "Sampled", " Coverage", "Need", "Last contact"]),
      (118, ["Family", "Name", "Missing", "People", "Sampled", " Coverage", "Need", "Place", "Last contact"]),
    ])
  func columns(width: Int, titles: [String]) {
    #expect(ListColumnLayout(FamilyListColumns.all, width: width).placed.map(\.column.title) == titles)
  }

  @Test("the tree's line about a relative says health, consent and why the office stands where it stands")
  func statusLine() {
    var pane = FamilyTreePane(tree: file().tree, today: today)
    _ = pane.perform("tree.mother", area: Size(columns: 80, rows: 24))
    #expect(
      pane.statusLine
        == "Lalə RASULOVA, about 81, mother of the index person; gravely ill; refused: has no trust in laboratories")
    _ = pane.perform("tree.index", area: Size(columns: 80, rows: 24))
    _ = pane.perform("tree.younger", area: Size(columns: 80, rows: 24))
    #expect(pane.statusLine == "Nigar RASULOVA, about 54, sister of the index person; consent expired")
  }
}
