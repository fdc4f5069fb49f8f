import CaseModel
import DeskKit
import TerminalKit

/// A form like that of a contact with a family, with every kind of field.
enum PracticeForm {
  static let today = Day(number: 20_780)

  static let sister = PersonHit(
    id: RecordID(high: 1, low: 1), name: "DAĞLI Lalə Orxan qızı", sex: .female, birthYear: 1961, place: "Ağgöl", familyNumber: "F-00012")
  static let uncle = PersonHit(
    id: RecordID(high: 1, low: 2), name: "DAĞLI Murad Orxan oğlu", sex: .male, birthYear: 1938, place: "Şamqaya")
  static let stranger = PersonHit(
    id: RecordID(high: 1, low: 3), name: "MƏMMƏDOV Tural", sex: .male, birthYear: 1970, place: "Çinarlı", caseNumber: "BRD-2026-00077")

  static let channels: [EntryField.Choice] = [
    .init("visit"), .init("phone", keywords: "telefon телефон"), .init("letter"), .init("message"), .init("office"),
  ]
  static let results: [EntryField.Choice] = [
    .init("agreed", "agreed to give a sample"), .init("will-think", "will think, call again"),
    .init("refused", "does not want to give a sample"), .init("moved", "has moved away"), .init("unknown", "unknown"),
  ]
  static let topics: [EntryField.Choice] = [
    .init("clothes", "clothes he wore"), .init("teeth", "teeth and dentist"), .init("papers", "papers and photographs"),
  ]

  static var groups: [EntryGroup] {
    [
      EntryGroup(
        "",
        [
          EntryField(
            "person", "Person", .person(suggestions: [sister, uncle], allowsWords: true), isNeeded: true,
            help: "With whom you spoke: F4 shows the family, typing finds anyone."),
          EntryField("date", "Date", .day, isNeeded: true, help: "today, yesterday, mon, -1, 3.11 and 2026-11-23 work."),
          EntryField("time", "Time", .time),
          EntryField("length", "How long", .number(1...600), help: "In minutes."),
          EntryField("how", "How", .choice(channels, allowsOther: false), isNeeded: true),
          EntryField("language", "Language", .text),
          EntryField("interpreter", "Interpreter", .yesNo),
          EntryField("result", "Result", .choice(results, allowsOther: true), isNeeded: true, help: "Choose one, or write your own words."),
          EntryField("topics", "Topics", .several(topics)),
        ]),
      EntryGroup(
        "What was said",
        [
          EntryField("summary", "Summary", .longText, isNeeded: true, help: "In the words of the family where you can."),
          EntryField("born", "Born", .date, help: "Any words: spring 1993, ~1971, about 25 in 1993."),
          EntryField("next", "Next step on", .day),
          EntryField("case", "Another case", .button),
          EntryField("note", "Nothing typed here is lost if the power fails.", .note),
        ]),
    ]
  }

  static func make() -> EntryForm { EntryForm(title: "New contact", groups: groups) }
}

/// Somebody who fills in a form on a screen of a size.
struct FormRobot {
  var form: EntryForm
  var size: Size
  var outcomes: [EntryForm.Outcome] = []
  var ascii = false

  init(_ form: EntryForm = PracticeForm.make(), columns: Int = 80, rows: Int = 22) {
    self.form = form
    size = Size(columns: columns, rows: rows)
  }

  mutating func press(_ keys: Key...) {
    for key in keys { outcomes.append(form.press(key, area: size, today: PracticeForm.today)) }
  }

  mutating func type(_ text: String) {
    for letter in text { press(letter == "\n" ? .enter : .character(letter)) }
  }

  mutating func paste(_ text: String) { outcomes.append(form.paste(text, area: size, today: PracticeForm.today)) }

  /// The field to be filled in next.
  mutating func go(_ field: String) { form.focus(field) }

  var buffer: CellBuffer {
    var buffer = CellBuffer(size: size)
    form.draw(into: &buffer, area: Rect(size), isFocused: true, ascii: ascii, today: PracticeForm.today)
    return buffer
  }

  var screen: String { buffer.text }

  func shows(_ text: String) -> Bool { screen.contains(text) }

  /// The line of the screen that holds a text.
  func line(_ text: String) -> String? { screen.split(separator: "\n").map(String.init).first { $0.contains(text) } }
}
