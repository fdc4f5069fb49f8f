/// What may become of a decision when the person is asked again.
public enum ConsentSuccession: String, CaseIterable, Sendable {
  /// The new decision takes its place; the history keeps it.
  case replace
  /// Both stay on record.
  case keep
}

extension Consent {
  /// What may become of this decision on a day on which the person is asked again and decides anew, the usual first; none where the new
  /// one can only stand beside it.
  ///
  /// What was withdrawn stays withdrawn. Of two consents that hold, one must go. One that has expired may have carried an analysis, so it
  /// usually stays.
  public func succession(of new: State, on day: Day) -> [ConsentSuccession] {
    switch standing(on: day) {
    case .withdrawn, .notAsked: []
    case .given: new == .given ? [.replace] : [.replace, .keep]
    case .expired: [.keep, .replace]
    case .refused: [.replace, .keep]
    }
  }
}
