import CaseModel

/// Which samples count, in the words of SQL; the rule itself is `Sample.Status.counts`.
enum SampleRules {
  /// The states that count, quoted.
  static let counting = Sample.Status.allCases.filter(\.counts).map { "'\($0.rawValue)'" }.joined(separator: ", ")
  /// True of a sample `s` whose consent to identification was not withdrawn, or was given again since: by who gave the sample, or by who
  /// handed it over. One that ran out or was never asked for does not matter here, for the sample was taken. Bones need nobody's.
  static let isNotWithdrawn = """
    (s.kind = 'bone' OR NOT EXISTS (SELECT 1 FROM consent k WHERE k.person = coalesce(s.handed_over_by, s.donor)
      AND k.purpose = 'identification' AND k.state = 'withdrawn'
      AND NOT EXISTS (SELECT 1 FROM consent g WHERE g.person = k.person AND g.purpose = k.purpose AND g.state = 'given'
        AND g.decided >= k.decided)))
    """
  /// True of a sample `s` that counts.
  static let counts = "(s.status IN (\(counting)) AND \(isNotWithdrawn))"
  /// True of a sample `s` from which a laboratory read a profile; in brackets, because the condition is reckoned with and `+` binds before
  /// `IN`.
  static let hasProfile =
    "(s.status IN (" + Sample.Status.allCases.filter(\.hasProfile).map { "'\($0.rawValue)'" }.joined(separator: ", ") + "))"
  /// What a person decided about identification, over rows of `consent`: true where it was withdrawn and not given again, or refused.
  static let isDenied = """
    coalesce(max(iif(state = 'given', decided, NULL)) < max(iif(state = 'withdrawn', decided, NULL)), max(state = 'given') = 0)
    """
}
