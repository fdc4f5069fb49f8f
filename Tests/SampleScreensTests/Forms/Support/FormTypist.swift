import CaseModel
import DeskKit
import TerminalKit

/// Fills in a form with keys, as the desk would pass them on; every change is settled, every key counted.
struct FormTypist<Form: RecordForm> {
  var form: Form
  /// The change, once F9 saved the form.
  private(set) var saved: RecordChange?
  /// How many keys were pressed.
  private(set) var keys = 0
  private let size = Size(columns: 80, rows: 21)

  init(_ form: Form) { self.form = form }

  mutating func press(_ pressed: Key...) {
    for key in pressed {
      keys += 1
      switch form.form.press(key, area: size, today: InventedSample.today) {
      case .changed, .lookUp: form.settle(today: InventedSample.today)
      case .pressed(let button): form.press(button: button, today: InventedSample.today)
      case .save:
        form.settle(today: InventedSample.today)
        saved = form.change(today: InventedSample.today)
        if saved == nil { form.form.showProblems() }
      case .none, .chose, .editOutside, .leave: break
      }
    }
  }

  mutating func type(_ text: String) {
    for letter in text { press(.character(letter)) }
  }

  /// Goes to a field, empties it, and types there.
  mutating func type(_ text: String, in field: String) {
    form.form.focus(field)
    press(.end, .control("u"))
    type(text)
    press(.tab)
  }

  /// Goes to a field of choices and chooses by typing.
  mutating func choose(_ words: String, in field: String) {
    form.form.focus(field)
    type(words)
    press(.tab)
  }

  /// Presses F9.
  mutating func save() -> RecordChange? {
    press(.function(9))
    return saved
  }

  /// What is wrong with a field.
  func problem(_ field: String) -> String? { form.form.problems.first { $0.field == field }?.sentence }

  /// The form as it stands on a screen of 80x24, below the header.
  var screen: String { FormScreen.text(drawn(columns: 80, rows: 21)) }

  /// True where a sentence is on screen, perhaps in several lines. The whole form is drawn, however long.
  func shows(_ sentence: String) -> Bool {
    let text = FormScreen.text(drawn(columns: 240, rows: 120))
    return text.contains(sentence)
  }

  private func drawn(columns: Int, rows: Int) -> CellBuffer {
    var buffer = CellBuffer(size: Size(columns: columns, rows: rows))
    form.form.draw(
      into: &buffer, area: Rect(column: 0, row: 0, columns: columns, rows: rows), isFocused: true, ascii: false,
      today: InventedSample.today)
    return buffer
  }
}

extension RecordChange {
  /// The records made, in order.
  var made: [Record] {
    steps.compactMap { if case .create(let record) = $0 { record } else { nil } }
  }
}
