import Kinship

/// How much a family's missing members lack, as one number by which families are ordered.
///
/// Counted are the grades between the grade now and complete, over all missing members, and only of those whose grade somebody who can
/// still be asked would raise: a family that nobody can help any more needs other work, not a visit with kits.
public enum FamilyNeed {
  /// One missing member.
  public struct Sought: Hashable, Sendable {
    /// The grade of the samples that count.
    public var grade: CoverageGrade
    /// The grade if everybody who can still be asked gave a sample too: `DonorPlan.reachable`.
    public var reachable: CoverageGrade

    /// A missing member from its parts.
    public init(grade: CoverageGrade, reachable: CoverageGrade) {
      self.grade = grade
      self.reachable = reachable
    }
  }

  /// The grades that the missing members are short of complete, added up.
  public static func of(_ sought: [Sought]) -> Int {
    sought.filter { $0.reachable > $0.grade }.reduce(0) { $0 + CoverageGrade.complete.rank - $1.grade.rank }
  }
}
