import CaseModel
import DeskKit
import SampleScreens
import TerminalKit

/// Invented dispatches and forms of them.
enum InventedDispatch {
  /// 1002 is collected, 1003 and 1005 are sealed, 1004 is sealed without consent, 1006 was refused.
  static var cards: [SampleCard] { InventedCards.cards.filter { $0.sample.status.stage == .taken } }

  static func new(_ cards: [SampleCard]? = nil, others: [SampleCard] = []) -> DispatchForm {
    DispatchForm(
      new: cards ?? self.cards, others: others, laboratories: [InventedCards.laboratory, "Gəncə laboratoriyası"], by: "N. Sınaq",
      today: InventedCards.today,
      minutes: 605)
  }

  /// A dispatch that was made before.
  static func packed(_ cards: [SampleCard], sentOn: Day? = nil) -> DispatchFile {
    var dispatch = Dispatch(
      id: InventedCards.id(900), number: "BRD-D-2026-00007", laboratory: InventedCards.laboratory, by: "N. Sınaq",
      preparedOn: Day(number: 20_775),
      samples: cards.map(\.id))
    dispatch.sentOn = sentOn
    return DispatchFile(dispatch: dispatch, cards: cards)
  }
}

/// Presses keys as the desk would pass them on; what F9 saved, if it did.
@discardableResult
func press(_ form: inout DispatchForm, _ keys: Key...) -> RecordChange? {
  var saved: RecordChange?
  for key in keys {
    switch form.form.press(key, area: Size(columns: 80, rows: 21), today: InventedCards.today) {
    case .changed, .lookUp: form.settle(today: InventedCards.today)
    case .pressed(let button):
      form.press(button: button, today: InventedCards.today)
      form.settle(today: InventedCards.today)
    case .save:
      form.settle(today: InventedCards.today)
      saved = form.change(today: InventedCards.today)
      if saved == nil { form.form.showProblems() }
    case .none, .chose, .editOutside, .leave: break
    }
  }
  return saved
}

/// Types into a field.
func write(_ text: String, in field: String, _ form: inout DispatchForm) {
  form.form.focus(field)
  for letter in text { press(&form, .character(letter)) }
}

/// The form on a screen.
func drawn(_ form: DispatchForm, _ columns: Int, _ rows: Int, ascii: Bool = false) -> CellBuffer {
  var buffer = CellBuffer(size: Size(columns: columns, rows: rows))
  form.form.draw(into: &buffer, area: Rect(buffer.size), isFocused: true, ascii: ascii, today: InventedCards.today)
  return buffer
}
