import CaseModel
import SQLiteAccess

extension Register {
  /// Pairs of persons who are perhaps one, the likeliest first, without those decided upon.
  ///
  /// Reads every person once. It takes about as long as making a backup and belongs where nobody waits for a key.
  public func likelyPairs(limit: Int) throws -> [LikelyPair] {
    try reading {
      var scan = DuplicateScan()
      let reader = ScanReader(connection: connection)
      try reader.readKin(into: &scan)
      try reader.readDecisions(into: &scan)
      try reader.readPersons(into: &scan)
      let hits = PersonHitReader(connection: connection)
      let traits = TraitReader(connection: connection)
      return try scan.pairs(limit: limit).compactMap { pair in
        guard let one = try traits.read(pair.first), let other = try traits.read(pair.second), let first = try hits.read(pair.first),
          let second = try hits.read(pair.second)
        else { return nil }
        let likeness = PersonLikeness(one, recorded: other)
        return LikelyPair(first: first, second: second, likeness: pair.likeness, reasons: likeness.reasons)
      }
    }
  }
}

/// Hands a whole register to a scan, row by row.
private struct ScanReader {
  let connection: Connection

  /// Who is related to whom.
  func readKin(into scan: inout DuplicateScan) throws {
    try connection.forEach(
      "SELECT first, second, kind FROM relationship WHERE certainty <> \(RelationshipCode.disproved)"
    ) { row in
      if row.integer(2) == RelationshipCode.partner {
        scan.part(row.integer(0), row.integer(1))
      } else {
        scan.tie(parent: row.integer(0), child: row.integer(1))
      }
    }
  }

  /// Pairs of whom it was decided.
  func readDecisions(into scan: inout DuplicateScan) throws {
    try connection.forEach(
      """
      SELECT one.no, other.no FROM person_pair pair JOIN person one ON one.id = pair.first JOIN person other ON other.id = pair.second
      """
    ) { scan.part($0.integer(0), $0.integer(1)) }
  }

  /// Every person with all names; the rows of one follow each other.
  func readPersons(into scan: inout DuplicateScan) throws {
    var number: Int?
    var traits = PersonTraits(names: [])
    try connection.forEach(
      """
      SELECT p.no, p.sex, p.born_earliest, p.born_latest, p.residence, p.birth_place, c.last_seen_place,
        n.kind, n.script, n.given, n.fathers_name, n.surname, n.marker
      FROM person p JOIN person_name n ON n.person = p.no LEFT JOIN missing_case c ON c.person = p.no ORDER BY p.no
      """
    ) { row in
      if row.integer(0) != number {
        if let number { scan.add(number, traits) }
        number = row.integer(0)
        let (earliest, latest) = (row.day(2), row.day(3))
        let born = earliest == nil && latest == nil ? nil : PartialDate(typed: "", earliest: earliest, latest: latest, exactness: .day)
        traits = PersonTraits(names: [], sex: try row.word(1), born: born, places: (4...6).compactMap { row.optionalText($0) })
      }
      let name = try PersonHitReader.name(row, from: 7)
      if !traits.names.contains(name) { traits.names.append(name) }
    }
    if let number { scan.add(number, traits) }
  }
}
