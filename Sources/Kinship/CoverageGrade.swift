/// How far the relatives sampled so far would carry an identification. A planning aid, not a laboratory result.
public enum CoverageGrade: String, CaseIterable, Comparable, Sendable {
  case insufficient, weak, minimum, good, complete

  /// Orders from insufficient to complete.
  public static func < (left: CoverageGrade, right: CoverageGrade) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
