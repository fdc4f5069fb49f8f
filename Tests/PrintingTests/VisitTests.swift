import Printing
import Testing

private func job(families: Int) -> PrintJob { .visit(Invented.visit(families: families), office: Invented.office) }

@Test("the page of a visit says whom to visit, what to bring, and what to beware of")
func visitWords() throws {
  let sheets = job(families: 1).document.sheets
  #expect(sheets.count == 1)
  #expect(
    try #require(sheets.first).words == [
      "Collection visit: Birinci", "CONFIDENTIAL", "Nümunə field office, as of 2026-11-25", "Date ____________   Visitors ____________",
      "1 family, 2 relatives to ask, 3 kits to bring (1 to spare), 3 families of the place need no visit.",
      "1. F-00001  Sınaqov, Birinci kənd",
      "2 missing, 1 of 9 members sampled, coverage weak, last contact 2026-03-02",
      "! Safety: Do not speak of the case before the neighbours; the road past the bridge", "is mined.",
      "Wishes: wants to know everything, also when uncertain", "SINAQOVA Nümunə", "mother of SINAQOV Örnək",
      "age 81 · health frail · tel. 050 000 00 00 · agreed · weak now, good with it", "Kit", "СЫНАГОВ Проба", "brother of SINAQOV Örnək",
      "age not known · health frail · tel. 050 000 00 00 · agreed · weak now, good", "with it", "Kit",
      "CONFIDENTIAL · as of 2026-11-25 · Collection visit: Birinci · Nümunə field office", "page 1 of 1",
    ])
}

@Test("a visit is one page as long as smaller letters make it fit, and as many as it needs beyond")
func visitPages() {
  func points(_ families: Int) -> [Double] {
    job(families: families).document.sheets.compactMap { $0.texts.first { $0.text == "SINAQOVA Nümunə" }?.points }
  }
  #expect(points(5) == [10])
  #expect(points(8) == [8])
  #expect(points(30).count > 2)
  #expect(Set(points(30)) == [10])
}

@Test("a family's heading is never left alone at the foot of a page, and nobody is lost", arguments: [12, 20, 33, 47])
func keptTogether(families: Int) throws {
  let sheets = job(families: families).document.sheets
  for sheet in sheets {
    let words = sheet.words
    // The foot has two texts; before them stands the last relative's line for the kit, not a heading.
    #expect(words[words.count - 3] == "Kit")
    #expect(sheet.texts.allSatisfy { $0.y <= 282 })
  }
  #expect(sheets.flatMap(\.words).count { $0 == "SINAQOVA Nümunə" } == families)
  #expect(sheets.flatMap(\.words).count { $0 == "СЫНАГОВ Проба" } == families)
}

@Test("a safety note stands out by its ground, not by colour")
func safetyGround() throws {
  let marks = try #require(job(families: 1).document.sheets.first).marks
  let grounds = marks.compactMap { mark -> Double? in
    if case .rectangle(let rectangle) = mark { rectangle.shade } else { nil }
  }
  #expect(grounds == [0.12])
}

@Test("a place where nobody is to be asked says so")
func nobody() {
  let visit = PrintJob.visit(.init(place: "Birinci", asOf: Invented.day(2026, 11, 25), households: []), office: Invented.office)
  #expect(visit.document.sheets.first?.words.contains("Nobody is to be asked here.") == true)
  #expect(visit.text.contains("Nobody is to be asked here."))
}

@Test("a visit as text fits 80 columns")
func visitText() {
  let text = job(families: 1).text
  #expect(
    text == """
      Collection visit: Birinci                                           CONFIDENTIAL
      Nümunə field office, as of 2026-11-25
      1 family, 2 relatives to ask, 3 kits to bring (1 to spare), 3 families of the
      place need no visit.

      1. F-00001 Sınaqov, Birinci kənd
          2 missing, 1 of 9 members sampled, coverage weak, last contact 2026-03-02
          ! SAFETY: Do not speak of the case before the neighbours; the road past the
            bridge is mined.
          Wishes: wants to know everything, also when uncertain
          [ ] SINAQOVA Nümunə, mother of SINAQOV Örnək
              age 81 · health frail · tel. 050 000 00 00 · agreed · weak now, good
              with it
              Kit ____________________
          [ ] СЫНАГОВ Проба, brother of SINAQOV Örnək
              age not known · health frail · tel. 050 000 00 00 · agreed · weak now,
              good with it
              Kit ____________________

      CONFIDENTIAL · as of 2026-11-25 · Collection visit: Birinci · Nümu…  page 1 of 1

      """)
}

@Test("a name with control characters neither breaks a line nor turns the order of letters")
func hostileNames() {
  var visit = Invented.visit(families: 1)
  visit.households[0].stops[0].name = "SINAQOVA\u{0C}\n\u{1B}[31m\u{202E}Nümunə"
  let job = PrintJob.visit(visit, office: Invented.office)
  let shown = "SINAQOVA[U+000C][U+000A][U+001B][31m[U+202E]Nümunə"
  #expect(job.document.sheets.first?.words.contains(shown) == true)
  #expect(job.textPages.joined().contains { $0.contains("SINAQOVA[U+000C][U+000A][U+001B][31m[U+202E]Nümunə") })
  #expect(job.textPages.count == 1)
}

@Test("the plan of a large place is one page of the most pressing families, which says how many are left")
func onOnePage() throws {
  let visit = Invented.visit(families: 30)
  guard case .visit(let plan, _) = PrintJob.visit(onOnePage: visit, office: Invented.office) else { return }
  let shown = plan.households.count
  #expect((6...14).contains(shown))
  #expect(plan.households == Array(visit.households.prefix(shown)))
  #expect(plan.familiesForLater == 30 - shown)
  let printed = PrintJob.visit(plan, office: Invented.office)
  #expect(printed.document.sheets.count == 1)
  #expect(try #require(printed.document.sheets.first).words.joined(separator: " ").contains("\(30 - shown) families left for later visits"))
  #expect(PrintJob.visit(visit.first(shown + 1), office: Invented.office).document.sheets.count == 2)
  #expect(PrintJob.visit(onOnePage: Invented.visit(families: 3), office: Invented.office) == job(families: 3))
}
