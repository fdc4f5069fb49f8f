import CaseModel
import DeskKit
import TerminalKit

/// A hand that fills in a form as the desk does: every change settled, every button pressed.
struct FormHand<Form: RecordForm> {
  var form: Form
  let today: Day
  private let size = Size(columns: 80, rows: 22)

  init(_ form: Form, today: Day = InventedCase.today) {
    self.form = form
    self.today = today
  }

  mutating func press(_ pressed: Key...) {
    for key in pressed {
      switch form.form.press(key, area: size, today: today) {
      case .changed: form.settle(today: today)
      case .pressed(let button): form.press(button: button, today: today)
      default: break
      }
    }
  }

  mutating func type(_ text: String) {
    for letter in text { press(.character(letter)) }
  }

  /// Puts values into fields and settles, as typing would.
  mutating func fill(_ values: [String: String]) {
    form.form.setAll(values)
    form.settle(today: today)
  }

  func change() -> RecordChange? { form.change(today: today) }

  var problems: [String] { form.form.problems.map(\.sentence) }
}
