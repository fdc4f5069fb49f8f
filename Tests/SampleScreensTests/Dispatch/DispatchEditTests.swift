import CaseModel
import DeskKit
import SampleScreens
import TerminalKit
import Testing

@Suite struct DispatchEditTests {
  private let today = InventedCards.today
  private let laboratory = InventedCards.laboratory

  private func id(_ number: Int) -> RecordID { InventedCards.id(number) }

  @Test("a dispatch that was packed is sent from its form; a sample lost meanwhile leaves the list")
  func sendingLater() throws {
    var lost = InventedDispatch.cards[2]
    lost.sample.status = .lost
    let file = InventedDispatch.packed([InventedDispatch.cards[1], lost])
    var form = DispatchForm(editing: file, laboratories: [laboratory], by: "L. Sınaq", today: today)
    #expect(form.draftKey == "dispatch/edit/\(id(900))")
    form.form.focus("sent")
    press(&form, .character("y"))
    let change = try #require(press(&form, .function(9)))
    var sent = file.dispatch
    sent.sentOn = today
    sent.samples = [id(1003)]
    try #require(change.steps.count == 3)
    #expect(change.steps[0] == .edit(.dispatch(sent), from: .dispatch(file.dispatch)))
    #expect(form.destination(SavedChange(identities: [:], numbers: [:], savedAt: 0)) == .dispatch(id(900)))
  }

  @Test("of a dispatch that has left only what is known of the parcel changes")
  func afterSending() throws {
    let file = InventedDispatch.packed([InventedCards.cards[6]], sentOn: Day(number: 20_780))
    var form = DispatchForm(editing: file, laboratories: [laboratory], by: "L. Sınaq", today: today)
    let names = form.form.groups.flatMap(\.fields).map(\.name)
    #expect(names == ["laboratory", "carrier", "transport reference", "seal number", "note", "sent"])
    #expect(form.form.groups.last?.fields.first?.label == "1 sample left with it: BK00010074.")
    #expect(press(&form, .function(9)) == RecordChange([], why: "dispatch changed"))
    write("W-18", in: "transport reference", &form)
    var changed = file.dispatch
    changed.transportReference = "W-18"
    #expect(
      press(&form, .function(9)) == RecordChange([.edit(.dispatch(changed), from: .dispatch(file.dispatch))], why: "dispatch changed"))
  }

  @Test("what somebody else changed meanwhile is said, and becomes the base")
  func conflicts() throws {
    let file = InventedDispatch.packed([InventedDispatch.cards[1], InventedDispatch.cards[2]])
    var form = DispatchForm(editing: file, laboratories: [laboratory], by: "L. Sınaq", today: today)
    write("W-18", in: "transport reference", &form)
    var theirs = file.dispatch
    theirs.transportReference = "W-99"
    theirs.carrier = "Kuryer"
    var moved = InventedDispatch.cards[1].sample
    moved.status = .lost
    form.take([
      FieldConflict(current: .dispatch(theirs), field: "transport reference", base: "", mine: "W-18", theirs: "W-99", by: "A. Örnək"),
      FieldConflict(current: .sample(moved), field: "status", base: "sealed", mine: "in transit", theirs: "lost", by: "A. Örnək"),
    ])
    form.settle(today: today)
    let text = drawn(form, 100, 40).text
    #expect(text.contains("A. Örnək wrote: W-99. Saving again keeps yours."))
    #expect(text.contains("! BK00010033, SINAQOVA Mina Kərim qızı, cannot travel."))
    var kept = theirs
    kept.transportReference = "W-18"
    kept.samples = [id(1004)]
    #expect(press(&form, .function(9)) == RecordChange([.edit(.dispatch(kept), from: .dispatch(theirs))], why: "dispatch changed"))
  }
}
