import CaseModel
import DeskKit

/// The fields of a record that a form shows.
struct BoundFields<Subject>: Sendable {
  let bindings: [FieldBinding<Subject>]

  init(_ bindings: [FieldBinding<Subject>]) { self.bindings = bindings }

  /// What a form shows of a record, by field.
  func shown(_ record: Subject) -> [String: String] {
    Dictionary(bindings.map { ($0.name, $0.show(record)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The record with what was typed. Fields that the form does not show now, and those in `untouched`, keep their value.
  func read(_ form: EntryForm, onto base: Subject, touched: Set<String>?, today: Day) -> Subject {
    let present = form.fieldNames
    var record = base
    for binding in bindings where present.contains(binding.name) && touched?.contains(binding.name) != false {
      binding.read(&record, form, today)
    }
    return record
  }

  /// Takes a newer state of the record for the base: fields in which nothing was typed show it, the others keep what was typed.
  func rebase(_ form: inout EntryForm, _ opened: inout OpenedValues, to current: Subject) {
    let touched = opened.touched(in: form)
    let shown = shown(current)
    for (field, value) in shown where !touched.contains(field) { form.set(field, value) }
    opened.follow(shown)
  }
}

extension EntryForm {
  /// The names of all fields on screen.
  var fieldNames: Set<String> { Set(groups.flatMap { $0.fields.map(\.name) }) }
}
