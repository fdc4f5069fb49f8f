import CaseModel
import TerminalKit

/// The words in which every page says where a sample stands.
public enum SampleWords {
  /// Where it stands and for how long: `in transit, 12 days`; where no day is recorded, the state alone.
  public static func status(_ sample: Sample, today: Day) -> String {
    sample.status.rawValue + (sample.statusSince.map { ", \(DayWords.since($0, today: today))" } ?? "")
  }

  /// The same for a narrow column, with the sign of what is late: `! in transit, 20 days`.
  public static func statusMarked(_ sample: Sample, today: Day) -> String {
    (sample.isLate(on: today) ? "! " : "") + status(sample, today: today)
  }

  /// How late it is, and against which rule: `! 6 days late: on the way for 20 days, 14 are usual`; `nil` where it is not late.
  public static func late(_ sample: Sample, today: Day) -> String? {
    guard sample.isLate(on: today), let days = sample.days(on: today), let most = sample.status.stage.mostDays else { return nil }
    let place = sample.status.stage == .inTransit ? "on the way" : "at the laboratory"
    return "! \(NumberWords.count(days - most, "day")) late: \(place) for \(NumberWords.count(days, "day")), \(most) are usual"
  }

  /// What the state of a sample looks like.
  public static func role(_ status: Sample.Status) -> Role {
    switch status.stage {
    case .profile: .done
    case .setAside: .problem
    case .ended: .dim
    case .planned, .taken, .inTransit, .laboratory: .text
    }
  }

  /// The role of a sample on a day: what is late is a problem.
  public static func role(_ sample: Sample, today: Day) -> Role { sample.isLate(on: today) ? .problem : role(sample.status) }

  /// How a donor feels, where that presses: `gravely ill`; empty where it does not or is not known.
  public static func pressing(_ health: Donor.Health?) -> String {
    switch health {
    case .frail, .ill, .gravelyIll: health?.rawValue ?? ""
    case .good, nil: ""
    }
  }

  /// How far the office has come with a donor, since when and why: `refused since 2026-10-02: fears the case would be closed`.
  public static func donor(_ state: Donor.State, since: Day?, reason: String?) -> String {
    var words = state.rawValue
    if let since { words += " since \(since)" }
    if let reason, !reason.isEmpty { words += ": \(reason)" }
    return words
  }

  /// How far a card's person has come as a donor: the sample speaks where there is one, else the donor's state.
  public static func standing(_ card: FamilyTree.Card) -> String {
    card.sample?.rawValue ?? card.donor?.rawValue ?? "not asked"
  }
}
