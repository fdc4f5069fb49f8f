import CaseModel
import SQLiteAccess

/// The nearest spellings in the register, for words that it does not hold.
struct Suggestions {
  /// The least similarity of a suggestion.
  private static let least = 0.75
  let connection: Connection

  /// At most five words, the nearest first.
  func nearest(to terms: [SearchTerm]) throws -> [String] {
    var found: [(word: String, similarity: Double)] = []
    for term in terms where term.isUnknown {
      let shape = WordShape.of(term.fold)
      guard let first = shape.first else { continue }
      try connection.forEach(
        "SELECT shape, shown FROM word WHERE shape >= ? AND shape < ? LIMIT 4000", .text(String(first)), .text(String(first) + "~")
      ) { row in
        let similarity = JaroWinkler.similarity(shape, row.text(0))
        if similarity >= Suggestions.least { found.append((row.text(1), similarity)) }
      }
    }
    var words: [String] = []
    for one in found.sorted(by: { ($1.similarity, $0.word) < ($0.similarity, $1.word) }) where !words.contains(one.word) {
      words.append(one.word)
      if words.count == 5 { break }
    }
    return words
  }
}
