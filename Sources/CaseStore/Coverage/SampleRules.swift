import CaseModel

/// Which samples count, in the words of SQL; the rule itself is `Sample.Status.counts`.
enum SampleRules {
  /// The states that count, quoted.
  static let counting = Sample.Status.allCases.filter(\.counts).map { "'\($0.rawValue)'" }.joined(separator: ", ")
  /// What a person decided about identification, over rows of `consent`: true where it was withdrawn and not given again since, or refused.
  static let isDenied = """
    coalesce(max(iif(state = 'given', decided, NULL)) < max(iif(state = 'withdrawn', decided, NULL)), max(state = 'given') = 0)
    """
  /// True of a sample `s` that may be used to identify, as far as anybody decided about it: who gave it, or who handed it over. A consent
  /// that ran out or was never asked for does not matter here, for the sample was taken. Bones need nobody's.
  static let isPermitted = """
    (s.kind = 'bone' OR NOT coalesce((SELECT \(isDenied) FROM consent
      WHERE person = coalesce(s.handed_over_by, s.donor) AND purpose = 'identification'), 0))
    """
  /// True of a sample `s` that counts.
  static let counts = "(s.status IN (\(counting)) AND \(isPermitted))"
  /// True of a sample `s` from which a laboratory read a profile; in brackets, because the condition is reckoned with and `+` binds before
  /// `IN`.
  static let hasProfile =
    "(s.status IN (" + Sample.Status.allCases.filter(\.hasProfile).map { "'\($0.rawValue)'" }.joined(separator: ", ") + "))"
}
