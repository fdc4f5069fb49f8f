import DeskKit

/// Values that a rule puts into a form: they follow the rule until somebody types over them.
struct DerivedValues: Hashable, Sendable {
  private var put: [String: String] = [:]

  /// Puts a value into a field that is empty, or still holds what the rule put there before.
  mutating func put(_ value: String, into field: String, of form: inout EntryForm) {
    let now = form.chosen(field) ?? form.text(field)
    guard now == put[field] ?? "", now != value else { return }
    form.set(field, value)
    put[field] = value
  }
}
