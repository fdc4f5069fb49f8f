import CaseModel
import DeskKit
import TestimonyScreens
import Testing

@Suite struct DocumentTests {
  private func lines(_ page: Document) -> [String] { DocumentText.lines(page, width: 80) }

  @Test("a testimony's page shows who told it, the statements with whom they are about, and what became of them")
  func testimony() {
    var statement = InventedCase.statement(1, "They took him", when: "26.2.1992", place: "Kosa")
    statement.basis = .saw
    var file = InventedCase.testimonyFile([statement])
    file.events = [InventedCase.event(1, .capture, "26.2.1992", place: "Kosa", source: .statement(statement.id))]
    let page = TestimonyDocument.make(file)
    #expect(page.title == "Testimony BRD-T-2026-00001")
    #expect(
      lines(page) == [
        "== Testimony", "  Witness           RASULOVA Lalə", "  Interviewer       A. Worker", "  Taken on          20.11.2026",
        "  Consent           given", "  Concerns          BRD-2026-00001  RASULOV Anar Kamal oğlu", "", "== What was told",
        "  She told of the winter.", "", "== Statements (1)", "  1   RASULOV Anar Kamal oğlu     26.2.1992         Kosa",
        "      They took him  (saw)", "", "== What became facts (1)", "  statement 1   time line       26.2.1992  capture, Kosa",
      ])
    #expect(
      DocumentLayout(page, width: 80).links == [
        .person(InventedCase.mother), .missingCase(InventedCase.caseID), .missingCase(InventedCase.caseID),
        .tracingEvent(RecordID(high: 12, low: 1)),
      ])
  }

  @Test("the page of a sealed testimony shows the code, and leads nowhere from it")
  func sealed() {
    let page = TestimonyDocument.make(InventedCase.testimonyFile(sealed: true))
    #expect(lines(page)[1] == "  Witness           ▒ sealed (W-0007)")
    #expect(!lines(page).contains { $0.contains("Lalə") })
    #expect(!DocumentLayout(page, width: 80).links.contains(.person(InventedCase.mother)))
  }

  @Test("contradicting statements stand side by side with why, and lead to both testimonies")
  func contradiction() {
    let dead = StatementAbout(
      statement: InventedCase.statement(1, "He was killed", when: "1992", place: "Kosa", of: 1), testimonyNumber: "BRD-T-2026-00001",
      witness: "W-0007", takenOn: nil)
    let alive = StatementAbout(
      statement: InventedCase.statement(2, "I spoke with him", when: "1994", of: 2), testimonyNumber: "BRD-T-2026-00002",
      witness: "BABAYEV Rauf", takenOn: InventedCase.date("2019"))
    let page = ContradictionDocument.make([dead, alive], name: "RASULOV Anar")
    #expect(
      Array(lines(page).prefix(8)) == [
        "== Contradictions (1)", "  ! One says the person was dead (1992); the other that the person was alive", "  later (1994).",
        "  W-0007                                BABAYEV Rauf, 2019",
        "  He was killed                         I spoke with him", "  when: 1992                            when: 1994",
        "  where: Kosa                           where: not said", "  Open BRD-T-2026-00001",
      ])
    #expect(
      DocumentLayout(page, width: 80).links.prefix(2) == [.testimony(RecordID(high: 8, low: 1)), .testimony(RecordID(high: 8, low: 2))])
  }

  @Test("statements without a contradiction say so")
  func noContradiction() {
    let one = StatementAbout(
      statement: InventedCase.statement(1, "He was killed"), testimonyNumber: "", witness: "W-0007", takenOn: nil)
    #expect(
      lines(ContradictionDocument.make([one], name: ""))[1]
        == "  1 statement, none of which contradicts another by its dates and places.")
    #expect(lines(ContradictionDocument.make([], name: ""))[1] == "  No witness has spoken about this person yet.")
  }

  @Test("an event's page names its source and says that the fate rests on it")
  func event() {
    var event = InventedCase.event(
      1, .transfer, "May 1993", place: "Kosa", source: .statement(RecordID(high: 9, low: 1)), certainty: .doubted)
    event.destination = "Deyirman"
    let page = TracingEventDocument.make(
      TracingEventFile(
        event: event, caseRow: InventedCase.row(), sourceWords: "statement 1 of testimony BRD-T-2026-00001",
        testimony: RecordID(high: 8, low: 1), carriesFate: true))
    #expect(
      lines(page) == [
        "== Event", "  Case              BRD-2026-00001  RASULOV Anar Kamal oğlu", "  What happened     transfer",
        "  When              May 1993", "  From              Kosa", "  To                Deyirman", "  Certainty         ? doubted",
        "  Source            statement 1 of testimony BRD-T-2026-00001", "  Fate              The fate of the case rests on this event.",
      ])
    #expect(DocumentLayout(page, width: 80).links == [.missingCase(InventedCase.caseID), .testimony(RecordID(high: 8, low: 1))])
  }

  @Test("the list of testimonies says when there are none and how many older ones there are")
  func list() {
    #expect(
      lines(TestimonyListDocument.make([], total: 0))[1] == "  No testimony is recorded. T takes one, for the case under the cursor.")
    let line = TestimonyLine(
      id: RecordID(high: 8, low: 1), number: "BRD-T-2026-00001", witness: "W-0007", takenOn: InventedCase.date("2019"), statements: 1)
    #expect(
      lines(TestimonyListDocument.make([line], total: 12)) == [
        "== Testimonies, newest first", "  BRD-T-2026-00001   2019         W-0007                  1 statement", "  11 older ones.",
      ])
  }
}
