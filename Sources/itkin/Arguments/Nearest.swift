/// Guesses what a mistyped word was meant to be.
enum Nearest {
  /// ` Did you mean 'figures'?`, or nothing where no known word is near.
  static func suggestion(for word: String, among known: [String]) -> String {
    if word.count > 2, let whole = known.first(where: { $0.hasPrefix(word) }) { return " Did you mean '\(whole)'?" }
    let best = known.map { ($0, distance(word, $0)) }.min { $0.1 < $1.1 }
    guard let best, best.1 <= max(2, word.count / 3) else { return "" }
    return " Did you mean '\(best.0)'?"
  }

  /// Insertions, deletions and replacements that lead from one word to the other (Levenshtein).
  private static func distance(_ first: String, _ second: String) -> Int {
    let other = Array(second)
    var row = Array(0...other.count)
    for (line, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in other.indices {
        let replaced = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[other.count]
  }
}
