/// How far the samples for a missing person have come, each step resting on the one before: the funnel of the figures.
public enum SampleReach: String, CaseIterable, Comparable, Sendable {
  /// No relative by blood is recorded.
  case none = "no family tree"
  /// Relatives by blood are recorded; none who gave a sample or can be asked.
  case tree = "with a tree"
  /// A relative who adds to the evidence gave a sample or can be asked.
  case donor = "with a donor"
  /// A sample that counts was taken, of a relative who adds to the evidence or of the missing person.
  case sample = "with a sample"
  /// A laboratory read a profile from one.
  case profile = "with a profile"

  /// Orders from nothing to a profile.
  public static func < (left: SampleReach, right: SampleReach) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
