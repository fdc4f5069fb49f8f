/// What the register has numbered so far.
struct RegisterCounters: Sendable {
  /// Persons.
  var persons = 0
  /// Missing cases.
  var cases = 0
  /// Samples.
  var samples = 0
  /// Dispatches and the ways of samples, which follow the families.
  var dispatches = DispatchBook()
}
