import CaseModel
import CaseScreens
import DeskKit
import TerminalKit
import Testing

private func recorded() -> (Person, [PersonName]) {
  let id = RecordID(high: 7, low: 1)
  var person = Person(id: id, sex: .male)
  person.occupation = "miller"
  person.residence = "Dağ kəndi"
  return (person, [PersonName(id: RecordID(high: 8, low: 1), person: id, given: "Orxan", surname: "Sınaqov")])
}

private func conflict(_ current: Record, _ field: String, theirs: String) -> FieldConflict {
  FieldConflict(current: current, field: field, base: "", mine: "", theirs: theirs, by: "Nigar")
}

@Test("a conflict is told on its field; saving again stands on the newer record; what the other wrote elsewhere stays")
func personConflict() {
  let (person, names) = recorded()
  var typist = Typist(PersonForm(editing: person, names: names, today: today))
  typist.retype("carpenter", in: "occupation")
  var current = person
  current.occupation = "mason"
  current.residence = "Çay kəndi"
  typist.form.take([conflict(.person(current, names), "occupation", theirs: "mason")])
  typist.form.settle(today: today)
  #expect(typist.form.form.text("occupation") == "carpenter")
  #expect(typist.form.form.text("residence") == "Çay kəndi")
  let screen = Screen.text(typist.screen(columns: 120, rows: 60))
  #expect(screen.contains("Nigar wrote meanwhile: mason. Yours replaces it if you save; Ctrl-Z brings theirs back."))
  typist.press(.function(9))
  guard case .edit(.person(let edited, _), from: .person(let base, _))? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(base == current)
  #expect(edited.occupation == "carpenter")
  #expect(edited.residence == "Çay kəndi")
}

@Test("Ctrl-Z brings back what the other wrote")
func conflictUndone() {
  let (person, names) = recorded()
  var typist = Typist(PersonForm(editing: person, names: names, today: today))
  typist.retype("carpenter", in: "occupation")
  var current = person
  current.occupation = "mason"
  typist.form.take([conflict(.person(current, names), "occupation", theirs: "mason")])
  typist.press(.control("z"))
  #expect(typist.form.form.text("occupation") == "mason")
  typist.press(.control("r"))
  #expect(typist.form.form.text("occupation") == "carpenter")
}

@Test("names that somebody else added or corrected meanwhile are not lost")
func nameConflict() {
  let (person, names) = recorded()
  let second = PersonName(id: RecordID(high: 8, low: 2), person: person.id, kind: .nickname, given: "Oko", surname: "")
  var typist = Typist(PersonForm(editing: person, names: names + [second], today: today))
  typist.retype("Sınağov", in: "name.0.surname")
  var corrected = second
  corrected.given = "Okı"
  let added = PersonName(id: RecordID(high: 8, low: 3), person: person.id, kind: .maiden, given: "", surname: "Nümunəli")
  let current = Record.person(person, names + [corrected, added])
  typist.form.take([conflict(current, "names", theirs: "Sınaqov Orxan; Okı; Nümunəli")])
  typist.press(.function(9))
  guard case .edit(.person(_, let edited), from: .person(_, let base))? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(base == names + [corrected, added])
  #expect(edited.map(\.full) == ["Sınağov Orxan", "Okı", "Nümunəli"])
  #expect(edited.map(\.id.low) == [1, 2, 3])
}

@Test("a name in which nothing was typed follows its removal by somebody else")
func nameRemovedMeanwhile() {
  let (person, names) = recorded()
  let second = PersonName(id: RecordID(high: 8, low: 2), person: person.id, kind: .nickname, given: "Oko", surname: "")
  var typist = Typist(PersonForm(editing: person, names: names + [second], today: today))
  typist.retype("Sınağov", in: "name.0.surname")
  typist.form.take([conflict(.person(person, names), "names", theirs: "Sınaqov Orxan")])
  typist.press(.function(9))
  guard case .edit(.person(_, let edited), from: _)? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(edited.map(\.full) == ["Sınağov Orxan"])
}

@Test("a conflict over the other bodies' numbers keeps what the other added")
func numbersConflict() {
  var missing = MissingCase(id: RecordID(high: 6, low: 1), number: "BRD-2026-00001", person: RecordID(high: 7, low: 1))
  missing.externalNumbers = "national commission 12345"
  var typist = Typist(MissingCaseForm(editing: missing, person: nil, name: "Sınaqov Orxan", incidents: [], today: today))
  typist.type("77", in: "number of ICMP")
  var current = missing
  current.externalNumbers = "national commission 12345; ICRC BAZ-9"
  typist.form.take([conflict(.missingCase(current), "external numbers", theirs: "national commission 12345; ICRC BAZ-9")])
  typist.press(.function(9))
  guard case .edit(.missingCase(let edited), from: .missingCase(let base))? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(base == current)
  #expect(edited.externalNumbers == "national commission 12345; ICRC BAZ-9; ICMP 77")
}

@Test("marks that somebody else wrote replace those in which nothing was typed")
func profileConflict() {
  var profile = AnteMortemProfile(id: RecordID(high: 9, low: 1), person: RecordID(high: 7, low: 1))
  profile.statureFrom = 170
  profile.statureTo = 170
  profile.marks = [BodyMark(kind: .scar, place: .face, side: .left, note: "old")]
  var typist = Typist(ProfileForm(profile, of: profile.person, name: "Sınaqov Orxan", today: today))
  typist.retype("172", in: "stature")
  var current = profile
  current.statureTo = 175
  current.marks = [BodyMark(kind: .scar, place: .face, side: .left, note: "2 cm"), BodyMark(kind: .mole, place: .neck)]
  typist.form.take([conflict(.profile(current), "stature to", theirs: "175")])
  typist.press(.function(9))
  guard case .edit(.profile(let edited), from: .profile(let base))? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(base == current)
  #expect(edited.marks == current.marks)
  #expect(edited.statureFrom == 172)
  #expect(edited.statureTo == 172)
}
