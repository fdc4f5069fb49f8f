import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct DonorFormTests {
  private let today = InventedSample.today

  private func open(_ donor: Donor?) -> FormTypist<DonorForm> {
    FormTypist(DonorForm(donor, of: InventedSample.mother, name: InventedSample.motherName, today: today))
  }

  @Test("a relative becomes a donor who agreed today with two keys and F9")
  func agreed() {
    var typist = open(nil)
    typist.type("ag")
    let change = typist.save()
    var expected = Donor(id: .provisional(1), person: InventedSample.mother, state: .agreed)
    expected.since = today
    #expect(change == RecordChange([.create(.donor(expected))], why: "donor recorded"))
    #expect(typist.keys == 3)
    #expect(typist.form.savedWords == "Donor saved: agreed.")
    #expect(typist.form.draftKey == "donor/edit/00000000000000010000000000000001")
  }

  @Test("every field of a donor is read")
  func everyField() {
    var typist = open(InventedSample.donor())
    typist.choose("refused", in: "state")
    typist.type("3.11.2026", in: "since")
    typist.type("Fears that the search would end.", in: "reason")
    typist.choose("gravely", in: "health")
    var expected = InventedSample.donor(.refused, since: 20_760, reason: "Fears that the search would end.")
    expected.health = .gravelyIll
    #expect(
      typist.save() == RecordChange([.edit(.donor(expected), from: .donor(InventedSample.donor()))], why: "donor changed"))
  }

  @Test("the day moves with the state, and goes back with it; a day that was typed stays")
  func since() {
    var typist = open(InventedSample.donor())
    #expect(typist.form.form.text("since") == "2026-09-04")
    typist.choose("abroad", in: "state")
    #expect(typist.form.form.text("since") == "2026-11-25")
    typist.choose("agreed", in: "state")
    #expect(typist.form.form.text("since") == "2026-09-04")
    typist.type("1.10.2026", in: "since")
    typist.choose("refused", in: "state")
    #expect(typist.form.form.text("since") == "1.10.2026")
  }

  @Test("a refusal without a reason is asked about, and saved all the same")
  func refusal() {
    var typist = open(nil)
    typist.choose("refused", in: "state")
    #expect(typist.shows("Say why, in the person's own words"))
    #expect(typist.save() != nil)
    typist.choose("untraceable", in: "state")
    #expect(typist.shows("Say where the person was looked for"))
  }

  @Test("a day after today cannot be saved")
  func future() {
    var typist = open(nil)
    typist.type("tomorrow", in: "since")
    #expect(typist.save() == nil)
    #expect(typist.problem("since") == "The day since when this holds cannot be after today, 2026-11-25.")
  }

  @Test("what somebody else wrote meanwhile is shown, and what was not touched follows it")
  func conflict() {
    var typist = open(InventedSample.donor())
    typist.choose("refused", in: "state")
    var theirs = InventedSample.donor(.abroad, since: 20_770)
    theirs.health = .ill
    typist.form.take([
      FieldConflict(current: .donor(theirs), field: "state", base: "agreed", mine: "refused", theirs: "abroad", by: "B. Other")
    ])
    typist.form.settle(today: today)
    #expect(typist.shows("B. Other wrote meanwhile: abroad."))
    var expected = theirs
    expected.state = .refused
    expected.since = today
    #expect(typist.save() == RecordChange([.edit(.donor(expected), from: .donor(theirs))], why: "donor changed"))
  }
}
