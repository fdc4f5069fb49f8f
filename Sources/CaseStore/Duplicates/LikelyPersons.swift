import CaseModel
import SQLiteAccess

extension Register {
  /// Persons who are perhaps the one sketched, the likeliest first.
  ///
  /// Nobody is suggested before two parts of the name are typed, surname and given name or given name and father's name: with less there are
  /// too many.
  public func likelyPersons(_ sketch: PersonSketch, limit: Int) throws -> [LikelyPerson] {
    try reading {
      let sought = PersonTraits(sketch)
      let traits = TraitReader(connection: connection)
      let excluded = try sketch.excluding.flatMap { try RecordReader(connection: connection).number(.person, $0) }
      var likely: [(number: Int, likeness: PersonLikeness)] = []
      for number in try CandidateFinder(connection: connection).candidates(sketch) where number != excluded {
        guard let recorded = try traits.read(number) else { continue }
        let likeness = PersonLikeness(sought, recorded: recorded)
        if likeness.likeness >= LikelyPerson.leastLikeness { likely.append((number, likeness)) }
      }
      let best = likely.sorted { ($1.likeness.likeness, $0.number) < ($0.likeness.likeness, $1.number) }.prefix(max(0, limit))
      let hits = PersonHitReader(connection: connection)
      return try best.compactMap { number, likeness in
        try hits.read(number, why: likeness.reasons.joined(separator: "; ")).map {
          LikelyPerson(hit: $0, likeness: likeness.likeness, reasons: likeness.reasons)
        }
      }
    }
  }
}

extension LikelyPerson {
  /// Persons less alike than this are not suggested.
  static let leastLikeness = 0.5
}

/// Finds whom a sketched person is compared with.
private struct CandidateFinder {
  /// More candidates than this are not compared: their name is so common that it says nothing.
  private static let most = 400
  /// A word of another skeleton that is nearer than this may be a slip of the pen.
  private static let leastSimilar = 0.9
  let connection: Connection

  /// The local numbers of persons in whose names two parts of the sketched name stand, in any order.
  func candidates(_ sketch: PersonSketch) throws -> [Int] {
    let (surname, given) = (try condition(sketch.surname), try condition(sketch.given))
    let father = try condition(sketch.fathersName)
    var numbers: [Int] = []
    for parts in [[surname, given], [given, father]] where !parts.contains("") {
      // The fullest name first: where very many are found, those that agree in all of it must not be cut off.
      let whole = [surname, given, father].filter { !$0.isEmpty }
      for match in whole.count > parts.count ? [whole, parts] : [parts] {
        numbers += try connection.rows(
          "SELECT rowid FROM person_search WHERE person_search MATCH ? LIMIT \(CandidateFinder.most)",
          .text(match.joined(separator: " AND "))
        ) { $0.integer(0) }
      }
    }
    var seen: Set<Int> = []
    return numbers.filter { seen.insert($0).inserted }.prefix(CandidateFinder.most).map(\.self)
  }

  /// The words of a part, each with the words of the register that it may be; empty where nothing is typed.
  private func condition(_ part: String) throws -> String {
    try WordBook.words(part).prefix(3).map { word in
      let alike = try alike(word.fold, written: word.written)
      return "(" + ([word.fold] + alike).map { "\"\($0)\"" }.joined(separator: " OR ") + ")"
    }.joined(separator: " AND ")
  }

  private func alike(_ fold: String, written: String) throws -> [String] {
    let shape = WordShape.of(fold)
    var found: [String: Double] = [:]
    for skeleton in SkeletonKey.all(of: written) {
      try connection.forEach(
        "SELECT w.fold, w.shape FROM word_skeleton s JOIN word w ON w.no = s.word WHERE s.skeleton = ? LIMIT 400", .text(skeleton)
      ) { row in
        let similarity = JaroWinkler.similarity(shape, row.text(1))
        if row.text(0) != fold, similarity >= TermFinder.leastSimilarity { found[row.text(0)] = similarity }
      }
    }
    let beginning = String(shape.prefix(2))
    if shape.utf8.count > 3 {
      try connection.forEach(
        "SELECT fold, shape FROM word WHERE shape >= ? AND shape < ? LIMIT 1000", .text(beginning), .text(beginning + "~")
      ) { row in
        let similarity = JaroWinkler.similarity(shape, row.text(1))
        if row.text(0) != fold, similarity >= CandidateFinder.leastSimilar { found[row.text(0)] = similarity }
      }
    }
    return found.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(TermFinder.mostAlike).map(\.key)
  }
}

/// Reads what persons are compared by.
struct TraitReader {
  let connection: Connection

  /// The traits of the person with this local number; `nil` where the register holds nobody of it.
  func read(_ number: Int) throws -> PersonTraits? {
    let found = try connection.first(
      """
      SELECT p.sex, p.born_typed, p.born_earliest, p.born_latest, p.born_exactness, p.residence, p.birth_place, c.last_seen_place
      FROM person p LEFT JOIN missing_case c ON c.person = p.no WHERE p.no = ? LIMIT 1
      """, .integer(number)
    ) { row in
      PersonTraits(
        names: [], sex: try row.word(0), born: try row.date(1), places: (5...7).compactMap { row.optionalText($0) })
    }
    guard var traits = found else { return nil }
    traits.names = try RecordReader(connection: connection).names(of: number, person: .unassigned)
    return traits
  }
}
