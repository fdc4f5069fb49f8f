import CaseModel

/// Dates as people of the office type them, with the bounds that the reading of typed dates gives them.
///
/// They are put together directly, because reading some hundred thousand typed dates back would take longer than making the register; the
/// tests read each of them and compare.
enum WrittenDate {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// The day as `12.02.1992`.
  static func dotted(_ year: Int, _ month: Int, _ day: Int) -> PartialDate {
    let on = Day(year: year, month: month, day: day)
    return PartialDate(typed: dottedText(year, month, day), earliest: on, latest: on, exactness: .day)
  }

  /// The day as `1992-02-12`.
  static func iso(_ year: Int, _ month: Int, _ day: Int) -> PartialDate {
    guard let on = Day(year: year, month: month, day: day) else { return self.year(year) }
    let typed = DigitText.make { text in
      text.number(year, width: 4)
      text.byte("-")
      text.number(month, width: 2)
      text.byte("-")
      text.number(day, width: 2)
    }
    return PartialDate(typed: typed, earliest: on, latest: on, exactness: .day)
  }

  /// The month as `Feb 1992`.
  static func month(_ year: Int, _ month: Int) -> PartialDate {
    PartialDate(
      typed: months[month - 1] + " " + String(year), earliest: Day(year: year, month: month, day: 1), latest: lastDay(year, month),
      exactness: .month)
  }

  /// The year as `1992`.
  static func year(_ year: Int) -> PartialDate {
    PartialDate(typed: String(year), earliest: first(year), latest: last(year), exactness: .year)
  }

  /// The year as `~1992`.
  static func about(_ year: Int) -> PartialDate {
    PartialDate(typed: "~" + String(year), earliest: first(year - 2), latest: last(year + 2), exactness: .about)
  }

  /// The season in which a month from March to November lies, as `spring 1993`.
  static func season(_ year: Int, _ month: Int) -> PartialDate {
    let start = max(3, month / 3 * 3)
    let word = start == 3 ? "spring " : start == 6 ? "summer " : "autumn "
    return PartialDate(
      typed: word + String(year), earliest: Day(year: year, month: start, day: 1), latest: lastDay(year, min(start + 2, 11)),
      exactness: .season)
  }

  /// Some day before, as `before 5.4.93`.
  static func before(_ year: Int, _ month: Int, _ day: Int) -> PartialDate {
    let bound = Day(year: year, month: month, day: day).map { Day(number: $0.number - 1) }
    return PartialDate(typed: "before \(day).\(month).\(year % 100)", earliest: nil, latest: bound, exactness: .before)
  }

  /// Some day after, as `after 5.4.93`.
  static func after(_ year: Int, _ month: Int, _ day: Int) -> PartialDate {
    let bound = Day(year: year, month: month, day: day).map { Day(number: $0.number + 1) }
    return PartialDate(typed: "after \(day).\(month).\(year % 100)", earliest: bound, latest: nil, exactness: .after)
  }

  /// Years between two others, as `between 1975 and 1979`.
  static func between(_ from: Int, _ to: Int) -> PartialDate {
    PartialDate(typed: "between \(from) and \(to)", earliest: first(from), latest: last(to), exactness: .between)
  }

  /// The birth of somebody of an age in a year, as `25 in 1993`: whether the birthday had come is not known.
  static func age(_ age: Int, in year: Int) -> PartialDate {
    PartialDate(typed: "\(age) in \(year)", earliest: first(year - age - 1), latest: last(year - age), exactness: .age)
  }

  private static func first(_ year: Int) -> Day? { Day(year: year, month: 1, day: 1) }

  private static func last(_ year: Int) -> Day? { Day(year: year, month: 12, day: 31) }

  private static func lastDay(_ year: Int, _ month: Int) -> Day? {
    Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
  }

  private static func dottedText(_ year: Int, _ month: Int, _ day: Int) -> String {
    DigitText.make { text in
      text.number(day, width: 2)
      text.byte(".")
      text.number(month, width: 2)
      text.byte(".")
      text.number(year, width: 4)
    }
  }
}
