import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct ConsentFormTests {
  private let today = InventedSample.today

  private func open(_ existing: [Consent] = []) -> FormTypist<ConsentForm> {
    FormTypist(
      ConsentForm(
        of: InventedSample.mother, name: InventedSample.motherName, existing: existing, recipients: ["Central laboratory"],
        askedBy: "A. Worker", today: today))
  }

  private func expected(_ number: UInt64, _ purpose: Consent.Purpose, _ state: Consent.State = .given) -> Consent {
    var consent = Consent(id: .provisional(number), person: InventedSample.mother, purpose: purpose, state: state, on: today)
    consent.askedBy = "A. Worker"
    return consent
  }

  @Test("a signed consent to identification takes two keys, and nothing is presumed of the rest")
  func signed() {
    var typist = open()
    typist.press(.character("1"))
    let change = typist.save()
    #expect(change == RecordChange([.create(.consent(expected(1, .identification)))], why: "consent recorded"))
    #expect(typist.keys == 2)
    #expect(typist.form.savedWords == "Consent saved: identification given.")
  }

  @Test("nothing is presumed: without an answer nothing is saved")
  func nothingAsked() {
    var typist = open()
    #expect(typist.save() == nil)
    #expect(
      typist.form.form.problems.map(\.sentence) == ["Nothing was asked yet: choose given or refused for one purpose at least."])
  }

  @Test("several purposes in one form are one change with a record each")
  func several() {
    var typist = open()
    typist.choose("given", in: "purpose.identification")
    typist.choose("refused", in: "purpose.prosecution")
    typist.choose("given", in: "purpose.storage")
    #expect(
      typist.save()
        == RecordChange(
          [
            .create(.consent(expected(1, .identification))), .create(.consent(expected(2, .prosecution, .refused))),
            .create(.consent(expected(3, .storage))),
          ], why: "consent recorded"))
  }

  @Test("every field of how it was said is read")
  func everyField() {
    var typist = open()
    typist.choose("given", in: "purpose.research")
    typist.choose("Central laboratory", in: "recipient")
    typist.type("1.11.2026", in: "on")
    typist.choose("thumb", in: "form")
    typist.type("B. Witness", in: "witness")
    typist.type("her guardian", in: "given by")
    typist.type("1.11.2031", in: "until")
    typist.type("12/2026, box 4", in: "paper")
    typist.form.form.set("asked by", "C. Colleague")
    typist.form.form.set("note", "Cannot write.")
    var consent = Consent(
      id: .provisional(1), person: InventedSample.mother, purpose: .research, on: Day(number: 20_758), form: .thumbprint)
    consent.recipient = "Central laboratory"
    consent.witness = "B. Witness"
    consent.givenBy = "her guardian"
    consent.until = Day(number: 22_584)
    consent.paper = "12/2026, box 4"
    consent.askedBy = "C. Colleague"
    consent.note = "Cannot write."
    #expect(typist.save()?.made == [.consent(consent)])
  }

  @Test("a recipient that is in no list may be written")
  func otherRecipient() {
    var typist = open()
    typist.choose("given", in: "purpose.prosecution")
    typist.choose("Court of Bərdə", in: "recipient")
    var consent = expected(1, .prosecution)
    consent.recipient = "Court of Bərdə"
    #expect(typist.save()?.made == [.consent(consent)])
  }

  @Test("a thumbprint and a spoken consent need a witness; a signature does not")
  func witness() {
    var typist = open()
    typist.choose("given", in: "purpose.identification")
    typist.choose("orally", in: "form")
    #expect(typist.save() == nil)
    #expect(typist.problem("witness") == "A consent by word of mouth needs a witness: say who saw it.")
    typist.choose("thumb", in: "form")
    #expect(typist.problem("witness") == "A consent by thumbprint needs a witness: say who saw it.")
    typist.type("B. Witness", in: "witness")
    #expect(typist.save() != nil)
  }

  @Test("a decision after today, and an end before the beginning, cannot be; an end that is over is doubted")
  func days() {
    var typist = open()
    typist.choose("given", in: "purpose.identification")
    typist.type("26.11.2026", in: "on")
    #expect(typist.problem("on") == "The day of a decision cannot be after today, 2026-11-25.")
    typist.type("20.11.2026", in: "on")
    typist.type("19.11.2026", in: "until")
    #expect(typist.problem("until") == "The consent would end before the day on which it was given, 2026-11-20.")
    typist.type("24.11.2026", in: "until")
    #expect(typist.problem("until") == nil)
    #expect(typist.shows("This day is over: the consent counts as expired."))
    typist.type("25.11.2026", in: "until")
    #expect(!typist.shows("This day is over"))
  }

  @Test("a decision that stands is replaced, unless both shall be kept")
  func replacing() throws {
    let old = InventedSample.consent()
    var typist = open([old])
    typist.choose("refused", in: "purpose.identification")
    #expect(
      typist.shows("A decision stands already: given, 2026-10-02. To take it back, withdraw it: that opens the tasks that follow."))
    var new = Consent(id: old.id, person: old.person, purpose: .identification, state: .refused, on: today)
    new.askedBy = "A. Worker"
    #expect(typist.save() == RecordChange([.edit(.consent(new), from: .consent(old))], why: "consent recorded"))
    typist.choose("keep", in: "standing.identification")
    #expect(typist.save()?.made == [.consent(expected(1, .identification, .refused))])
  }

  @Test("of two consents that hold one must go; one for another recipient is not touched")
  func renewed() {
    var court = InventedSample.consent(.identification, low: 2)
    court.recipient = "Court of Bərdə"
    let old = InventedSample.consent()
    var typist = open([court, old])
    typist.choose("given", in: "purpose.identification")
    #expect(typist.shows("Where only its paper or its end is new, change that one."))
    #expect(!typist.shows("keep both"))
    var new = Consent(id: old.id, person: old.person, purpose: .identification, on: today)
    new.askedBy = "A. Worker"
    #expect(typist.save()?.steps == [.edit(.consent(new), from: .consent(old))])
  }

  @Test("a withdrawn consent stays on record when the person agrees again; an expired one does unless it is replaced")
  func again() {
    var withdrawn = InventedSample.consent(.identification, .withdrawn)
    withdrawn.withdrawnOn = Day(number: 20_770)
    var expired = InventedSample.consent(.storage, low: 2)
    expired.until = Day(number: 20_781)
    var typist = open([withdrawn, expired])
    typist.choose("given", in: "purpose.identification")
    typist.choose("given", in: "purpose.storage")
    #expect(
      typist.shows("A decision stands already: withdrawn, 2026-11-13. It stays on record; this one stands beside it."))
    #expect(typist.save()?.steps == [.create(.consent(expected(1, .identification))), .create(.consent(expected(2, .storage)))])
    typist.choose("replace", in: "standing.storage")
    var new = Consent(id: expired.id, person: expired.person, purpose: .storage, on: today)
    new.askedBy = "A. Worker"
    #expect(typist.save()?.steps.last == .edit(.consent(new), from: .consent(expired)))
  }

  @Test("what may become of the old decision follows the new one")
  func choiceFollows() {
    let old = InventedSample.consent()
    var typist = open([old])
    typist.choose("refused", in: "purpose.identification")
    typist.choose("keep", in: "standing.identification")
    typist.choose("given", in: "purpose.identification")
    #expect(typist.form.form.text("standing.identification") == "replace")
    typist.choose("not asked", in: "purpose.identification")
    #expect(typist.save() == nil)
    #expect(typist.problem("purpose.identification") == "Nothing was asked yet: choose given or refused for one purpose at least.")
  }

  @Test("a consent is changed field by field, and what nobody touched stays to the letter")
  func editing() {
    var old = InventedSample.consent()
    old.note = "as told "
    old.askedBy = "C. Colleague"
    var typist = FormTypist(
      ConsentForm(editing: old, name: InventedSample.motherName, recipients: ["Central laboratory"], today: today))
    #expect(typist.form.change(today: today)?.changesNothing == true)
    typist.type("17/2026", in: "paper")
    typist.choose("refused", in: "state")
    var new = old
    new.paper = "17/2026"
    new.state = .refused
    #expect(typist.save() == RecordChange([.edit(.consent(new), from: .consent(old))], why: "consent changed"))
    #expect(typist.form.draftKey == "consent/edit/00000000000000040000000000000001")
  }

  @Test("a withdrawn consent stays withdrawn when it is changed, and its day may be put right")
  func editingWithdrawn() {
    var old = InventedSample.consent(.identification, .withdrawn)
    old.withdrawnOn = Day(number: 20_770)
    var typist = FormTypist(ConsentForm(editing: old, name: InventedSample.motherName, recipients: [], today: today))
    typist.type("1.10.2026", in: "withdrawn on")
    #expect(typist.problem("withdrawn on") == "The consent was given only on 2026-10-02.")
    typist.type("2.10.2026", in: "withdrawn on")
    var new = old
    new.withdrawnOn = Day(number: 20_728)
    #expect(typist.save()?.steps == [.edit(.consent(new), from: .consent(old))])
  }

  @Test("what somebody else changed in the consent that stands meanwhile is told")
  func conflict() {
    let old = InventedSample.consent()
    var typist = open([old])
    typist.choose("refused", in: "purpose.identification")
    var current = old
    current.paper = "9/2026"
    typist.form.take([FieldConflict(current: .consent(current), field: "paper", base: "", mine: "", theirs: "9/2026", by: "B. Other")])
    typist.form.settle(today: today)
    #expect(typist.shows("B. Other set paper to 9/2026 meanwhile."))
    guard case .edit(_, let from)? = typist.save()?.steps.first else {
      Issue.record("nothing is edited")
      return
    }
    #expect(from == .consent(current))
  }
}
