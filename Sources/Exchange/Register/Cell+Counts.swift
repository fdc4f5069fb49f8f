import CaseModel

/// Whole numbers, times of day and lists of words.
extension Cell {
  /// A count of things; no sample has a million pieces.
  func count() throws(CellProblem) -> Int {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(text), count <= 1_000_000 else {
      throw CellProblem("“\(shown)” is not a whole number.")
    }
    return count
  }

  /// A time of day in minutes after midnight.
  func timeOfDay() throws(CellProblem) -> Int {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let hours = parts[0], let minutes = parts[1], (0..<24).contains(hours), (0..<60).contains(minutes) else {
      throw CellProblem("“\(shown)” is not a time of day. Write it like 14:30.")
    }
    return hours * 60 + minutes
  }

  /// A time of day as `timeOfDay` reads it.
  static func timeOfDay(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  /// Several words of an enumeration, parted by semicolons.
  func choices<Choice>() throws(CellProblem) -> [Choice] where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    var found: [Choice] = []
    for part in text.split(separator: ";") {
      let word = CSVWords.fold(String(part))
      if !word.isEmpty { found.append(try Cell(text: word, today: today).choice()) }
    }
    return found
  }
}
