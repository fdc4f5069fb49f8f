/// Values of a record put into a form all at once, and exchanged when the record changed under it.
extension EntryForm {
  /// Puts values into fields, by name.
  public mutating func setAll(_ values: [String: String]) {
    for (name, value) in values { set(name, value) }
  }

  /// Takes another state of the record as what the form stands on: fields in which nothing was typed since `old` take the value of `new`,
  /// so that saving never puts back what somebody else changed meanwhile.
  public mutating func rebase(from old: [String: String], to new: [String: String]) {
    for (name, value) in new where value != old[name] ?? "" && text(name) == old[name] ?? "" { set(name, value) }
  }
}
