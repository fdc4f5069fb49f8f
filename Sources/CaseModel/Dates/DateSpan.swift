/// The days that a reading leaves possible, before it becomes a `PartialDate`.
struct DateSpan {
  var earliest: Day?
  var latest: Day?
  var exactness: PartialDate.Exactness

  init(earliest: Day?, latest: Day?, exactness: PartialDate.Exactness) {
    self.earliest = earliest
    self.latest = latest
    self.exactness = exactness
  }

  /// One day; `nil` where the calendar has no such day.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> DateSpan? {
    guard let found = Day(year: year, month: month, day: day) else { return nil }
    return DateSpan(earliest: found, latest: found, exactness: .day)
  }

  /// One month.
  static func month(_ year: Int, _ month: Int) -> DateSpan? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    return DateSpan(
      earliest: first, latest: Day(number: first.number + Day.length(ofMonth: month, year: year) - 1), exactness: .month)
  }

  /// One year.
  static func year(_ year: Int) -> DateSpan? { years(from: year, to: year, exactness: .year) }

  /// Whole years.
  static func years(from first: Int, to last: Int, exactness: PartialDate.Exactness) -> DateSpan? {
    guard let from = Day(year: first, month: 1, day: 1), let to = Day(year: last, month: 12, day: 31) else { return nil }
    return DateSpan(earliest: from, latest: to, exactness: exactness)
  }

  /// Three months. Winter is named after the year in which it ends: winter 1993 is December 1992 to February 1993.
  static func season(_ season: Season, _ year: Int) -> DateSpan? {
    let first = season == .winter ? Day(year: year - 1, month: 12, day: 1) : Day(year: year, month: season.firstMonth, day: 1)
    guard let first, let last = month(year, season.lastMonth)?.latest else { return nil }
    return DateSpan(earliest: first, latest: last, exactness: .season)
  }

  /// Everything before the first of these days.
  var before: DateSpan {
    DateSpan(earliest: nil, latest: earliest.map { Day(number: $0.number - 1) }, exactness: .before)
  }

  /// Everything after the last of these days.
  var after: DateSpan {
    DateSpan(earliest: latest.map { Day(number: $0.number + 1) }, latest: nil, exactness: .after)
  }

  /// These days and some more on either side.
  var about: DateSpan? {
    guard let earliest, let latest else { return nil }
    if exactness == .year {
      return .years(from: earliest.year - DateReading.aboutYears, to: latest.year + DateReading.aboutYears, exactness: .about)
    }
    return DateSpan(
      earliest: Day(number: earliest.number - DateReading.aboutDays), latest: Day(number: latest.number + DateReading.aboutDays),
      exactness: .about)
  }
}

/// A quarter of the year as people remember it.
enum Season: Int {
  case spring = 3
  case summer = 6
  case autumn = 9
  case winter = 12

  var firstMonth: Int { rawValue }
  var lastMonth: Int { self == .winter ? 2 : rawValue + 2 }
}
