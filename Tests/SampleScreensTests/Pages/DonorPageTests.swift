import CaseModel
import DeskKit
import Kinship
import SampleScreens
import Testing

@Suite struct DonorPageTests {
  private let today = InventedPages.today

  private var sheet: DonorSheet {
    DonorSheet(
      verdict: CoverageVerdict(grade: .weak, reason: "Sampled: one full sibling. With a parent it would be minimum."),
      nextStep: "Mother Lalə, 81: would make it minimum. Ask her first.",
      toAsk: [
        InventedPages.line(
          InventedPages.mother, "Lalə RASULOVA", "mother", age: 81, health: .gravelyIll, .ask(1), state: "agreed since 2026-10-02",
          gain: "would make it minimum"),
        InventedPages.line(
          InventedPages.sister, "", "half-sister through the mother", age: nil, .ask(2), state: "not asked", gain: "mt line",
          distance: .abroad),
      ],
      counted: [
        InventedPages.line(
          InventedPages.brother, "Emin RASULOV", "brother", age: nil, .inUse, state: "profile; died 2024", gain: "Y line",
          distance: .unknown)
      ],
      outOfReach: [
        InventedPages.line(
          RecordID(high: 1, low: 9), "Tural RASULOV", "brother", age: 60, .outOfReach,
          state: "refused since 2026-01-07: fears that the case would then be closed", gain: "would make it minimum")
      ],
      warnings: ["Anar and Elçin share all donors: only own children or own references tell them apart."])
  }

  @Test("the page of donors shows the grade with its reason, whom to ask first and why, and what to beware of")
  func whole() throws {
    var own = InventedPages.sample(5, .profileFull, since: 40)
    own.donor = InventedPages.missing
    own.kind = .directReference
    own.material = .item
    let page = DonorDocument.make(InventedPages.caseFile(samples: [own, InventedPages.sample()]), sheet: sheet, today: today)
    try PageScreen.expect(page, is: "donors")
    #expect(
      DocumentLayout(page, width: 80).links == [
        .missingCase(InventedPages.missingCase), .person(InventedPages.mother), .person(InventedPages.sister),
        .person(InventedPages.brother), .person(RecordID(high: 1, low: 9)), .sample(own.id), .coverageRules,
      ])
  }

  @Test("a case without donors says so in every section and offers no empty one of those out of reach")
  func empty() {
    let sheet = DonorSheet(verdict: CoverageVerdict(grade: .insufficient, reason: "Sampled: nobody yet."), nextStep: "")
    let lines = DocumentText.lines(DonorDocument.make(InventedPages.caseFile(), sheet: sheet, today: today), width: 120)
    #expect(
      lines == [
        "== How far the samples carry", "  Missing person    RASULOV Anar Kamil oğlu", "  Coverage          insufficient",
        "  Because           Sampled: nobody yet.", "  A planning aid, not a laboratory result.", "", "== To ask (0)",
        "  Nobody who can be asked would add to the evidence.", "", "== Counted or awaited (0)", "  No sample counts yet.", "",
        "== Own references (0)",
        "  None is recorded. A toothbrush, a razor or a medical card of the missing person would count by itself.", "",
        "  Rules             the donors that each grade needs",
        "  Enter opens a relative. For the one under the cursor: l logs a contact, A adds a sample, a consent or how far the",
        "  office has come.",
      ])
  }

  @Test("the next step is strong, the first to be asked is called out, and a good grade looks done")
  func roles() {
    func roles(_ sheet: DonorSheet, _ text: String) -> [String] {
      DocumentLayout(DonorDocument.make(InventedPages.caseFile(), sheet: sheet, today: today), width: 120).lines
        .flatMap(\.pieces).filter { $0.span.text == text }.map { "\($0.span.role)" }
    }
    #expect(roles(sheet, "Mother Lalə, 81: would make it minimum. Ask her first.") == ["strong"])
    #expect(roles(sheet, "D1") == ["askNext"])
    #expect(roles(sheet, "D2") == ["text"])
    #expect(roles(sheet, "weak") == ["strong"])
    var good = sheet
    good.verdict.grade = .good
    #expect(roles(good, "good") == ["done"])
  }

  @Test("the rules are said row by row in words, the best grade first, and e changes them")
  func rules() throws {
    try PageScreen.expect(CoverageRulesDocument.make(.planning, isStandard: true), is: "coverage-rules")
  }

  @Test("changed rules are said from their numbers")
  func changedRules() {
    let table = CoverageTable(rows: [
      CoverageTable.Row(.good, parents: 1, children: 3, childrenWithOtherParent: 2, siblings: 12),
      CoverageTable.Row(.weak),
    ])
    let lines = DocumentText.lines(CoverageRulesDocument.make(table, isStandard: false), width: 120)
    #expect(lines.contains("  The office changed these rules."))
    #expect(
      lines.contains("  good          one parent, three children, two of them with the other parent and 12 full siblings"))
    #expect(lines.contains("  weak          nobody"))
    #expect(!lines.contains { $0.contains("minimum") })
  }
}
