import CaseModel
import Kinship
import TerminalKit

/// The words in which pages say of what use a relative is and how far away.
public enum DonorWords {
  /// Of what use, in few letters: `D1`, `in use`, `awaited`.
  public static func use(_ use: DonorUse) -> String {
    switch use {
    case .sought: "sought"
    case .inUse: "in use"
    case .awaited: "awaited"
    case .ask(let rank): "D\(rank)"
    case .little: ".."
    case .outOfReach: "out of reach"
    }
  }

  /// What a use looks like; only the first to be asked is called out.
  public static func role(_ use: DonorUse) -> Role {
    switch use {
    case .sought: .missing
    case .inUse: .done
    case .ask(1): .askNext
    case .awaited, .ask: .text
    case .little, .outOfReach: .dim
    }
  }

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
