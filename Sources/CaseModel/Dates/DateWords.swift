/// Dates in words, as a caseworker would say them.
public enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]

  /// The date in words: `12 April 1993`, `spring 1993`, `about 1971`, `between 1975 and 1979`; the typed text where it could not be read.
  public static func words(for date: PartialDate) -> String {
    switch (date.exactness, date.earliest, date.latest) {
    case (.day, let day?, _): spelled(day)
    case (.month, let first?, _): month(first)
    case (.year, let first?, _): String(first.year)
    case (.season, let first?, let last?): season(first, last)
    case (.about, let first?, let last?): about(first, last)
    case (.before, _, let last?): "before \(beginning(at: Day(number: last.number + 1)))"
    case (.after, let first?, _): "after \(end(at: Day(number: first.number - 1)))"
    case (.between, let first?, let last?): between(first, last)
    case (.age, let first?, let last?): "\(date.typed) (\(first.year) to \(last.year))"
    default: date.typed
    }
  }

  private static func spelled(_ day: Day) -> String {
    let (year, month, number) = day.parts
    return "\(number) \(months[month - 1]) \(year)"
  }

  private static func month(_ day: Day) -> String {
    let (year, month, _) = day.parts
    return "\(months[month - 1]) \(year)"
  }

  private static func season(_ first: Day, _ last: Day) -> String {
    let name =
      switch first.parts.month {
      case 3: "spring"
      case 6: "summer"
      case 9: "autumn"
      default: "winter"
      }
    return "\(name) \(last.year)"
  }

  /// Undoes what `about` widened, by the length of the span.
  private static func about(_ first: Day, _ last: Day) -> String {
    if isFirstOfYear(first), isLastOfYear(last) { return "about \((first.year + last.year) / 2)" }
    let (from, to) = (Day(number: first.number + DateReading.aboutDays), Day(number: last.number - DateReading.aboutDays))
    switch to.number - from.number {
    case ...0: return "about \(spelled(from))"
    case ..<31: return "about \(month(from))"
    default: return "about \(season(from, to))"
    }
  }

  private static func between(_ first: Day, _ last: Day) -> String {
    if isFirstOfYear(first), isLastOfYear(last) { return "between \(first.year) and \(last.year)" }
    if first.parts.day == 1, isLastOfMonth(last) { return "between \(month(first)) and \(month(last))" }
    return "between \(spelled(first)) and \(spelled(last))"
  }

  /// The longest span that begins on this day, as far as `before` goes: before 1 January 1990 is before 1990.
  private static func beginning(at day: Day) -> String {
    isFirstOfYear(day) ? String(day.year) : day.parts.day == 1 ? month(day) : spelled(day)
  }

  private static func end(at day: Day) -> String {
    isLastOfYear(day) ? String(day.year) : isLastOfMonth(day) ? month(day) : spelled(day)
  }

  private static func isFirstOfYear(_ day: Day) -> Bool { (day.parts.month, day.parts.day) == (1, 1) }
  private static func isLastOfYear(_ day: Day) -> Bool { (day.parts.month, day.parts.day) == (12, 31) }
  private static func isLastOfMonth(_ day: Day) -> Bool { Day(number: day.number + 1).parts.day == 1 }
}
