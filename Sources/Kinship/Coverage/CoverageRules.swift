/// Turns the donors of a missing person into a grade. Adding a donor must never lower the grade.
public protocol CoverageRules: Sendable {
  /// The grade of a set of donors; called for every case in bulk, so it must cost next to nothing.
  func grade(of donors: DonorSet) -> CoverageGrade
  /// The grade with its reason in words.
  func verdict(on donors: DonorSet) -> CoverageVerdict
}

/// A grade with its reason.
public struct CoverageVerdict: Hashable, Sendable {
  /// The grade.
  public var grade: CoverageGrade
  /// Why, as a sentence a caseworker can read to a family.
  public var reason: String

  /// A verdict from its parts.
  public init(grade: CoverageGrade, reason: String) {
    self.grade = grade
    self.reason = reason
  }
}
