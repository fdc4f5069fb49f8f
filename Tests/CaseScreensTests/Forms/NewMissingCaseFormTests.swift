import CaseModel
import CaseScreens
import DeskKit
import TerminalKit
import Testing

private let incident = Incident(id: RecordID(high: 3, low: 1), name: "First invented war")

private func empty() -> Typist<NewMissingCaseForm> {
  Typist(NewMissingCaseForm(incidents: [incident], owner: "Nigar", today: today))
}

@Test("a missing person is registered as one change: family, person with names, case")
func registerByKeys() {
  var typist = empty()
  typist.type("Sınaqov")
  typist.press(.tab)
  typist.type("Orxan")
  typist.press(.tab)
  typist.type("Vaqif")
  typist.choose("male", in: "sex")
  typist.type("1971", in: "born")
  typist.type("Dağ kəndi", in: "residence")
  typist.type("26.2.92", in: "last seen")
  typist.press(.function(9))
  guard let change = typist.saved, change.created.count == 3, case .family(let family) = change.created[0],
    case .person(let person, let names) = change.created[1], case .missingCase(let missing) = change.created[2]
  else {
    Issue.record("not saved as family, person and case: \(typist.form.form.problems)")
    return
  }
  #expect(family.name == "Sınaqov, Dağ kəndi")
  #expect(family.place == "Dağ kəndi")
  #expect(person.family == family.id)
  #expect(person.sex == .male)
  #expect(person.life == .unknown)
  #expect(names.map(\.full) == ["Sınaqov Orxan Vaqif oğlu"])
  #expect(names.allSatisfy { $0.person == person.id })
  #expect(missing.person == person.id)
  #expect(missing.number == "")
  #expect(missing.incident == incident.id)
  #expect(missing.lastSeen?.typed == "26.2.92")
  #expect(missing.owner == "Nigar")
  #expect(missing.opened == today)
  #expect(missing.workflow == .draft)
  #expect(missing.fate == .unknown)
  #expect(Set(change.created.map(\.id)).count == 3)
  #expect(change.created.map(\.id.isProvisional) == [true, true, true])
  #expect(change.why == "missing person registered")
}

@Test("after saving, the page of the new case is opened")
func opensNewCase() {
  let typist = empty()
  let real = RecordID(high: 9, low: 9)
  let saved = SavedChange(identities: [.provisional(3): real], numbers: [real: "BRD-2026-00002"], savedAt: 0)
  #expect(typist.form.destination(saved) == .missingCase(real))
}

@Test("the family file of the form's origin is taken, or none")
func familyChoice() {
  let family = Family(id: RecordID(high: 5, low: 5), number: "F-00005", name: "Sınaqov, Dağ kəndi")
  var typist = Typist(NewMissingCaseForm(incidents: [incident], family: family, owner: "Nigar", today: today))
  typist.type("Sınaqov")
  typist.press(.function(9))
  guard case .person(let person, _)? = typist.saved?.created.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(person.family == family.id)
  #expect(typist.saved?.created.count == 2)
  typist.choose("none", in: "family")
  typist.press(.function(9))
  guard case .person(let other, _)? = typist.saved?.created.first else { return }
  #expect(other.family == nil)
}

@Test("a likely person of the register is taken instead of a new one: only the case is asked, and a second case is doubted")
func takeLikely() {
  var typist = empty()
  typist.type("Sınaqov")
  #expect(typist.form.sketch?.surname == "Sınaqov")
  let hit = PersonHit(id: RecordID(high: 7, low: 4), name: "SINAQOV Orxan", caseNumber: "BRD-2026-00001")
  typist.form.take(LikelyPerson(hit: hit, likeness: 0.9, reasons: []))
  typist.form.settle(today: today)
  #expect(typist.form.sketch == nil)
  #expect(!typist.form.form.fieldNames.contains("name.0.surname"))
  #expect(typist.form.form.focusedField == "incident")
  let words = "This person already has the case BRD-2026-00001. Save only if he or she went missing a second time."
  #expect(Screen.text(typist.screen(columns: 140, rows: 60)).contains(words))
  typist.press(.function(9))
  #expect(typist.saved?.created.count == 1)
  guard case .missingCase(let missing)? = typist.saved?.created.first else { return }
  #expect(missing.person == hit.id)
}

@Test("a person taken by mistake is given up by clearing the field, and what was typed is there again")
func giveUpLikely() {
  var typist = empty()
  typist.type("Sınaqov")
  typist.form.take(LikelyPerson(hit: PersonHit(id: RecordID(high: 7, low: 4), name: "SINAQOV Orxan"), likeness: 0.9, reasons: []))
  typist.form.settle(today: today)
  typist.form.form.focus("person")
  typist.press(.backspace)
  #expect(typist.form.form.text("name.0.surname") == "Sınaqov")
  typist.press(.function(9))
  #expect(typist.saved?.created.count == 3)
}

@Test("an empty form is not saved, and last seen before birth is refused")
func refusals() {
  var typist = empty()
  typist.press(.function(9))
  #expect(typist.saved == nil)
  #expect(typist.form.form.focusedField == "name.0.surname")
  typist.type("Sınaqov")
  typist.type("2001", in: "born")
  typist.type("1999", in: "last seen")
  typist.press(.function(9))
  #expect(typist.saved == nil)
  #expect(typist.problem("last seen") == "The person was last seen (1999) before he or she was born (2001). Check both dates.")
}

@Test("a draft of a registration comes back whole, the person taken from the register too")
func draftOfRegistration() {
  var typist = empty()
  typist.type("Sınaqov")
  typist.choose("military", in: "category")
  typist.type("scout", in: "rank")
  var form = NewMissingCaseForm(incidents: [incident], owner: "Nigar", today: today)
  form.form.restore(typist.form.form.values)
  form.settle(today: today)
  #expect(form.form.values == typist.form.form.values)
  #expect(form.change(today: today) == typist.form.change(today: today))
  typist.form.take(LikelyPerson(hit: PersonHit(id: RecordID(high: 7, low: 4), name: "SINAQOV Orxan"), likeness: 0.9, reasons: []))
  typist.form.settle(today: today)
  form.form.restore(typist.form.form.values)
  form.settle(today: today)
  #expect(form.change(today: today) == typist.form.change(today: today))
  #expect(form.change(today: today)?.created.count == 1)
}
