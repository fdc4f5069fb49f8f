import CaseModel
import SQLiteAccess

/// Reading what refers to persons: contacts, donors, samples and relationships.
extension RecordReader {
  func contacts(where condition: String, _ number: Int, limit: Int = 1_000) throws -> [Contact] {
    try contacts(matching: "c.\(condition) = ?", .integer(number), limit: limit)
  }

  /// Contacts that satisfy a condition on `c`, with one parameter, the newest first.
  func contacts(matching condition: String, _ value: Value, limit: Int = 1_000) throws -> [Contact] {
    let found = try connection.rows(
      """
      SELECT c.*, f.id, p.id, q.id, EXISTS (SELECT 1 FROM contact_case k WHERE k.contact = c.no)
      FROM contact c LEFT JOIN family f ON f.no = c.family LEFT JOIN person p ON p.no = c.person LEFT JOIN contact q ON q.no = c.follows
      WHERE \(condition) ORDER BY c.day DESC, c.no DESC LIMIT \(limit)
      """, value
    ) { row in
      var contact = Contact(
        id: try row.id(1), on: Day(number: row.integer(4)), channel: try row.word(5), direction: try row.word(6), by: row.text(7),
        summary: row.text(8))
      contact.family = row.optionalID(17)
      contact.person = row.optionalID(18)
      contact.outcome = row.optionalText(9)
      contact.nextAction = row.optionalText(10)
      contact.nextActionDue = row.day(11)
      contact.nextActionDone = row.integer(12) == 1
      contact.distressNoticed = row.integer(13) == 1
      contact.minutes = row.optionalInteger(14)
      contact.withWhom = row.optionalText(15)
      contact.follows = row.optionalID(19)
      return (contact, row.integer(0), row.integer(20) == 1)
    }
    return try found.map { contact, number, hasCases in
      guard hasCases else { return contact }
      var contact = contact
      contact.cases = try cases(of: "contact", number)
      return contact
    }
  }

  /// The cases that a contact or testimony concerns, in their order.
  func cases(of owner: String, _ number: Int) throws -> [RecordID] {
    try connection.rows(
      "SELECT c.id FROM \(owner)_case k JOIN missing_case c ON c.no = k.missing_case WHERE k.\(owner) = ? ORDER BY k.position",
      .integer(number)
    ) { try $0.id(0) }
  }

  func donor(of person: Int, id personID: RecordID) throws -> Donor? {
    try donor(where: "person", person)
  }

  func donor(where condition: String, _ number: Int) throws -> Donor? {
    try connection.first(
      "SELECT d.id, d.state, d.since, d.reason, p.id, d.health FROM donor d JOIN person p ON p.no = d.person WHERE d.\(condition) = ?",
      .integer(number)
    ) { row in
      var donor = Donor(id: try row.id(0), person: try row.id(4), state: try row.word(1))
      donor.since = row.day(2)
      donor.reason = row.optionalText(3)
      donor.health = row.optionalText(5).flatMap(Donor.Health.init(rawValue:))
      return donor
    }
  }

  func relationship(_ number: Int) throws -> Relationship? {
    try connection.first(
      """
      SELECT r.*, p.id, q.id FROM relationship r JOIN person p ON p.no = r.first JOIN person q ON q.no = r.second WHERE r.no = ?
      """, .integer(number)
    ) { row in
      var record = Relationship(
        id: try row.id(1), kind: try RelationshipCode.kind(row.integer(2)), first: try row.id(15), second: try row.id(16),
        certainty: try RelationshipCode.certainty(row.integer(5)))
      record.from = try row.date(6)
      record.to = try row.date(10)
      record.parted = row.integer(14) == 1
      return record
    }
  }
}
