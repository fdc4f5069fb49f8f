/// Values that a rule puts into a form: they follow the rule until somebody types over them.
public struct DerivedValues: Hashable, Sendable {
  private var put: [String: String] = [:]

  /// Nothing put yet.
  public init() {}

  /// Puts a value into a field that is empty, or still holds what the rule put there before. A field that `isNeverEmpty` is filled again
  /// where somebody emptied it.
  public mutating func put(_ value: String, into field: String, of form: inout EntryForm, isNeverEmpty: Bool = false) {
    let now = form.text(field)
    // Letters typed to find a choice are no value yet, and must not be typed over.
    if now.isEmpty, form.keepsValue(ofFields: field) { return }
    guard now == put[field] ?? "" || now == value || isNeverEmpty && now.isEmpty else { return }
    put[field] = value
    if now != value { form.set(field, value) }
  }
}
