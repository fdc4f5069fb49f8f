/// Reads dates that are counted from today: `t`, `yesterday`, `+7`, `mon`, `in 2 weeks`, `3 days ago`.
enum RelativeDateReader {
  /// Steps larger than this are a slip of the finger.
  private static let farthest = 40_000

  static func read(_ words: [String], today: Day) -> Day? {
    switch words.count {
    case 1: one(words[0], today)
    case 3 where words[0] == "in": step(words[1], words[2], today, sign: 1)
    case 3 where words[2] == "ago": step(words[0], words[1], today, sign: -1)
    default: nil
    }
  }

  private static func one(_ word: String, _ today: Day) -> Day? {
    switch word {
    case "today", "t", "bugun", "сегодня": return today
    case "yesterday", "y", "dunen", "вчера": return Day(number: today.number - 1)
    case "tomorrow", "sabah", "завтра": return Day(number: today.number + 1)
    default: break
    }
    if let first = word.utf8.first, first == 0x2b || first == 0x2d, let days = Int(word), abs(days) <= farthest {
      return Day(number: today.number + days)
    }
    guard let weekday = CalendarWords.weekday(word) else { return nil }
    // Day 0 was a Thursday. The coming Monday is never today.
    let now = ((today.number + 3) % 7 + 7) % 7
    let ahead = (weekday - now + 7) % 7
    return Day(number: today.number + (ahead == 0 ? 7 : ahead))
  }

  private static func step(_ count: String, _ unit: String, _ today: Day, sign: Int) -> Day? {
    guard let number = count == "a" ? 1 : Int(count), (0...farthest).contains(number) else { return nil }
    switch unit {
    case "day", "days": return Day(number: today.number + sign * number)
    case "week", "weeks": return Day(number: today.number + sign * 7 * number)
    case "month", "months": return months(sign * number, from: today)
    case "year", "years": return months(sign * 12 * number, from: today)
    default: return nil
    }
  }

  /// The same day some months on, or the last day of a shorter month.
  private static func months(_ count: Int, from today: Day) -> Day? {
    let (year, month, day) = today.parts
    let index = year * 12 + month - 1 + count
    guard index >= 12_000 else { return nil }
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    return Day(year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear)))
  }
}
