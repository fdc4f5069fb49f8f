/// Reads dates with words in them: `12 Apr 1993`, `before 5.4.93`, `between 1975 and 1979`, `about 25 in 1993`.
struct WordDateReader {
  let today: Day
  let order: DayOrder

  private static let before: Set<String> = ["before", "bef", "bef.", "<", "до"]
  private static let after: Set<String> = ["after", "aft", "aft.", ">", "после"]
  private static let about: Set<String> = [
    "about", "abt", "abt.", "~", "c.", "c", "ca", "ca.", "circa", "around", "approximately", "approx", "approx.", "texminen", "около",
    "примерно",
  ]
  private static let years: Set<String> = [
    "year", "years", "yrs", "old", "aged", "age", "yas", "yasi", "yasinda", "yaslarinda", "лет", "год", "года",
  ]
  private static let fillers: Set<String> = ["in", "on", "of", "the", "в", "г", "г.", "год", "года", "году", "il", "ilin", "ili", "ilde"]

  func read(_ words: [String]) -> DateSpan? {
    guard let first = words.first else { return nil }
    let rest = words.dropFirst()
    if Self.before.contains(first) { return plain(rest)?.before }
    if Self.after.contains(first) { return plain(rest)?.after }
    if Self.about.contains(first) { return age(rest, spread: DateReading.aboutYears) ?? plain(rest)?.about }
    // Two digits alone may be a day or an age as well; '93 is a year.
    if words.count == 1, first.utf8.count == 2, Int(first) != nil { return nil }
    return between(words) ?? age(words[...], spread: 0) ?? plain(words[...])
  }

  /// `23 Nov`, which means this year's.
  func dayOfThisYear(_ words: [String]) -> Day? {
    let words = words.filter { !Self.fillers.contains($0) }
    guard words.count == 2 else { return nil }
    if let month = CalendarWords.month(words[1]), let day = Self.dayNumber(words[0]) {
      return Day(year: today.year, month: month, day: day)
    }
    if let month = CalendarWords.month(words[0]), let day = Self.dayNumber(words[1]) {
      return Day(year: today.year, month: month, day: day)
    }
    guard let one = Self.dayNumber(words[0]), let two = Self.dayNumber(words[1]) else { return nil }
    return Day(year: today.year, month: order == .dayFirst ? two : one, day: order == .dayFirst ? one : two)
  }

  private func between(_ words: [String]) -> DateSpan? {
    let sides: (ArraySlice<String>, ArraySlice<String>)
    if let place = words.firstIndex(where: { $0 == ".." || $0 == "-" }) {
      sides = (words[..<place], words[(place + 1)...])
    } else if words[0] == "between" || words[0] == "между" || words[0] == "from",
      let place = words.firstIndex(where: { ["and", "to", "и"].contains($0) })
    {
      sides = (words[1..<place], words[(place + 1)...])
    } else {
      return nil
    }
    guard let first = plain(sides.0)?.earliest, let last = plain(sides.1)?.latest, first <= last else { return nil }
    return DateSpan(earliest: first, latest: last, exactness: .between)
  }

  /// An age with its date of reference. Whole years, because nobody knows whether the birthday had come: 25 in 1993 is born in 1967 or 1968.
  private func age(_ words: ArraySlice<String>, spread: Int) -> DateSpan? {
    guard let place = words.firstIndex(where: { $0 == "in" || $0 == "on" || $0 == "в" }) else { return nil }
    let said = words[..<place].filter { !Self.years.contains($0) }
    guard said.count == 1, let age = Int(said[0]), (0...120).contains(age) else { return nil }
    guard let seen = plain(words[(place + 1)...]), let earliest = seen.earliest, let latest = seen.latest else { return nil }
    return .years(from: earliest.year - age - 1 - spread, to: latest.year - age + spread, exactness: .age)
  }

  /// A day, month, season or year without a word before it.
  private func plain(_ words: ArraySlice<String>) -> DateSpan? {
    let words = words.filter { !Self.fillers.contains($0) }
    switch words.count {
    case 1: return single(words[0])
    case 2:
      if let month = CalendarWords.month(words[0]), let year = year(words[1], month: month) { return .month(year, month) }
      if let month = CalendarWords.month(words[1]), let year = fourDigits(words[0]) { return .month(year, month) }
      if let season = CalendarWords.season(words[0]), let year = year(words[1]) { return .season(season, year) }
      if let season = CalendarWords.season(words[1]), let year = fourDigits(words[0]) { return .season(season, year) }
      return nil
    case 3: return threeWords(words)
    default: return nil
    }
  }

  private func single(_ word: String) -> DateSpan? {
    if case .found(let span) = ExactDateReader.read(word, today: today, order: order) { return span }
    return year(word).flatMap { .year($0) }
  }

  private func threeWords(_ words: [String]) -> DateSpan? {
    if let month = CalendarWords.month(words[1]) {
      if let day = Self.dayNumber(words[0]) { return calendarDay(day, month, words[2]) }
      // 1993 aprel 12
      guard let year = fourDigits(words[0]), let day = Self.dayNumber(words[2]) else { return nil }
      return .day(year, month, day)
    }
    if let month = CalendarWords.month(words[0]), let day = Self.dayNumber(words[1]) { return calendarDay(day, month, words[2]) }
    guard let one = Self.dayNumber(words[0]), let two = Self.dayNumber(words[1]) else { return nil }
    return order == .dayFirst ? calendarDay(one, two, words[2]) : calendarDay(two, one, words[2])
  }

  private func calendarDay(_ day: Int, _ month: Int, _ yearWord: String) -> DateSpan? {
    guard let year = year(yearWord, month: month, day: day) else { return nil }
    return .day(year, month, day)
  }

  /// A year of four digits, or of two, which is never in the future.
  private func year(_ word: String, month: Int = 1, day: Int = 1) -> Int? {
    if let year = fourDigits(word) { return year }
    let digits = word.hasPrefix("'") ? word.dropFirst() : word[...]
    guard digits.utf8.count == 2, let number = Int(digits), number >= 0 else { return nil }
    return ExactDateReader.fullYear(number, month: month, day: day, today: today)
  }

  /// A year of four digits, with or without an Azerbaijani or Russian ending: `1993-cü`, `1993г.`.
  private func fourDigits(_ word: String) -> Int? {
    var digits = word
    for ending in ["-ci", "-cu", "г.", "г"] where digits.hasSuffix(ending) { digits.removeLast(ending.count) }
    guard digits.utf8.count == 4, let number = Int(digits), ExactDateReader.isYear(number) else { return nil }
    return number
  }

  /// A day of the month: `12`, `12.`, `12th`.
  private static func dayNumber(_ word: String) -> Int? {
    var digits = word
    for ending in [".", "th", "st", "nd", "rd", "-de", "-da"] where digits.hasSuffix(ending) {
      digits.removeLast(ending.count)
      break
    }
    guard (1...2).contains(digits.utf8.count), let number = Int(digits), (1...31).contains(number) else { return nil }
    return number
  }
}
