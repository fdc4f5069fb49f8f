import CaseModel
import DeskKit
import TerminalKit
import TestimonyScreens
import Testing

@Suite struct TestimonyEditTests {
  private let first = InventedCase.statement(1, "They took him", when: "26.2.1992", place: "Kosa")
  private let second = InventedCase.statement(2, "I heard he was moved", when: "spring 1992")

  private func open(_ file: TestimonyFile) -> FormHand<TestimonyForm> {
    FormHand(
      TestimonyForm(editing: file, subject: TestimonySubject(file), proposedCode: "W-0008", today: InventedCase.today))
  }

  @Test("a testimony opened and saved as it is changes nothing")
  func untouched() {
    #expect(open(InventedCase.testimonyFile([first, second])).change()?.steps == [])
    #expect(open(InventedCase.testimonyFile([first, second], sealed: true)).change()?.steps == [])
  }

  @Test("an edited statement keeps its identity, a cleared one is removed, a new one is made")
  func statements() throws {
    var hand = open(InventedCase.testimonyFile([first, second]))
    hand.form.press(button: "add statement", today: InventedCase.today)
    hand.fill([
      "statement.0.what": "", "statement.0.when": "", "statement.0.place": "", "statement.1.place": "Deyirman",
      "statement.2.what": "He was seen again",
    ])
    let change = try #require(hand.change())
    var moved = second
    moved.position = 1
    moved.place = "Deyirman"
    var new = WitnessStatement(id: .provisional(4), testimony: first.testimony, position: 2, what: "He was seen again")
    new.person = InventedCase.anar
    #expect(
      change.steps == [
        .remove(.statement(first)), .edit(.statement(moved), from: .statement(second)), .create(.statement(new)),
      ])
  }

  @Test("a sealed witness is never shown again: the field says the code and can only be replaced")
  func sealed() throws {
    var hand = open(InventedCase.testimonyFile([first], sealed: true))
    var buffer = CellBuffer(size: Size(columns: 80, rows: 60))
    hand.form.form.draw(into: &buffer, area: Rect(Size(columns: 80, rows: 60)), isFocused: true, ascii: false, today: InventedCase.today)
    #expect(buffer.text.contains("▒ sealed (W-0007)"))
    #expect(!buffer.text.contains("Lalə"))
    #expect(!hand.form.form.values.values.contains { $0.contains("Lalə") || $0.contains("\(InventedCase.mother)") })
    hand.fill(["narrative": "Corrected."])
    var kept = InventedCase.testimony(sealed: true)
    kept.narrative = "Corrected."
    #expect(hand.change()?.steps == [.edit(.testimony(kept), from: .testimony(InventedCase.testimony(sealed: true)))])
    hand.form.form.set("witness", person: .words("the teacher"))
    kept.witness = nil
    kept.witnessName = "the teacher"
    #expect(hand.change()?.steps == [.edit(.testimony(kept), from: .testimony(InventedCase.testimony(sealed: true)))])
  }

  @Test("after a conflict saving keeps mine and never puts back what I did not touch")
  func conflict() {
    var hand = open(InventedCase.testimonyFile([first]))
    hand.fill(["narrative": "Mine."])
    var theirs = InventedCase.testimony()
    theirs.narrative = "Theirs."
    theirs.place = "Aran"
    hand.form.take([
      FieldConflict(current: .testimony(theirs), field: "narrative", base: "", mine: "Mine.", theirs: "Theirs.", by: "B. Worker")
    ])
    var expected = theirs
    expected.narrative = "Mine."
    #expect(hand.change()?.steps == [.edit(.testimony(expected), from: .testimony(theirs))])
  }

  @Test("once saved the testimony's page is shown")
  func destination() {
    let saved = SavedChange(identities: [.provisional(1): RecordID(high: 8, low: 9)], numbers: [:], savedAt: 0)
    let new = TestimonyForm(
      TestimonySubject(InventedCase.file()), interviewer: "A. Worker", proposedCode: "W-0001", today: InventedCase.today)
    #expect(new.destination(saved) == .testimony(RecordID(high: 8, low: 9)))
    #expect(open(InventedCase.testimonyFile()).form.destination(saved) == .testimony(RecordID(high: 8, low: 1)))
  }
}
