/// Reads dates of digits alone, straight from the bytes, because a file may hold a million of them: `1993-04-05`, `5.4.93`, `04.1993`, `1993`.
enum ExactDateReader {
  enum Outcome {
    case found(DateSpan)
    /// Day and month alone.
    case foundThisYear(Day)
    /// The form of a date, but no day of the calendar: `31.2.1993`.
    case impossible
    /// Some other form.
    case notExact
  }

  /// Up to three groups of digits with what stands between them.
  private struct Groups {
    var values = (0, 0, 0)
    var lengths = (0, 0, 0)
    var count = 0
    var separator: UInt8 = 0

    /// Takes in one more digit; false for a fifth digit of a group.
    mutating func add(_ digit: Int) -> Bool {
      switch count {
      case 0:
        values.0 = values.0 * 10 + digit
        lengths.0 += 1
        return lengths.0 <= 4
      case 1:
        values.1 = values.1 * 10 + digit
        lengths.1 += 1
        return lengths.1 <= 4
      default:
        values.2 = values.2 * 10 + digit
        lengths.2 += 1
        return lengths.2 <= 4
      }
    }

    var lastLength: Int { count == 0 ? lengths.0 : count == 1 ? lengths.1 : lengths.2 }
  }

  static func read(_ text: String, today: Day, order: DayOrder) -> Outcome {
    var text = text
    return text.withUTF8 { read($0, today: today, order: order) }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, today: Day, order: DayOrder) -> Outcome {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > start, end - start <= 10 else { return .notExact }
    var groups = Groups()
    for byte in bytes[start..<end] {
      switch byte {
      case 0x30...0x39:
        if !groups.add(Int(byte - 0x30)) { return .notExact }
      case 0x2d, 0x2e, 0x2f:
        // The same sign between all groups, and a digit before it.
        guard groups.count < 2, groups.lastLength > 0, groups.separator == 0 || groups.separator == byte else { return .notExact }
        groups.separator = byte
        groups.count += 1
      default: return .notExact
      }
    }
    guard groups.lastLength > 0 else { return .notExact }
    return outcome(groups, today: today, order: order)
  }

  private static func outcome(_ groups: Groups, today: Day, order: DayOrder) -> Outcome {
    let (first, second, third) = groups.values
    switch (groups.count, groups.lengths.0, groups.lengths.1, groups.lengths.2) {
    case (0, 4, _, _): return found(isYear(first) ? .year(first) : nil)
    case (1, 4, 1...2, _): return found(isYear(first) ? .month(first, second) : nil)
    case (1, 1...2, 4, _): return found(isYear(second) ? .month(second, first) : nil)
    case (1, 4, 4, _) where groups.separator != 0x2e:
      guard isYear(first), isYear(second), first <= second else { return .impossible }
      return found(.years(from: first, to: second, exactness: .between))
    case (1, 1...2, 1...2, _):
      let (day, month) = order == .dayFirst ? (first, second) : (second, first)
      return Day(year: today.year, month: month, day: day).map { .foundThisYear($0) } ?? .impossible
    case (2, 4, 1...2, 1...2): return found(isYear(first) ? .day(first, second, third) : nil)
    case (2, 1...2, 1...2, 4), (2, 1...2, 1...2, 2):
      let (day, month) = order == .dayFirst ? (first, second) : (second, first)
      if groups.lengths.2 == 4 { return found(isYear(third) ? .day(third, month, day) : nil) }
      return found(.day(fullYear(third, month: month, day: day, today: today), month, day))
    default: return .notExact
    }
  }

  private static func found(_ span: DateSpan?) -> Outcome { span.map { .found($0) } ?? .impossible }

  /// The years that a register of missing persons and their grandparents can hold.
  static func isYear(_ number: Int) -> Bool { (1000...2999).contains(number) }

  /// The latest year with these two last digits that is not in the future.
  static func fullYear(_ lastTwo: Int, month: Int = 1, day: Int = 1, today: Day) -> Int {
    let (year, thisMonth, thisDay) = today.parts
    let candidate = year - year % 100 + lastTwo
    return (candidate, month, day) > (year, thisMonth, thisDay) ? candidate - 100 : candidate
  }
}
