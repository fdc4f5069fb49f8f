import CaseModel
import DeskKit
import TestimonyScreens
import Testing

@Suite struct FactFormTests {
  private func about(_ statement: WitnessStatement) -> StatementAbout {
    StatementAbout(statement: statement, testimonyNumber: "BRD-T-2026-00001", witness: "W-0007", takenOn: nil)
  }

  @Test("what the words tell of is proposed; one key more makes the event")
  func event() throws {
    let statement = InventedCase.statement(1, "They took him prisoner", when: "26.2.1992", place: "Kosa")
    let hand = FormHand(StatementFactForm(about(statement), in: InventedCase.file(), today: InventedCase.today))
    #expect(hand.form.form.chosen("becomes") == "capture")
    #expect(try #require(hand.change()) == StatementFact.event(.capture, statement, in: InventedCase.caseID))
    #expect(hand.form.destination(SavedChange(identities: [:], numbers: [:], savedAt: 0)) == .missingCase(InventedCase.caseID))
  }

  @Test("it can become the case's last seen instead, unless there is nothing to take over")
  func lastSeen() throws {
    let statement = InventedCase.statement(1, "I saw him", when: "1 May 1992")
    var hand = FormHand(StatementFactForm(about(statement), in: InventedCase.file(), today: InventedCase.today))
    hand.fill(["becomes": "case: last seen"])
    #expect(hand.change() == StatementFact.lastSeen(statement, in: InventedCase.file()))
    let silent = InventedCase.statement(2, "I saw him")
    hand = FormHand(StatementFactForm(about(silent), in: InventedCase.file(), today: InventedCase.today))
    hand.fill(["becomes": "case: last seen"])
    #expect(hand.problems == ["The statement names neither a day nor a place that the case does not show already."])
  }

  @Test("another of the values side by side is shown by choosing it")
  func choose() throws {
    var file = InventedCase.file()
    #expect(ShownValueForm(file, today: InventedCase.today) == nil)
    file.sourcedValues = [
      SourcedValue(
        id: RecordID(high: 11, low: 1), about: file.missingCase.id, kind: .missingCase, field: "last seen place", value: "Kosa", source: nil
      ),
      SourcedValue(
        id: RecordID(high: 11, low: 2), about: file.missingCase.id, kind: .missingCase, field: "last seen place", value: "Deyirman",
        source: .words("letter")),
    ]
    var hand = FormHand(try #require(ShownValueForm(file, today: InventedCase.today)))
    hand.type("deyir")
    hand.press(.tab)
    var expected = file.missingCase
    expected.lastSeenPlace = "Deyirman"
    #expect(
      hand.change()
        == RecordChange(
          [.edit(.missingCase(expected), from: .missingCase(file.missingCase))], why: "last seen place chosen", source: .words("letter")))
    hand.fill(["shown": file.sourcedValues[0].id.description])
    #expect(hand.problems == ["This value is shown already."])
  }
}
