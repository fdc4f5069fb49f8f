import CaseModel

extension SampleRegister {
  /// The day on which the sample register was last worked on: 23 November 2026. The generator reads no clock.
  public static let referenceDay = Day(number: 20_780)
}

/// The reference day in its parts, for reckoning with years.
enum Reference {
  /// The year of the reference day.
  static let year = 2026
  /// The reference day, as the number of its day.
  static let day = 20_780

  /// A day so many days before the reference day.
  static func before(_ days: Int) -> Day { Day(number: day - days) }

  /// A day in a year, but never after the reference day.
  static func day(in year: Int, _ random: inout SplitMix) -> Day {
    let start = Day(year: year, month: 1, day: 1)?.number ?? day
    return Day(number: min(start + random.below(365), day - random.below(20)))
  }
}
