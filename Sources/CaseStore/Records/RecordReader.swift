import CaseModel
import SQLiteAccess

/// Reads whole records back from their tables, by local number.
struct RecordReader {
  let connection: Connection

  /// The local number of a record; `nil` where the register holds none.
  func number(_ kind: Record.Kind, _ id: RecordID) throws -> Int? {
    try connection.integer("SELECT no FROM \(NumberBook.table(of: kind)) WHERE id = ?", .id(id))
  }

  /// The identity of a record, by its local number.
  func id(_ kind: Record.Kind, _ number: Int?) throws -> RecordID? {
    guard let number else { return nil }
    return try connection.first("SELECT id FROM \(NumberBook.table(of: kind)) WHERE no = ?", .integer(number)) { try $0.id(0) }
  }

  func person(_ number: Int) throws -> Person? {
    let found = try connection.first("SELECT * FROM person WHERE no = ?", .integer(number)) { row in
      var person = Person(id: try row.id(1), sex: try row.word(4), life: try row.word(10))
      person.reference = row.optionalText(2)
      person.born = try row.date(5)
      person.birthPlace = row.optionalText(9)
      person.died = try row.date(11)
      person.nationality = row.optionalText(15)
      person.residence = row.optionalText(16)
      person.emigratedTo = row.optionalText(17)
      person.occupation = row.optionalText(18)
      person.telephone = row.optionalText(19)
      person.twinMark = row.optionalText(20)
      person.identicalTwin = row.integer(21) == 1
      person.note = row.optionalText(22)
      return (person, row.optionalInteger(3))
    }
    guard let (stored, family) = found else { return nil }
    var person = stored
    person.family = try id(.family, family)
    return person
  }

  func names(of number: Int, person: RecordID) throws -> [PersonName] {
    try connection.rows("SELECT * FROM person_name WHERE person = ? ORDER BY position", .integer(number)) { row in
      PersonName(
        id: try row.id(2), person: person, kind: try row.word(3), script: try row.word(4), given: row.text(5), fathersName: row.text(6),
        surname: row.text(7), marker: row.text(8), asWritten: row.optionalText(9))
    }
  }

  func family(_ number: Int) throws -> Family? {
    let found = try connection.first("SELECT * FROM family WHERE no = ?", .integer(number)) { row in
      var family = Family(id: try row.id(1), number: row.text(2), name: row.text(3))
      family.place = row.optionalText(4)
      family.wishes = row.optionalText(6)
      family.safetyNote = row.optionalText(7)
      return (family, row.optionalInteger(5))
    }
    guard let (stored, contact) = found else { return nil }
    var family = stored
    family.contactPerson = try id(.person, contact)
    return family
  }

  func missingCase(_ number: Int) throws -> MissingCase? {
    let found = try connection.first("SELECT * FROM missing_case WHERE no = ?", .integer(number)) { row in
      var record = MissingCase(id: try row.id(1), number: row.text(2), person: .unassigned)
      record.category = try row.word(5)
      record.service = row.optionalText(6)
      record.unit = row.optionalText(7)
      record.rank = row.optionalText(8)
      record.serviceNumber = row.optionalText(9)
      record.lastSeen = try row.date(10)
      record.lastSeenPlace = row.optionalText(14)
      record.lastSeenDistrict = row.optionalText(15)
      record.lastSeenWith = row.optionalText(16)
      record.clothing = row.optionalText(17)
      record.distinguishingMarks = row.optionalText(18)
      record.circumstance = try row.word(19)
      record.account = row.optionalText(20)
      record.fate = try row.word(21)
      record.legalStatus = try row.word(22)
      record.workflow = try row.word(23)
      record.owner = row.optionalText(24)
      record.office = row.optionalText(25)
      record.nextReview = row.day(26)
      record.opened = row.day(27)
      record.externalNumbers = row.optionalText(28)
      return (record, row.integer(3), row.optionalInteger(4))
    }
    guard let (stored, person, incident) = found else { return nil }
    var record = stored
    guard let personID = try id(.person, person) else { throw RegisterError.damagedTables }
    record.person = personID
    record.incident = try id(.incident, incident)
    return record
  }

  func contacts(where condition: String, _ number: Int, limit: Int = 1_000) throws -> [Contact] {
    try connection.rows(
      """
      SELECT c.*, f.id, p.id FROM contact c LEFT JOIN family f ON f.no = c.family LEFT JOIN person p ON p.no = c.person
      WHERE c.\(condition) = ? ORDER BY c.day DESC, c.no DESC LIMIT \(limit)
      """, .integer(number)
    ) { row in
      var contact = Contact(
        id: try row.id(1), on: Day(number: row.integer(4)), channel: try row.word(5), direction: try row.word(6), by: row.text(7),
        summary: row.text(8))
      contact.family = row.optionalID(14)
      contact.person = row.optionalID(15)
      contact.outcome = row.optionalText(9)
      contact.nextAction = row.optionalText(10)
      contact.nextActionDue = row.day(11)
      contact.nextActionDone = row.integer(12) == 1
      contact.distressNoticed = row.integer(13) == 1
      return contact
    }
  }

  func donor(of person: Int, id personID: RecordID) throws -> Donor? {
    try connection.first("SELECT id, state, since, reason FROM donor WHERE person = ?", .integer(person)) { row in
      var donor = Donor(id: try row.id(0), person: personID, state: try row.word(1))
      donor.since = row.day(2)
      donor.reason = row.optionalText(3)
      return donor
    }
  }

  func samples(where condition: String, _ number: Int) throws -> [Sample] {
    try connection.rows(
      """
      SELECT s.*, p.id FROM sample s JOIN person p ON p.no = s.donor WHERE s.\(condition) = ?
      ORDER BY s.collected_on DESC, s.no DESC
      """, .integer(number)
    ) { row in
      var sample = Sample(
        id: try row.id(1), donor: try row.id(12), kind: try row.word(3), material: try row.word(4), barcode: row.text(5),
        status: try row.word(9))
      sample.collector = row.optionalText(6)
      sample.collectedOn = row.day(7)
      sample.place = row.optionalText(8)
      sample.statusSince = row.day(10)
      sample.whereabouts = row.optionalText(11)
      return sample
    }
  }
}
