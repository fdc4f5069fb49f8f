/// Finds the word somebody probably meant.
public enum NearestWord {
  /// The known word that begins with what was typed, or the one with the fewest letters to change; `nil` where none is near.
  public static func to(_ word: String, among known: some Sequence<String>) -> String? {
    let begun = known.filter { word.count >= 3 && $0.lowercased().hasPrefix(word.lowercased()) }
    if begun.count == 1 { return begun[0] }
    let best = known.map { (distance: distance(word.lowercased(), $0.lowercased()), word: $0) }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
    guard let best, best.distance <= max(2, word.count / 2) else { return nil }
    return best.word
  }

  /// Levenshtein's distance between two words.
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (place, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for column in right.indices {
        let replaced = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
