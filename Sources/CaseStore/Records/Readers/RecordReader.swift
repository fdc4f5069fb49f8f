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

  /// A whole record; `nil` where the register does not hold it.
  func record(_ kind: Record.Kind, _ id: RecordID) throws -> Record? {
    guard let number = try number(kind, id) else { return nil }
    switch kind {
    case .incident: return try incident(number).map { .incident($0) }
    case .site: return try site(number).map { .site($0) }
    case .family: return try family(number).map { .family($0) }
    case .person: return try person(number).map { .person($0, try names(of: number, person: id)) }
    case .missingCase: return try missingCase(number).map { .missingCase($0) }
    case .relationship: return try relationship(number).map { .relationship($0) }
    case .contact: return try contacts(where: "no", number).first.map { .contact($0) }
    case .donor: return try donor(where: "no", number).map { .donor($0) }
    case .sample: return try samples(where: "no", number).first.map { .sample($0) }
    case .setting:
      let name = try connection.first("SELECT name FROM setting WHERE no = ?", .integer(number)) {
        try $0.word(0, as: OfficeSetting.Name.self)
      }
      return try name.flatMap { try setting($0) }.map { .setting($0) }
    case .profile, .testimony, .statement, .tracingEvent, .sourcedValue, .personPair, .consent, .custodyEvent, .dispatch,
      .laboratoryResult, .task:
      return try kept(kind, where: "no", number).first
    }
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
      person.languages = row.optionalText(23)
      person.maritalStatus = try row.word(24)
      person.identityNumbers = row.optionalText(25)
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
      return (record, row.integer(3), row.optionalInteger(4), row.optionalInteger(29))
    }
    guard let (stored, person, incident, fateBasis) = found else { return nil }
    var record = stored
    guard let personID = try id(.person, person) else { throw RegisterError.damagedTables }
    record.person = personID
    record.incident = try id(.incident, incident)
    record.fateBasis = try id(.tracingEvent, fateBasis)
    return record
  }
}
