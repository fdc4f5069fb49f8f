import CaseModel
import DeskKit
import TerminalKit

/// The day on which the forms of the tests are filled in: Wed 25 Nov 2026.
let today = Day(number: 20_782)

/// Fills in a form with keys, as its owner would pass them on.
struct Typist<Form: RecordForm> {
  var form: Form
  var size = Size(columns: 80, rows: 21)
  /// The change, once F9 saved the form.
  var saved: RecordChange?
  /// How many keys were pressed.
  var keys = 0

  init(_ form: Form) { self.form = form }

  /// Presses keys one after the other.
  mutating func press(_ pressed: Key...) {
    for key in pressed {
      keys += 1
      handle(form.form.press(key, area: size, today: today))
    }
  }

  /// Types a text letter by letter.
  mutating func type(_ text: String) {
    for letter in text { press(.character(letter)) }
  }

  /// Goes to a field and types there.
  mutating func type(_ text: String, in field: String) {
    form.form.focus(field)
    type(text)
  }

  /// Goes to a field, empties it, and types there.
  mutating func retype(_ text: String, in field: String) {
    form.form.focus(field)
    press(.end, .control("u"))
    type(text)
  }

  /// Goes to a field of choices and chooses by typing.
  mutating func choose(_ words: String, in field: String) {
    form.form.focus(field)
    type(words)
    press(.tab)
  }

  /// Goes to a field of choices beside which other words are allowed, and chooses by typing and Enter.
  mutating func pick(_ words: String, in field: String) {
    form.form.focus(field)
    type(words)
    press(.enter)
  }

  /// Pastes into a field.
  mutating func paste(_ text: String, in field: String) {
    form.form.focus(field)
    handle(form.form.paste(text, area: size, today: today))
  }

  private mutating func handle(_ outcome: EntryForm.Outcome) {
    switch outcome {
    case .changed, .lookUp: form.settle(today: today)
    case .pressed(let button): form.press(button: button, today: today)
    case .save:
      form.settle(today: today)
      saved = form.change(today: today)
      if saved == nil { form.form.showProblems() }
    case .none, .chose, .editOutside, .leave: break
    }
  }

  /// The form drawn on a screen.
  func screen(columns: Int, rows: Int) -> CellBuffer {
    var buffer = CellBuffer(size: Size(columns: columns, rows: rows))
    form.form.draw(
      into: &buffer, area: Rect(column: 0, row: 0, columns: columns, rows: rows), isFocused: true, ascii: false, today: today)
    return buffer
  }

  /// What is wrong with a field.
  func problem(_ field: String) -> String? { form.form.problems.first { $0.field == field }?.sentence }
}

extension RecordChange {
  /// The records made, in order.
  var created: [Record] {
    steps.compactMap { step in
      if case .create(let record) = step { return record }
      return nil
    }
  }
}
