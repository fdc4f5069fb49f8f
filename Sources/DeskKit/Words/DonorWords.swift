import CaseModel
import TerminalKit

/// The words in which pages say how far away a relative is and how far samples carry.
public enum DonorWords {
  /// How far away; empty where it is not known.
  public static func distance(_ distance: DonorSheet.Distance) -> String {
    switch distance {
    case .near: "near"
    case .elsewhere: "elsewhere"
    case .abroad: "abroad"
    case .unknown: ""
    }
  }

  /// What a grade looks like.
  public static func role(_ grade: CoverageGrade) -> Role { grade >= .good ? .done : .text }

  /// Said wherever a grade is shown.
  public static let planningAid = "A planning aid, not a laboratory result."
}
