/// How far the relatives sampled so far would carry an identification. A planning aid, not a laboratory result.
public enum CoverageGrade: String, CaseIterable, Comparable, Sendable {
  case insufficient, weak, minimum, good, complete

  /// 0 for insufficient to 4 for complete.
  public var rank: Int {
    switch self {
    case .insufficient: 0
    case .weak: 1
    case .minimum: 2
    case .good: 3
    case .complete: 4
    }
  }

  /// Orders from insufficient to complete.
  public static func < (left: CoverageGrade, right: CoverageGrade) -> Bool { left.rank < right.rank }
}
