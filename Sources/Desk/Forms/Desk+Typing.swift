import CaseModel
import DeskKit
import TerminalKit

extension Desk {
  /// How soon what was typed is in the draft, counted from the first letter that is not.
  static let keepMilliseconds = 600
  /// Persons found for a field, and persons who are perhaps the same.
  static let lookUpLimit = 20

  /// The cells in which a form is drawn.
  var formArea: Rect {
    let body = Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 2))
    return size.columns >= 100 ? body.inset(columns: 1, rows: 1) : body
  }

  private var formSize: Size { Size(columns: formArea.columns, rows: formArea.rows) }

  /// A key while a form is open. Keys that come while a change is being saved wait for the answer.
  mutating func typeInForm(_ key: Key) -> [DeskEffect] {
    if key == .function(1) || key == .function(10) {
      openFormHelp()
      return []
    }
    guard var open = form else { return [] }
    var record = open.record.value
    let outcome = record.form.press(key, area: formSize, today: setting.today)
    open.record.value = record
    form = open
    return settle(outcome)
  }

  /// Pasted text while a form is open: one step, whatever its length.
  mutating func pasteInForm(_ text: String) -> [DeskEffect] {
    guard var open = form, !open.isSaving else { return [] }
    var record = open.record.value
    let outcome = record.form.paste(text, area: formSize, today: setting.today)
    open.record.value = record
    form = open
    return settle(outcome)
  }

  /// A click while a form is open.
  mutating func clickInForm(_ mouse: MouseEvent) -> [DeskEffect] {
    switch mouse.action {
    case .wheelUp: return typeInForm(.pageUp)
    case .wheelDown: return typeInForm(.pageDown)
    case .press, .doublePress:
      guard var open = form, !open.isSaving, !open.isLeaving else { return [] }
      var record = open.record.value
      let outcome = record.form.click(mouse.place, area: formArea)
      open.record.value = record
      form = open
      return settle(outcome)
    }
  }

  mutating func settle(_ outcome: EntryForm.Outcome) -> [DeskEffect] {
    switch outcome {
    case .none: return []
    case .changed: return formChanged()
    case .lookUp(let field, let text):
      return formChanged() + [.findPersons(text, near: form?.family, field: field, ticket: formTicket)]
    case .pressed(let field):
      let today = setting.today
      withRecordForm { $0.press(button: field, today: today) }
      return formChanged()
    case .chose(let advice):
      guard let open = form, open.likely.indices.contains(advice) else { return [] }
      withRecordForm { $0.take(open.likely[advice]) }
      return formChanged()
    case .editOutside(let field):
      // As typed: a space at the end is the beginning of what comes next.
      let text = form?.record.value.form.values[field] ?? ""
      return [.editOutside(text: text, field: field, ticket: formTicket)]
    case .save: return saveForm()
    case .leave: return leaveForm()
    }
  }

  /// After every change: what follows from it is set, the draft is due soon, and persons who are perhaps the same are looked for.
  mutating func formChanged() -> [DeskEffect] {
    let today = setting.today
    withRecordForm { $0.settle(today: today) }
    guard var open = form else { return [] }
    var effects: [DeskEffect] = []
    open.isTouched = true
    open.isLossKnown = false
    open.isKeptPending = true
    if !open.isKeepingDue {
      open.isKeepingDue = true
      effects.append(.keepDraftSoon(milliseconds: Self.keepMilliseconds))
    }
    let sketch = open.record.value.sketch
    if sketch != open.sketch {
      open.sketch = sketch
      if let sketch {
        effects.append(.findLikely(sketch, ticket: formTicket))
      } else {
        open.likely = []
        var record = open.record.value
        record.form.advice = []
        open.record.value = record
      }
    }
    form = open
    return effects
  }

  /// Shows the persons who are perhaps the same, unless something else was typed since.
  mutating func show(_ likely: [LikelyPerson], sketch: PersonSketch, ticket: Int) {
    guard ticket == formTicket, form?.sketch == sketch else { return }
    form?.likely = likely
    withRecordForm { record in
      record.form.advice = likely.map { one in
        let born = one.hit.birthYear.map { ", born \($0)" } ?? ""
        let place = one.hit.place.isEmpty ? "" : ", \(one.hit.place)"
        let number = (one.hit.caseNumber ?? one.hit.familyNumber).map { "  \($0)" } ?? ""
        return .init("\(one.hit.name)\(born)\(place)\(number)", detail: one.reasons.joined(separator: ", "))
      }
    }
  }

  /// Shows the persons found for a field.
  mutating func show(_ people: [PersonHit], field: String, text: String, ticket: Int) {
    guard ticket == formTicket else { return }
    withRecordForm { $0.form.receive(people, field: field, text: text) }
  }

  /// Takes back a text from the user's own editor.
  mutating func takeEdited(_ text: String, field: String, ticket: Int) -> [DeskEffect] {
    guard ticket == formTicket, form != nil else { return [] }
    withRecordForm { $0.form.set(field, text) }
    return formChanged()
  }

  /// Changes the open form.
  mutating func withRecordForm(_ change: (inout any RecordForm) -> Void) {
    guard var open = form else { return }
    var record = open.record.value
    change(&record)
    open.record.value = record
    form = open
  }
}
