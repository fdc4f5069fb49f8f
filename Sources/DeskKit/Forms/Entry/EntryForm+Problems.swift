import CaseModel
import TerminalKit

/// What is wrong or doubtful in a form.
extension EntryForm {
  /// Says what is wrong with a field, as a sentence; `nil` where nothing is. A problem is shown once the cursor has left the field.
  public mutating func setProblem(_ name: String, _ sentence: String?) { ownProblems[name] = sentence }

  /// Says what is doubtful about a field, which does not keep the form from being saved.
  public mutating func setWarning(_ name: String, _ sentence: String?) { warnings[name] = sentence }

  /// What is wrong, by field, in the order of the form; needed fields that are empty are in it.
  public var problems: [(field: String, sentence: String)] {
    fields.compactMap { field in problem(of: field).map { (field.name, $0) } }
  }

  /// Shows every problem, also those of fields not yet left, and goes to the first.
  public mutating func showProblems() {
    list = nil
    isFull = false
    adviceRow = nil
    left = Set(fields.map(\.name))
    guard let first = problems.first(where: { field($0.field)?.kind.takesCursor == true }) else { return }
    focusName = first.field
  }

  /// Goes to the first field with a warning, unless the cursor is at one already or something is wrong besides.
  public mutating func showWarning() {
    guard problems.isEmpty, warnings[focusName] == nil,
      let first = fields.first(where: { warnings[$0.name] != nil && $0.kind.takesCursor })
    else { return }
    focusName = first.name
  }

  /// F8: goes to the next field with a problem, in a circle.
  mutating func nextProblem() -> Outcome {
    let name = focusName
    let changed = leaveField()
    left = Set(fields.map(\.name))
    let wrong = fields.indices.filter { fields[$0].kind.takesCursor && problem(of: fields[$0]) != nil }
    guard let next = wrong.first(where: { $0 > focusIndex }) ?? wrong.first else {
      notice = "There is no problem in this form. F9 saves."
      return changed ? .changed(field: name) : .none
    }
    isFull = false
    focusName = fields[next].name
    return changed ? .changed(field: name) : .none
  }

  /// What is wrong with one field.
  func problem(of field: EntryField) -> String? {
    guard let value = entries[field.name] else { return nil }
    let text = field.kind == .longText ? "" : EntryForm.trimmed(value.line.text)
    if let sentence = EntryReading.problem(text, field: field, today: today) { return sentence }
    if let sentence = unmatched(text, value, field) { return sentence }
    if let sentence = ownProblems[field.name] { return sentence }
    return field.isNeeded && value.isEmpty && field.kind.takesCursor ? "\(field.label) is needed." : nil
  }

  /// Words in a field that takes only what is in its list.
  private func unmatched(_ text: String, _ value: EntryValue, _ field: EntryField) -> String? {
    guard !text.isEmpty else { return nil }
    switch field.kind {
    case .choice(_, allowsOther: false) where value.code == nil && chosen(field.name) == nil, .several:
      return "“\(EntryReading.short(text))” is not in the list. F4 shows what can be chosen."
    case .person(_, allowsWords: false) where value.person == nil:
      return "“\(EntryReading.short(text))” is only words. Choose a person from the list: F4, or type on."
    default: return nil
    }
  }
}
