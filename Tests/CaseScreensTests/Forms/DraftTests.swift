import CaseModel
import CaseScreens
import DeskKit
import TerminalKit
import Testing

private func recorded(_ change: (inout Person) -> Void = { _ in }) -> Person {
  var person = Person(id: RecordID(high: 7, low: 1), sex: .male)
  person.occupation = "miller"
  person.residence = "Dağ kəndi"
  person.note = "speaks slowly"
  change(&person)
  return person
}

private let names = [
  PersonName(id: RecordID(high: 8, low: 1), person: RecordID(high: 7, low: 1), given: "Orxan", surname: "Sınaqov")
]

/// The form of a person as it is now, with a draft of it brought back.
private func reopened(_ person: Person, _ draft: [String: String]) -> Typist<PersonForm> {
  var form = PersonForm(editing: person, names: names, today: today)
  form.form.restore(draft)
  form.settle(today: today)
  return Typist(form)
}

@Test("a draft opened again on the same record saves what was typed and nothing else")
func draftOnSameRecord() {
  var typist = Typist(PersonForm(editing: recorded(), names: names, today: today))
  typist.retype("carpenter", in: "occupation")
  var again = reopened(recorded(), typist.form.form.values)
  again.press(.function(9))
  typist.press(.function(9))
  #expect(again.saved == typist.saved)
}

@Test("a draft opened again on a newer record does not write older values over it, and says where both changed")
func draftOnNewerRecord() {
  var typist = Typist(PersonForm(editing: recorded(), names: names, today: today))
  typist.retype("carpenter", in: "occupation")
  typist.retype("", in: "note")
  let newer = recorded {
    $0.occupation = "mason"
    $0.residence = "Çay kəndi"
    $0.telephone = "012 000"
  }
  var again = reopened(newer, typist.form.form.values)
  #expect(again.form.form.text("residence") == "Çay kəndi")
  #expect(again.form.form.text("telephone") == "012 000")
  #expect(again.form.form.text("occupation") == "carpenter")
  let words = "Changed after this draft was begun, to: mason. Yours replaces it if you save; Ctrl-Z brings the newer one back."
  #expect(Screen.text(again.screen(columns: 150, rows: 60)).contains(words))
  again.press(.function(9))
  guard case .edit(.person(let edited, _), from: .person(newer, names))? = again.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  var expected = newer
  expected.occupation = "carpenter"
  expected.note = nil
  #expect(edited == expected)
  again.press(.control("z"))
  #expect(again.form.form.text("occupation") == "mason")
}

@Test("a draft brought back twice, as when its groups had to grow first, is reconciled once")
func draftTwice() {
  var typist = Typist(PersonForm(editing: recorded(), names: names, today: today))
  typist.retype("carpenter", in: "occupation")
  let newer = recorded { $0.residence = "Çay kəndi" }
  var form = PersonForm(editing: newer, names: names, today: today)
  for _ in 0..<2 {
    form.form.restore(typist.form.form.values)
    form.settle(today: today)
  }
  #expect(form.form.text("residence") == "Çay kəndi")
  #expect(form.form.text("occupation") == "carpenter")
  let screen = Screen.text(Typist(form).screen(columns: 150, rows: 60))
  #expect(!screen.contains("after this draft was begun"))
}

@Test("drafts of cases, profiles, families and ties follow a newer record too")
func otherDrafts() {
  var missing = MissingCase(id: RecordID(high: 6, low: 1), number: "BRD-2026-00001", person: RecordID(high: 7, low: 1))
  missing.unit = "4th battalion"
  missing.category = .military
  var old = MissingCaseForm(editing: missing, person: nil, name: "", incidents: [], today: today)
  missing.unit = "5th battalion"
  var new = MissingCaseForm(editing: missing, person: nil, name: "", incidents: [], today: today)
  new.form.restore(old.form.values)
  new.settle(today: today)
  #expect(new.form.text("unit") == "5th battalion")
  old.settle(today: today)

  var profile = AnteMortemProfile(id: RecordID(high: 9, low: 1), person: RecordID(high: 7, low: 1))
  profile.hair = "black"
  let oldProfile = ProfileForm(profile, of: profile.person, name: "", today: today)
  profile.marks = [BodyMark(kind: .scar, place: .face)]
  var newProfile = ProfileForm(profile, of: profile.person, name: "", today: today)
  newProfile.form.restore(oldProfile.form.values)
  newProfile.settle(today: today)
  #expect(newProfile.form.chosen("mark.0.kind") == "scar")

  var family = Family(id: RecordID(high: 5, low: 5), number: "F-00005", name: "Sınaqov")
  let oldFamily = FamilyForm(editing: family, members: [], today: today)
  family.wishes = "Only after noon"
  var newFamily = FamilyForm(editing: family, members: [], today: today)
  newFamily.form.restore(oldFamily.form.values)
  newFamily.settle(today: today)
  #expect(newFamily.form.text("wishes") == "Only after noon")

  let father = PersonHit(id: RecordID(high: 7, low: 1), name: "SINAQOV Vaqif")
  let son = PersonHit(id: RecordID(high: 7, low: 2), name: "SINAQOV Orxan")
  var tie = Relationship(id: RecordID(high: 4, low: 1), kind: .biologicalParent, first: father.id, second: son.id)
  let oldTie = RelationshipForm(editing: tie, first: father, second: son, family: [], today: today)
  tie.certainty = .proven
  var newTie = RelationshipForm(editing: tie, first: father, second: son, family: [], today: today)
  newTie.form.restore(oldTie.form.values)
  newTie.settle(today: today)
  #expect(newTie.form.chosen("certainty") == "proven")
}
