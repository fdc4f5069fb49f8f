import CaseModel

/// The fields of a record that a form shows.
public struct BoundFields<Subject>: Sendable {
  /// How each field is shown and read.
  public let bindings: [FieldBinding<Subject>]

  /// Fields from their bindings.
  public init(_ bindings: [FieldBinding<Subject>]) { self.bindings = bindings }

  /// What a form shows of a record, by field.
  public func shown(_ record: Subject) -> [String: String] {
    Dictionary(bindings.map { ($0.name, $0.show(record)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The record with what was typed. Fields that the form does not show now, and those in `untouched`, keep their value.
  public func read(_ form: EntryForm, onto base: Subject, touched: Set<String>?, today: Day) -> Subject {
    let present = form.fieldNames
    var record = base
    for binding in bindings where present.contains(binding.name) && touched?.contains(binding.name) != false {
      binding.read(&record, form, today)
    }
    return record
  }

  /// Takes a newer state of the record for the base: fields in which nothing was typed show it, the others keep what was typed and have
  /// the newer value one undo away.
  public func rebase(_ form: inout EntryForm, _ opened: inout OpenedValues, to current: Subject) {
    let touched = opened.touched(in: form)
    let shown = shown(current)
    form.follow(shown, touched: touched)
    opened.follow(shown)
  }
}

extension EntryForm {
  /// The names of all fields on screen.
  public var fieldNames: Set<String> { Set(groups.flatMap { $0.fields.map(\.name) }) }

  /// Shows newer values of a record, except over what was typed: there undo brings them back.
  public mutating func follow(_ newer: [String: String], touched: Set<String>) {
    for (field, value) in newer {
      if touched.contains(field) { lay(value, under: field) } else { set(field, value) }
    }
  }
}
