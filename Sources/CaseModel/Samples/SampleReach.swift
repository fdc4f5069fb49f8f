import Kinship

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

extension SampleReach {
  /// The step from who has come how far; each set holds those of the sets after it.
  ///
  /// - Parameters:
  ///   - hasKin: Whether a relative by blood is recorded.
  ///   - withAsked: Those who gave a sample that counts, and those who can be asked.
  ///   - samples: Those who gave a sample that counts.
  ///   - profiles: Those from whose sample a laboratory read a profile.
  public init(hasKin: Bool, withAsked: DonorSet, samples: DonorSet, profiles: DonorSet) {
    /// Farther relatives serve the Y and mt lines alone.
    func adds(_ donors: DonorSet) -> Bool { donors.hasDirectReference || donors.parents + donors.children + donors.siblings > 0 }
    self = adds(profiles) ? .profile : adds(samples) ? .sample : adds(withAsked) ? .donor : hasKin ? .tree : .none
  }
}
