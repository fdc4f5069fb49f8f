import CaseModel
import CaseScreens
import DeskKit
import TerminalKit
import Testing

/// What other people's files and keyboards bring: too much, from right to left, marks that join, characters that act.
private let hostile: [(name: String, text: String)] = [
  ("ten thousand letters", String(repeating: "Ə", count: 10_000)), ("right to left", "مُحَمَّد بن حسن ‏12‎"),
  ("combining marks", "e\u{301}" + String(repeating: "\u{302}", count: 400) + "Ş\u{327}"),
  ("control characters", "a\u{0}b\u{1b}[31m\u{7}\u{9}c\r\nd\u{85}\u{202e}e"), ("families and flags", "👨‍👩‍👧‍👦🇦🇿 李 Ł"),
]

/// Pastes every hostile text into every field of a form, draws it small and wide, and saves; nothing may trap or leave the screen.
private func abuse<Form: RecordForm>(_ form: Form) {
  var typist = Typist(form)
  for (name, text) in hostile {
    var seen: Set<String> = []
    // Fields come and go with the values, so the list is read anew each time.
    while let field = typist.form.form.fieldNames.first(where: { !seen.contains($0) }), seen.count < 300 {
      seen.insert(field)
      typist.paste(text, in: field)
      typist.press(.backspace)
    }
    #expect(seen.count > 3, "\(name)")
    for (columns, rows) in [(40, 10), (80, 21), (120, 37)] {
      let buffer = typist.screen(columns: columns, rows: rows)
      #expect(buffer.size == Size(columns: columns, rows: rows))
      let shown = Screen.text(buffer)
      #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(name) reached the screen raw")
      #expect(!shown.unicodeScalars.contains("\u{202e}"), "\(name) reached the screen raw")
    }
    typist.press(.function(9), .function(8), .control("z"), .control("r"))
    var again = form
    again.form.restore(typist.form.form.values)
    again.settle(today: today)
    let (before, after) = (typist.form.form.values, again.form.values)
    let different = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    #expect(different.isEmpty, "a draft of \(name) changes when it is brought back")
  }
}

@Test("the person form takes every text in every field")
func personLimits() {
  abuse(PersonForm(newIn: nil, today: today))
  var person = Person(id: RecordID(high: 7, low: 1), sex: .female, life: .dead)
  person.note = hostile[0].text
  let name = PersonName(id: RecordID(high: 8, low: 1), person: person.id, given: hostile[1].text, surname: hostile[3].text)
  abuse(PersonForm(editing: person, names: [name], today: today))
}

@Test("the forms of a case take every text in every field")
func caseLimits() {
  abuse(NewMissingCaseForm(incidents: [], owner: "Nigar", today: today))
  var missing = MissingCase(id: RecordID(high: 6, low: 1), number: "BRD-2026-00001", person: RecordID(high: 7, low: 1))
  missing.category = .military
  missing.externalNumbers = hostile[3].text
  abuse(MissingCaseForm(editing: missing, person: nil, name: hostile[2].text, incidents: [], today: today))
}

@Test("the profile form takes every text in every field")
func profileLimits() {
  abuse(ProfileForm(nil, of: RecordID(high: 7, low: 1), name: hostile[1].text, today: today))
}

@Test("the forms of families and relationships take every text in every field")
func familyLimits() {
  abuse(FamilyForm(today: today))
  abuse(RelationshipForm(kind: .partner, family: [], today: today))
}

@Test("a recorded name of ten thousand letters is shown cut and kept whole")
func longRecordedName() {
  let person = Person(id: RecordID(high: 7, low: 1))
  let name = PersonName(id: RecordID(high: 8, low: 1), person: person.id, given: hostile[0].text, surname: "Sınaqov")
  var typist = Typist(PersonForm(editing: person, names: [name], today: today))
  typist.type("miller", in: "occupation")
  typist.press(.function(9))
  guard case .edit(.person(_, let names), from: _)? = typist.saved?.steps.first else {
    Issue.record("nothing was saved: \(typist.form.form.problems)")
    return
  }
  #expect(names.first?.given == hostile[0].text)
}

@Test("an account of a megabyte is typed into without delay and saved whole")
func longAccount() {
  var missing = MissingCase(id: RecordID(high: 6, low: 1), number: "BRD-2026-00001", person: RecordID(high: 7, low: 1))
  missing.account = String(repeating: "They went up to the mill. ", count: 30_000)
  var typist = Typist(MissingCaseForm(editing: missing, person: nil, name: "", incidents: [], today: today))
  typist.form.form.focus("account")
  typist.type("x")
  typist.press(.function(9))
  guard case .edit(.missingCase(let edited), from: _)? = typist.saved?.steps.last else {
    Issue.record("nothing was saved: \(typist.form.form.problems)")
    return
  }
  #expect(edited.account?.utf8.count ?? 0 >= 30_000 * 26)
}
