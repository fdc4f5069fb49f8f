import CaseModel
import CaseScreens
import DeskKit
import TerminalKit
import Testing

private func recorded() -> (Person, [PersonName]) {
  let id = RecordID(high: 7, low: 1)
  var person = Person(id: id, sex: .male, life: .alive)
  person.born = DateReading.read("~1971", today: today)
  person.birthPlace = "  Dağ kəndi"
  person.occupation = "miller"
  let name = PersonName(
    id: RecordID(high: 8, low: 1), person: id, given: "Orxan", fathersName: "Vaqif", surname: "Sınaqov", marker: "oğlu")
  return (person, [name])
}

@Test("a new person is typed with name, sex and birth, and the marker follows")
func newPersonByKeys() {
  var typist = Typist(PersonForm(newIn: nil, today: today))
  typist.type("Sınaqova")
  typist.press(.tab)
  typist.type("Lalə")
  typist.press(.tab)
  typist.type("Vaqif")
  typist.choose("fem", in: "sex")
  typist.type("spring 1974", in: "born")
  typist.press(.function(9))
  guard case .create(.person(let person, let names))? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(person.id == .provisional(1))
  #expect(person.sex == .female)
  #expect(person.born?.typed == "spring 1974")
  #expect(person.life == .unknown)
  #expect(names.map(\.full) == ["Sınaqova Lalə Vaqif qızı"])
  #expect(names.first?.kind == .current)
  #expect(names.first?.script == .latin)
  #expect(typist.saved?.why == "person added")
  #expect(typist.saved?.steps.count == 1)
}

@Test("a new person belongs to the family the form was opened from")
func newPersonInFamily() {
  let family = Family(id: RecordID(high: 5, low: 5), number: "F-00005", name: "Sınaqov, Dağ kəndi")
  var typist = Typist(PersonForm(newIn: family, today: today))
  typist.type("Orxan", in: "name.0.given")
  typist.press(.function(9))
  guard case .create(.person(let person, _))? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(person.family == family.id)
}

@Test("the script of a name is seen from its letters and can be set otherwise")
func scriptsOfNames() {
  var typist = Typist(PersonForm(newIn: nil, today: today))
  typist.type("Sınaqov")
  typist.form.form.focus("another name")
  typist.press(.enter)
  #expect(typist.form.form.focusedField == "name.1.surname")
  typist.type("Сынагов")
  typist.type("Орхан", in: "name.1.given")
  typist.type("Вагиф", in: "name.1.father")
  typist.choose("male", in: "sex")
  typist.press(.function(9))
  guard case .create(.person(_, let names))? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(names.map(\.script) == [.latin, .russian])
  #expect(names.map(\.kind) == [.current, .transliteration])
  #expect(names.last?.marker == "оглы")
  typist.choose("Azerbaijani", in: "name.1.script")
  typist.press(.function(9))
  guard case .create(.person(_, let others))? = typist.saved?.steps.first else { return }
  #expect(others.last?.script == .cyrillic)
  #expect(others.last?.marker == "оғлу")
}

@Test("a marker that somebody chose is left alone by the rule")
func markerIsKept() {
  var typist = Typist(PersonForm(newIn: nil, today: today))
  typist.type("Vaqif", in: "name.0.father")
  typist.choose("male", in: "sex")
  #expect(typist.form.form.chosen("name.0.marker") == "oğlu")
  typist.choose("none", in: "name.0.marker")
  typist.choose("female", in: "sex")
  #expect(typist.form.form.chosen("name.0.marker") == "none")
  typist.type("Orxan", in: "name.0.given")
  typist.press(.function(9))
  guard case .create(.person(_, let names))? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(names.first?.marker == "")
}

@Test("a name left empty does not count, and a person without any is not saved")
func emptyNames() {
  var typist = Typist(PersonForm(newIn: nil, today: today))
  typist.choose("male", in: "sex")
  typist.press(.function(9))
  #expect(typist.saved == nil)
  #expect(typist.problem("name.0.surname") == "Type at least one part of a name: surname, given name, or the name as written.")
  typist.form.form.focus("another name")
  typist.press(.enter)
  typist.type("Orxan", in: "name.1.given")
  typist.press(.function(9))
  guard case .create(.person(_, let names))? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(names.map(\.given) == ["Orxan"])
}

