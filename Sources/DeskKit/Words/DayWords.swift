import CaseModel

/// Days as people speak of them.
public enum DayWords {
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// The day with its weekday: `Mon 23 Nov 2026`.
  public static func long(_ day: Day) -> String {
    let (year, month, number) = day.parts
    let weekday = weekdays[((day.number % 7) + 7) % 7]
    return "\(weekday) \(number) \(months[month - 1]) \(year)"
  }

  /// The day without its weekday: `23 Nov 2026`.
  public static func short(_ day: Day) -> String { "\(withoutYear(day)) \(day.year)" }

  /// The day of some year: `23 Nov`.
  public static func withoutYear(_ day: Day) -> String {
    let (_, month, number) = day.parts
    return "\(number) \(months[month - 1])"
  }

  /// How long ago a day was: `today`, `1 day`, `52 days`, `3 years`.
  public static func since(_ day: Day, today: Day) -> String {
    let days = today.number - day.number
    if days == 0 { return "today" }
    if abs(days) >= 730 { return "\(abs(days) / 365) years" }
    return NumberWords.count(abs(days), "day")
  }
}
