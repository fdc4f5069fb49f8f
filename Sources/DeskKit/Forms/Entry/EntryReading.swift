import CaseModel

/// What was understood of a typed value, in words beside the field, and what is wrong with it.
enum EntryReading {
  /// What was understood; `nil` where there is nothing to say.
  static func words(_ text: String, kind: EntryField.Kind, today: Day) -> String? {
    guard !text.isEmpty else { return nil }
    switch kind {
    case .date, .day: return DateEcho.words(for: DateReading.read(text, today: today))
    case .time:
      guard let minutes = TimeReading.minutes(text) else { return nil }
      let words = TimeReading.words(minutes)
      return words == text ? nil : words
    default: return nil
    }
  }

  /// What is wrong, as a sentence; `nil` where nothing is.
  static func problem(_ text: String, field: EntryField, today: Day) -> String? {
    guard !text.isEmpty else { return nil }
    switch field.kind {
    case .date: return DateReading.problem(in: DateReading.read(text, today: today))
    case .day:
      guard DateReading.read(text, today: today).exactness != .day else { return nil }
      return "“\(short(text))” is not one day. Write it like 12.4.2026, mon, tomorrow, +7 or in 2 weeks."
    case .time:
      guard TimeReading.minutes(text) == nil else { return nil }
      return "“\(short(text))” is not a time of day. Write it like 14:00, 1400 or 9."
    case .number(let bounds):
      if let number = Int(text), bounds.contains(number) { return nil }
      return "“\(short(text))” is not a whole number from \(bounds.lowerBound) to \(bounds.upperBound)."
    default: return nil
    }
  }

  /// The value as it is kept once the cursor leaves it: `in 2 weeks` becomes the day it stood for, for a draft may be opened on another day.
  static func settled(_ text: String, kind: EntryField.Kind, today: Day) -> String {
    switch kind {
    case .date, .day: DateReading.read(text, today: today).typed
    case .time: TimeReading.minutes(text).map(TimeReading.words) ?? text
    default: text
    }
  }

  static func short(_ text: String) -> String { text.count > 40 ? text.prefix(39) + "…" : text }
}

/// Times of day as people type them: `14:00`, `1400`, `9`, `9.30`.
enum TimeReading {
  /// Minutes since midnight; `nil` where the text is not a time of day.
  static func minutes(_ text: String) -> Int? {
    let parts = text.split { $0 == ":" || $0 == "." || $0 == " " || $0 == "h" }
    let digits = parts.map { part in part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil }
    switch (parts.count, parts.first?.count) {
    case (1, 1?), (1, 2?): return joined(digits[0], 0)
    case (1, 3?), (1, 4?): return digits[0].flatMap { joined($0 / 100, $0 % 100) }
    case (2, 1?), (2, 2?): return parts[1].count == 2 ? joined(digits[0], digits[1]) : nil
    default: return nil
    }
  }

  /// `14:00`.
  static func words(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  private static func joined(_ hour: Int?, _ minute: Int?) -> Int? {
    guard let hour, let minute, hour < 24, minute < 60 else { return nil }
    return hour * 60 + minute
  }
}

/// A date as it was understood, with the days it leaves open: `Mon 23 Nov 2026`, `spring 1993: 1 Mar – 31 May 1993`, `1969 – 1973`.
enum DateEcho {
  static func words(for date: PartialDate) -> String? {
    switch (date.exactness, date.earliest, date.latest) {
    case (.day, let day?, _): DayWords.long(day)
    case (.unreadable, _, _): DateReading.problem(in: date) == nil ? "not known" : nil
    case (.year, let first?, _): "all of \(first.year)"
    case (.season, let first?, let last?): "\(DateWords.words(for: date)): \(span(first, last))"
    case (.age, let first?, let last?): "born \(span(first, last))"
    case (.month, let first?, let last?), (.about, let first?, let last?), (.between, let first?, let last?): span(first, last)
    default: DateWords.words(for: date)
    }
  }

  private static func span(_ first: Day, _ last: Day) -> String {
    let (from, to) = (first.parts, last.parts)
    if (from.month, from.day, to.month, to.day) == (1, 1, 12, 31) {
      return from.year == to.year ? "all of \(from.year)" : "\(from.year) – \(to.year)"
    }
    if (from.year, from.month) == (to.year, to.month) { return "\(from.day) – \(DayWords.short(last))" }
    let begin = from.year == to.year ? DayWords.withoutYear(first) : DayWords.short(first)
    return "\(begin) – \(DayWords.short(last))"
  }
}