@Test("an edit holds only what was touched, and keeps every other value to the letter")
func editPerson() {
  let (person, names) = recorded()
  var typist = Typist(PersonForm(editing: person, names: names, today: today))
  typist.retype("carpenter", in: "occupation")
  typist.press(.function(9))
  guard case .edit(.person(let edited, let editedNames), from: .person(let base, let baseNames))? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(base == person)
  #expect(baseNames == names)
  #expect(editedNames == names)
  var expected = person
  expected.occupation = "carpenter"
  #expect(edited == expected)
  #expect(edited.birthPlace == "  Dağ kəndi")
}

@Test("a name of the register keeps its identity when it is corrected, and goes when it is emptied")
func editNames() {
  let (person, names) = recorded()
  var second = names[0]
  second = PersonName(id: RecordID(high: 8, low: 2), person: person.id, kind: .nickname, given: "Oko", surname: "")
  var typist = Typist(PersonForm(editing: person, names: names + [second], today: today))
  typist.retype("Sınağov", in: "name.0.surname")
  typist.retype("", in: "name.1.given")
  typist.press(.function(9))
  guard case .edit(.person(_, let edited), from: _)? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(edited.map(\.id) == [RecordID(high: 8, low: 1)])
  #expect(edited.map(\.full) == ["Sınağov Orxan Vaqif oğlu"])
}

@Test("died before born is refused with a sentence, an age of 125 is only doubted")
func impossibleLife() {
  var typist = Typist(PersonForm(newIn: nil, today: today))
  typist.type("Orxan", in: "name.0.given")
  typist.type("1975", in: "born")
  #expect(!typist.form.form.fieldNames.contains("died"))
  typist.choose("no", in: "life")
  typist.type("1970", in: "died")
  typist.press(.function(9))
  #expect(typist.saved == nil)
  #expect(typist.problem("died") == "The person died (1970) before he or she was born (1975). Check both dates.")
  typist.retype("1850", in: "born")
  typist.retype("1975", in: "died")
  #expect(typist.problem("died") == nil)
  typist.press(.function(9))
  #expect(typist.saved != nil)
}

@Test("a date of an imported list that cannot be read does not keep the rest from being saved")
func unreadableDate() {
  var (person, names) = recorded()
  person.born = DateReading.read("before the great flood", today: today)
  var typist = Typist(PersonForm(editing: person, names: names, today: today))
  typist.retype("carpenter", in: "occupation")
  typist.press(.function(9))
  guard case .edit(.person(let edited, _), from: _)? = typist.saved?.steps.first else {
    Issue.record("nothing was saved: \(typist.form.form.problems)")
    return
  }
  #expect(edited.born == person.born)
  typist.retype("the other flood", in: "born")
  #expect(typist.problem("born")?.hasPrefix("“the other flood” is not a date that can be read.") == true)
}

@Test("the sketch of a person is there as soon as a name is typed, and leaves out the person edited")
func sketchOfPerson() {
  var typist = Typist(PersonForm(newIn: nil, today: today))
  #expect(typist.form.sketch == nil)
  typist.type("Sınaqov")
  typist.type("Orxan", in: "name.0.given")
  typist.type("1971", in: "born")
  typist.type("Dağ kəndi", in: "residence")
  #expect(typist.form.sketch?.surname == "Sınaqov")
  #expect(typist.form.sketch?.given == "Orxan")
  #expect(typist.form.sketch?.born?.year == 1971)
  #expect(typist.form.sketch?.places == ["Dağ kəndi"])
  #expect(typist.form.sketch?.excluding == nil)
  let (person, names) = recorded()
  #expect(PersonForm(editing: person, names: names, today: today).sketch?.excluding == person.id)
}

@Test("a draft of three names comes back whole")
func draftOfNames() {
  var typist = Typist(PersonForm(newIn: nil, today: today))
  typist.type("Sınaqov")
  for position in 1...2 {
    typist.form.form.focus("another name")
    typist.press(.enter)
    typist.type("Ad\(position)", in: "name.\(position).given")
  }
  typist.choose("no", in: "life")
  typist.type("2001", in: "died")
  var form = PersonForm(newIn: nil, today: today)
  form.form.restore(typist.form.form.values)
  form.settle(today: today)
  #expect(form.form.values == typist.form.form.values)
  #expect(form.change(today: today) == typist.form.change(today: today))
  #expect(form.change(today: today)?.created.count == 1)
}

extension EntryForm {
  /// The names of all fields on screen.
  var fieldNames: [String] { groups.flatMap { $0.fields.map(\.name) } }
}
