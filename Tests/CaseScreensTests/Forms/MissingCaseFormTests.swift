import CaseModel
import CaseScreens
import DeskKit
import TerminalKit
import Testing

private let incidents = [
  Incident(id: RecordID(high: 3, low: 1), name: "First invented war"), Incident(id: RecordID(high: 3, low: 2), name: "Second invented war"),
]

private func missing() -> MissingCase {
  var missing = MissingCase(id: RecordID(high: 6, low: 1), number: "BRD-2026-00001", person: RecordID(high: 7, low: 1))
  missing.incident = incidents[0].id
  missing.category = .military
  missing.unit = "4th battalion"
  missing.lastSeen = DateReading.read("spring 1993", today: today)
  missing.externalNumbers = "letter 5;ICRC BAZ-1"
  missing.fate = .reportedHeld
  missing.workflow = .active
  return missing
}

private func form(_ person: Person? = nil) -> MissingCaseForm {
  MissingCaseForm(editing: missing(), person: person, name: "Sınaqov Orxan", incidents: incidents, today: today)
}

private func edited(_ typist: Typist<MissingCaseForm>) -> MissingCase? {
  guard case .edit(.missingCase(let edited), from: .missingCase(missing()))? = typist.saved?.steps.last else { return nil }
  return edited
}

@Test("an edit of a case changes what was typed and nothing else; fate and workflow are not in the form")
func editCase() {
  var typist = Typist(form())
  #expect(!typist.form.form.fieldNames.contains("fate"))
  #expect(!typist.form.form.fieldNames.contains("workflow"))
  typist.type("Dağ kəndi", in: "last seen place")
  typist.type("They went up to the mill.", in: "account")
  typist.press(.function(9))
  var expected = missing()
  expected.lastSeenPlace = "Dağ kəndi"
  expected.account = "They went up to the mill."
  #expect(edited(typist) == expected)
  #expect(typist.saved?.why == "case changed")
}

@Test("military facts are asked of military persons alone, and are not lost when the category is corrected")
func militaryFields() {
  var typist = Typist(form())
  #expect(typist.form.form.fieldNames.contains("unit"))
  typist.choose("civilian", in: "category")
  #expect(!typist.form.form.fieldNames.contains("unit"))
  typist.press(.function(9))
  #expect(edited(typist)?.category == .civilian)
  #expect(edited(typist)?.unit == "4th battalion")
  typist.choose("military", in: "category")
  #expect(typist.form.form.text("unit") == "4th battalion")
}

@Test("an incident is chosen from the register by typing, or made where it is new")
func incidents_() {
  var typist = Typist(form())
  typist.pick("sec", in: "incident")
  typist.press(.function(9))
  #expect(edited(typist)?.incident == incidents[1].id)
  #expect(typist.saved?.steps.count == 1)
  typist.form.form.focus("incident")
  typist.press(.delete)
  typist.type("Third invented war")
  let words = "The register has no incident of this name: saving makes a new one. F4 shows those it has."
  typist.press(.tab)
  #expect(Screen.text(typist.screen(columns: 140, rows: 60)).contains(words))
  typist.press(.function(9))
  #expect(typist.saved?.created.first == .incident(Incident(id: .provisional(4), name: "Third invented war")))
  #expect(edited(typist)?.incident == .provisional(4))
}

@Test("numbers of other bodies go into one text without losing what stands there")
func externalNumbersInForm() {
  var typist = Typist(form())
  #expect(typist.form.form.text("number of ICRC") == "BAZ-1")
  #expect(typist.form.form.text("other numbers") == "letter 5")
  typist.type("10001", in: "number of WGEID")
  typist.press(.function(9))
  #expect(edited(typist)?.externalNumbers == "letter 5; ICRC BAZ-1; WGEID 10001")
}

@Test("last seen before birth is refused; after the recorded death it is doubted and can be saved")
func impossibleLastSeen() {
  var person = Person(id: RecordID(high: 7, low: 1), sex: .male, life: .dead)
  person.born = DateReading.read("1990", today: today)
  person.died = DateReading.read("1992", today: today)
  var typist = Typist(form(person))
  typist.retype("1989", in: "last seen")
  typist.press(.function(9))
  #expect(typist.saved == nil)
  #expect(typist.problem("last seen") == "The person was last seen (1989) before he or she was born (1990). Check both dates.")
  typist.retype("1993", in: "last seen")
  typist.press(.function(9))
  #expect(edited(typist)?.lastSeen?.typed == "1993")
}

@Test("the day of the next review is counted from today")
func nextReview() {
  var typist = Typist(form())
  typist.type("in 2 weeks", in: "next review")
  typist.press(.function(9))
  #expect(edited(typist)?.nextReview?.description == "2026-12-09")
  typist.retype("soon", in: "next review")
  typist.press(.function(9))
  #expect(typist.saved == nil)
  #expect(typist.problem("next review") == "“soon” is not one day. Write it like 12.4.2026, mon, tomorrow, +7 or in 2 weeks.")
}

@Test("a long recorded text with line ends is edited whole")
func longRecordedText() {
  var missing = missing()
  missing.clothing = String(repeating: "grey coat\n", count: 300)
  var typist = Typist(MissingCaseForm(editing: missing, person: nil, name: "", incidents: incidents, today: today))
  typist.form.form.focus("clothing")
  typist.type("x")
  typist.press(.function(9))
  guard case .edit(.missingCase(let edited), from: _)? = typist.saved?.steps.last else {
    Issue.record("nothing was saved")
    return
  }
  #expect(edited.clothing?.filter { $0 == "x" }.count == 1)
  #expect(edited.clothing?.filter { $0 == "\n" }.count ?? 0 >= 299)
}
