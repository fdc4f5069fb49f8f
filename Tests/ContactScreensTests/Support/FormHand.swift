import CaseModel
import DeskKit
import TerminalKit

/// A hand that fills in a form as the desk does: every key counted, every change settled.
struct FormHand<Form: RecordForm> {
  var form: Form
  let today: Day
  private(set) var keys = 0
  private(set) var isSaved = false
  private let size = Size(columns: 80, rows: 22)

  init(_ form: Form, today: Day) {
    self.form = form
    self.today = today
  }

  mutating func press(_ pressed: Key...) {
    for key in pressed {
      keys += 1
      switch form.form.press(key, area: size, today: today) {
      case .changed: form.settle(today: today)
      case .pressed(let button): form.press(button: button, today: today)
      case .save: isSaved = true
      default: break
      }
    }
  }

  mutating func type(_ text: String) {
    for letter in text { press(.character(letter)) }
  }

  /// What saving writes.
  func change() -> RecordChange? { form.change(today: today) }
}
