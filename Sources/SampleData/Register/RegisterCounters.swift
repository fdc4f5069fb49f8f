/// What the register has numbered so far.
struct RegisterCounters: Hashable, Sendable {
  /// Persons.
  var persons = 0
  /// Missing cases.
  var cases = 0
  /// Samples.
  var samples = 0
  /// Parcels with samples.
  var dispatches = DispatchBook()
}
