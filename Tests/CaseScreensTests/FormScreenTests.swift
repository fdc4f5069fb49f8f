import CaseModel
import CaseScreens
import DeskKit
import TerminalKit
import Testing

/// A person form in which two names, a wrong death and a doubtful birth were typed.
private func typed() -> Typist<PersonForm> {
  var typist = Typist(PersonForm(newIn: nil, today: today))
  typist.type("Sınaqov")
  typist.type("Orxan", in: "name.0.given")
  typist.type("Vaqif", in: "name.0.father")
  typist.form.form.focus("another name")
  typist.press(.enter)
  typist.type("Сынагов")
  typist.choose("male", in: "sex")
  typist.type("spring 1971", in: "born")
  typist.type("Dağ kəndi", in: "birth place")
  typist.choose("no", in: "life")
  typist.type("1969", in: "died")
  return typist
}

@Test("the person form at its beginning and at its facts, on a screen of 80x24 and of 120x40")
func personScreens() throws {
  var typist = typed()
  typist.form.form.focus("residence")
  typist.press(.up, .down)
  try Screen.expect(typist.screen(columns: 80, rows: 21), is: "person-facts-80x24")
  try Screen.expect(typist.screen(columns: 120, rows: 37), is: "person-facts-120x40")
  typist.form.form.focus("name.0.surname")
  typist.press(.down, .up)
  try Screen.expect(typist.screen(columns: 80, rows: 21), is: "person-names-80x24")
}

@Test("the registration of a missing person on a screen of 80x24")
func registrationScreen() throws {
  let incident = Incident(id: RecordID(high: 3, low: 1), name: "First invented war")
  var typist = Typist(NewMissingCaseForm(incidents: [incident], owner: "Nigar", today: today))
  typist.type("Sınaqov")
  try Screen.expect(typist.screen(columns: 80, rows: 21), is: "registration-80x24")
  typist.choose("military", in: "category")
  typist.type("26.2.92", in: "last seen")
  typist.press(.tab)
  try Screen.expect(typist.screen(columns: 80, rows: 21), is: "registration-case-80x24")
}

@Test("the profile form on a screen of 80x24")
func profileScreen() throws {
  var typist = Typist(ProfileForm(nil, of: RecordID(high: 7, low: 1), name: "Sınaqov Orxan", today: today))
  typist.type("about 170")
  typist.type("11-13 missing, 19 gold", in: "teeth line")
  typist.press(.tab)
  try Screen.expect(typist.screen(columns: 80, rows: 21), is: "profile-80x24")
}
