import CaseModel
import SQLiteAccess

/// Reads what a picker shows of a person.
struct PersonHitReader {
  let connection: Connection

  /// The persons with these local numbers, in this order, each with the reason it was found.
  func read(_ found: [(number: Int, why: String)]) throws -> [PersonHit] {
    try found.compactMap { try read($0.number, why: $0.why) }
  }

  /// One person; `nil` where the register holds nobody of this number.
  func read(_ number: Int, why: String = "") throws -> PersonHit? {
    try connection.first(PersonHitReader.query, .integer(number)) { row in
      let name = row.isNull(5) ? "unnamed" : ListName.list(try PersonHitReader.name(row, from: 5))
      let born = PartialDate(typed: "", earliest: row.day(2), latest: row.day(3), exactness: .day)
      return PersonHit(
        id: try row.id(0), name: name, sex: try row.word(1), birthYear: born.year, place: row.text(4), caseNumber: row.optionalText(11),
        familyNumber: row.optionalText(12), family: row.optionalID(13), why: why)
    }
  }

  /// A name from six columns: kind, script, given name, father's name, surname, marker.
  static func name(_ row: Statement, from column: Int) throws -> PersonName {
    PersonName(
      id: .unassigned, person: .unassigned, kind: try row.word(column), script: try row.word(column + 1), given: row.text(column + 2),
      fathersName: row.text(column + 3), surname: row.text(column + 4), marker: row.text(column + 5))
  }

  private static let query = """
    SELECT p.id, p.sex, p.born_earliest, p.born_latest, coalesce(p.residence, p.birth_place, c.last_seen_place, ''),
      n.kind, n.script, n.given, n.fathers_name, n.surname, n.marker, c.number, f.number, f.id
    FROM person p LEFT JOIN person_name n ON n.person = p.no AND n.position = 0 LEFT JOIN missing_case c ON c.person = p.no
      LEFT JOIN family f ON f.no = p.family
    WHERE p.no = ? ORDER BY c.no LIMIT 1
    """
}
