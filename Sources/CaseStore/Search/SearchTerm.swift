import CaseModel
import SQLiteAccess

/// One typed word with the words of the register that it may mean.
struct SearchTerm {
  /// The fold key of what was typed.
  let fold: String
  /// Words that are spelled differently and sound alike, with their similarity from 0 to 1.
  let alike: [String: Double]
  /// Beginnings that sound like what was typed; the typed one first.
  let beginnings: [String]

  /// True where no word of the register fits.
  let isUnknown: Bool

  /// The condition for FTS5. Every word is quoted: nothing of what was typed is read as an operator.
  var match: String {
    let prefixes = beginnings.map { "\"\($0)\"*" }
    let whole = alike.keys.filter { word in !beginnings.contains { word.hasPrefix($0) } }.sorted().map { "\"\($0)\"" }
    return "(" + (prefixes + whole).joined(separator: " OR ") + ")"
  }
}

/// Finds the words of the register that a typed word may mean.
struct TermFinder {
  /// Words that sound less alike than this are not the same name.
  static let leastSimilarity = 0.7
  /// More spellings than this of one name would only slow the search.
  static let mostAlike = 60
  let connection: Connection

  /// The typed words, each with its meanings.
  func terms(_ text: String) throws -> [SearchTerm] {
    try WordBook.words(text).prefix(8).map { try term($0.fold, written: $0.written) }
  }

  private func term(_ fold: String, written: String) throws -> SearchTerm {
    let isNumber = fold.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let alike = isNumber ? [:] : try alike(fold, written: written)
    let others = isNumber ? [] : try beginnings(fold)
    let known = try connection.first("SELECT 1 FROM word WHERE fold >= ? AND fold < ? LIMIT 1", .text(fold), .text(fold + "~")) { _ in true
    }
    return SearchTerm(
      fold: fold, alike: alike, beginnings: [fold] + others, isUnknown: !isNumber && known == nil && alike.isEmpty && others.isEmpty)
  }

  /// Words with a common skeleton, as far as their sounds agree.
  private func alike(_ fold: String, written: String) throws -> [String: Double] {
    let shape = WordShape.of(fold)
    var found: [String: Double] = [:]
    for skeleton in SkeletonKey.all(of: written) {
      try connection.forEach(
        "SELECT w.fold, w.shape FROM word_skeleton s JOIN word w ON w.no = s.word WHERE s.skeleton = ? LIMIT 400", .text(skeleton)
      ) { row in
        let similarity = JaroWinkler.similarity(shape, row.text(1))
        let word = row.text(0)
        if word != fold, similarity >= TermFinder.leastSimilarity { found[word] = similarity }
      }
    }
    guard found.count > TermFinder.mostAlike else { return found }
    let best = found.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(TermFinder.mostAlike)
    return Dictionary(uniqueKeysWithValues: best.map { ($0.key, $0.value) })
  }

  /// Beginnings of words that sound like what was typed: `ali` also stands for `eli`, `hus` for `gus`, `shu` for `su`.
  private func beginnings(_ fold: String) throws -> [String] {
    let count = fold.utf8.count
    guard count > 1 else { return TermFinder.firstLetters[fold].map { [$0] } ?? [] }
    let shape = WordShape.of(fold)
    // `qq` and `gh` sound like a single letter, with which half of all words begin.
    guard shape.utf8.count > 1 else { return [] }
    var found: Set<String> = []
    try connection.forEach(
      """
      SELECT DISTINCT substr(fold, 1, ?) FROM word WHERE shape >= ? AND shape < ?
      UNION SELECT DISTINCT substr(fold, 1, ?) FROM word WHERE shape >= ? AND shape < ?
      """, .integer(count), .text(shape), .text(shape + "~"), .integer(count + 1), .text(shape), .text(shape + "~")
    ) { row in
      let beginning = row.text(0)
      if WordShape.of(beginning).hasPrefix(shape), count > 2 || TermFinder.differInVowels(fold, beginning) { found.insert(beginning) }
    }
    // A longer beginning is of use only where no shorter one covers it.
    let kept = found.filter { beginning in
      !beginning.hasPrefix(fold) && !found.contains { $0 != beginning && beginning.hasPrefix($0) }
    }
    return Array(kept.sorted().prefix(20))
  }

  /// True where two beginnings differ in nothing but e for a and y for i: two letters are too few for more.
  private static func differInVowels(_ one: String, _ other: String) -> Bool {
    zip(one.utf8, other.utf8).allSatisfy { pair in
      pair.0 == pair.1 || [[97, 101], [105, 121]].contains { $0.contains(pair.0) && $0.contains(pair.1) }
    }
  }

  /// A single letter stands for itself and for the vowel with which it is confused most.
  private static let firstLetters = ["a": "e", "e": "a"]
}
