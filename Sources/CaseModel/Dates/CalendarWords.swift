/// Month and season words in English, Azerbaijani and Russian, folded as `DateText` folds them.
enum CalendarWords {
  /// The months in order, each in all three languages; any beginning of three letters or more is understood.
  private static let monthNames = [
    ["january", "yanvar", "январь", "января"], ["february", "fevral", "февраль", "февраля"], ["march", "mart", "март", "марта"],
    ["april", "aprel", "апрель", "апреля"], ["may", "май", "мая"], ["june", "iyun", "июнь", "июня"], ["july", "iyul", "июль", "июля"],
    ["august", "avqust", "август", "августа"], ["september", "sentyabr", "сентябрь", "сентября"],
    ["october", "oktyabr", "октябрь", "октября"], ["november", "noyabr", "ноябрь", "ноября"],
    ["december", "dekabr", "декабрь", "декабря"],
  ]
  /// `aprelin 12-də`, `в апреле`.
  private static let endings = ["da", "de", "in", "un", "inda", "inde", "unda", "unde"]
  private static let russianIn = [
    "январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре", "декабре",
  ]

  private static let seasons: [String: Season] = [
    "spring": .spring, "summer": .summer, "autumn": .autumn, "fall": .autumn, "winter": .winter,
    "yaz": .spring, "yazda": .spring, "yazi": .spring, "bahar": .spring, "yay": .summer, "yayda": .summer, "yayi": .summer,
    "payiz": .autumn, "payizda": .autumn, "payizi": .autumn, "qis": .winter, "qisda": .winter, "qisi": .winter,
    "весна": .spring, "весной": .spring, "весны": .spring, "лето": .summer, "летом": .summer, "лета": .summer,
    "осень": .autumn, "осенью": .autumn, "осени": .autumn, "зима": .winter, "зимой": .winter, "зимы": .winter,
  ]

  private static let months: [String: Int] = {
    var found: [String: Int] = [:]
    var ambiguous: Set<String> = []
    func add(_ word: String, _ month: Int) {
      if let other = found[word], other != month { ambiguous.insert(word) }
      found[word] = month
    }
    for (position, names) in monthNames.enumerated() {
      for name in names {
        for length in min(3, name.count)...name.count { add(String(name.prefix(length)), position + 1) }
      }
      // The second name is the Azerbaijani one; `may` is both.
      let azerbaijani = position == 4 ? "may" : names[1]
      for ending in endings { add(azerbaijani + ending, position + 1) }
      add(russianIn[position], position + 1)
    }
    for word in ambiguous { found[word] = nil }
    return found
  }()

  /// The month that a word names.
  static func month(_ word: String) -> Int? {
    if let month = months[word] { return month }
    return word.hasSuffix(".") ? months[String(word.dropLast())] : nil
  }

  /// The season that a word names.
  static func season(_ word: String) -> Season? { seasons[word] }

  /// The weekday that a word names, Monday being 0.
  static func weekday(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].firstIndex { $0.hasPrefix(word) }
  }
}
