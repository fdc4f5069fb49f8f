/// Reads dates as people write them: `12 Apr 1993`, `5.4.93`, `spring 1993`, `~1971`, `25 years in 1993`.
public enum DateReading {
  /// `about 1971` leaves this many years open on either side.
  public static let aboutYears = 2
  /// `about` before a day, a month or a season leaves this many days open on either side.
  public static let aboutDays = 31
  /// Longer texts are never dates.
  static let longest = 100

  /// The date that a text says; never fails, for a text that cannot be read is kept, without bounds.
  ///
  /// The text is kept as typed, except where its meaning hangs on today (`yesterday`, `+7`, `23 Nov`): such a date keeps the day it stood for.
  public static func read(_ text: String, today: Day, order: DayOrder = .dayFirst) -> PartialDate {
    switch ExactDateReader.read(text, today: today, order: order) {
    case .found(let span): return PartialDate(typed: text, span)
    case .foundThisYear(let day): return PartialDate(day)
    case .impossible: return unreadable(text)
    case .notExact: break
    }
    guard text.utf8.count <= longest else { return unreadable(text) }
    let words = DateText.words(of: text)
    if let day = RelativeDateReader.read(words, today: today) { return PartialDate(day) }
    if let span = WordDateReader(today: today, order: order).read(words) { return PartialDate(typed: text, span) }
    if let day = WordDateReader(today: today, order: order).dayOfThisYear(words) { return PartialDate(day) }
    return unreadable(text)
  }

  /// What to tell somebody whose date could not be read; `nil` for a date that could, and for `?`.
  public static func problem(in date: PartialDate) -> String? {
    guard date.exactness == .unreadable, !["", "?"].contains(DateText.words(of: date.typed).joined()) else { return nil }
    let shown = date.typed.count > 40 ? date.typed.prefix(39) + "…" : date.typed[...]
    return
      "“\(shown)” is not a date that can be read. Write it like 12.4.1993, Apr 1993, 1993, spring 1993, ~1971, before 1990, or ? if unknown."
  }

  private static func unreadable(_ text: String) -> PartialDate {
    PartialDate(typed: text, earliest: nil, latest: nil, exactness: .unreadable)
  }
}

extension PartialDate {
  init(typed: String, _ span: DateSpan) {
    self.init(typed: typed, earliest: span.earliest, latest: span.latest, exactness: span.exactness)
  }
}
