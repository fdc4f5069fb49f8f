import CaseModel
import SQLiteAccess

extension Register {
  /// Finds persons, missing or not, as a name is typed, best first; those of `family` before others of the same rank.
  ///
  /// The number of a case or family, and the reference that an office gave a person, find exactly their persons. Without a text the members
  /// of the family are found.
  public func findPersons(_ text: String, near family: RecordID? = nil, limit: Int) throws -> [PersonHit] {
    try reading {
      let hits = PersonHitReader(connection: connection)
      let members = try membersOf(family)
      guard !WordBook.words(text).isEmpty else { return try hits.read(members.prefix(limit).map { ($0, "family") }) }
      var found: [(number: Int, why: String)] = []
      var seen: Set<Int> = []
      for one in try PersonNumberSearch(connection: connection).find(text) where seen.insert(one.number).inserted { found.append(one) }
      let terms = try TermFinder(connection: connection).terms(text)
      let ranked = try DocumentSearch(connection: connection, kind: "person").find(terms, preferred: members).found
      let near = Set(members)
      let order = ranked.filter { !seen.contains($0.number) }.enumerated().sorted { left, right in
        let (one, other) = (left.element, right.element)
        if one.score != other.score { return one.score > other.score }
        let isNear = (near.contains(one.number), near.contains(other.number))
        return isNear.0 == isNear.1 ? left.offset < right.offset : isNear.0
      }
      for (_, one) in order.prefix(max(0, limit - found.count)) { found.append((one.number, try personWhy(one))) }
      return try hits.read(found.prefix(limit).map { ($0.number, $0.why) })
    }
  }

  /// The local numbers of a family's members, the missing first.
  private func membersOf(_ family: RecordID?) throws -> [Int] {
    guard let family, let number = try RecordReader(connection: connection).number(.family, family) else { return [] }
    return try connection.rows(
      """
      SELECT p.no FROM person p LEFT JOIN missing_case c ON c.person = p.no WHERE p.family = ?
      GROUP BY p.no ORDER BY min(c.no) IS NULL, p.no
      """, .integer(number)
    ) { $0.integer(0) }
  }

  private func personWhy(_ found: DocumentSearch.Found) throws -> String {
    let isPlain = found.matches.allSatisfy { $0.line == 0 && $0.quality >= 3 && ($0.part == .surname || $0.part == .given) }
    if isPlain { return MatchWords(names: [.unknown], places: []).why(found.matches) }
    let names = try RecordReader(connection: connection).names(of: found.number, person: .unassigned)
    let places = try connection.first("SELECT residence, birth_place FROM person WHERE no = ?", .integer(found.number)) { row in
      [("lives in", row.optionalText(0)), ("born in", row.optionalText(1))].compactMap { words, name in name.map { (words, $0) } }
    }
    return MatchWords(names: names, places: places ?? []).why(found.matches)
  }
}

/// Finds persons by the numbers that people use: of their case, their family, or the office's own reference.
private struct PersonNumberSearch {
  let connection: Connection

  func find(_ text: String) throws -> [(number: Int, why: String)] {
    let typed = text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    guard typed.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    var found = try connection.rows("SELECT no FROM person WHERE reference = ?", .text(typed)) { ($0.integer(0), "reference \(typed)") }
    for one in try CaseNumberSearch(connection: connection).find(typed) {
      let person = try connection.first("SELECT person, number FROM missing_case WHERE no = ?", .integer(one)) {
        ($0.integer(0), "case \($0.text(1))")
      }
      if let person { found.append(person) }
    }
    let number = typed.uppercased()
    found += try connection.rows(
      "SELECT p.no, f.number FROM family f JOIN person p ON p.family = f.no WHERE f.number = ? ORDER BY p.no LIMIT 50", .text(number)
    ) { ($0.integer(0), "family \($0.text(1))") }
    return found.map { (number: $0.0, why: $0.1) }
  }
}
