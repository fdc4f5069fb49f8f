import CaseModel
import SQLiteAccess

/// Puts a record into its table: the same code while a commit is written and while the tables are rebuilt from the log.
///
/// Rows wait in batches. What a row refers to is looked up before the row is begun, because a look-up inserts what waits.
final class RecordWriter {
  private let connection: Connection
  let numbers: NumberBook
  let incidents, sites, families, persons, names, cases, relationships, contacts, donors, samples: BatchInsert
  private var contactPersons: [(family: Int, person: Int)] = []

  init(_ connection: Connection, numbers: NumberBook) throws {
    self.connection = connection
    self.numbers = numbers
    incidents = try BatchInsert(connection, table: "incident", columns: 11)
    sites = try BatchInsert(connection, table: "site", columns: 15)
    families = try BatchInsert(connection, table: "family", columns: 8)
    persons = try BatchInsert(connection, table: "person", columns: 23)
    names = try BatchInsert(connection, table: "person_name", columns: 10)
    cases = try BatchInsert(connection, table: "missing_case", columns: 29)
    relationships = try BatchInsert(connection, table: "relationship", columns: 15)
    contacts = try BatchInsert(connection, table: "contact", columns: 14)
    donors = try BatchInsert(connection, table: "donor", columns: 6)
    samples = try BatchInsert(connection, table: "sample", columns: 12)
    // What a row refers to is inserted before it.
    let order = [incidents, sites, families, persons, names, cases, relationships, contacts, donors, samples]
    for (place, batch) in order.enumerated() { batch.before = Array(order[..<place]) }
    numbers.beforeLookup = { for batch in order { try batch.flush() } }
  }

  /// Inserts a record and returns its local number.
  func insert(_ record: Record) throws -> Int {
    switch record {
    case .incident(let value): try insert(value)
    case .site(let value): try insert(value)
    case .family(let value): try insert(value)
    case .person(let value, let names): try insert(value, names: names)
    case .missingCase(let value): try insert(value)
    case .relationship(let value): try insert(value)
    case .contact(let value): try insert(value)
    case .donor(let value): try insert(value)
    case .sample(let value): try insert(value)
    case .profile, .testimony, .statement, .tracingEvent, .sourcedValue, .personPair: 0
    }
  }

  /// Makes every row and change visible that waits.
  func flush() throws {
    try samples.flush()
    for edit in contactPersons {
      try connection.run("UPDATE family SET contact_person = ? WHERE no = ?", .integer(edit.person), .integer(edit.family))
    }
    contactPersons.removeAll(keepingCapacity: true)
  }

  /// Changes a fact of a record.
  func apply(_ edit: FieldEdit) throws {
    switch edit {
    case .contactPerson(let family, let person):
      contactPersons.append((try numbers.number(.family, family), try numbers.number(.person, person)))
    }
    if contactPersons.count >= 256 { try flush() }
  }

  private func insert(_ record: Incident) throws -> Int {
    let number = try numbers.next(.incident, record.id)
    try incidents.add { statement, before in
      var row = Binder(statement, after: before)
      try row.identity(record.id, number: number)
      try row.text(record.name)
      try row.date(record.began)
      try row.date(record.ended)
    }
    return number
  }

  private func insert(_ record: Site) throws -> Int {
    let number = try numbers.next(.site, record.id)
    try sites.add { statement, before in
      var row = Binder(statement, after: before)
      try row.identity(record.id, number: number)
      try row.text(record.code)
      try row.text(record.name)
      try row.text(record.kind.rawValue)
      try row.text(record.district)
      try row.text(record.status.rawValue)
      try row.real(record.latitude)
      try row.real(record.longitude)
      try row.integer(record.precisionMetres)
      try row.date(record.reported)
      try row.text(record.note)
    }
    return number
  }

  private func insert(_ record: Family) throws -> Int {
    let contactPerson = try record.contactPerson.map { try numbers.number(.person, $0) }
    let number = try numbers.next(.family, record.id)
    try families.add { statement, before in
      var row = Binder(statement, after: before)
      try row.identity(record.id, number: number)
      try row.text(record.number)
      try row.text(record.name)
      try row.text(record.place)
      try row.integer(contactPerson)
      try row.text(record.wishes)
      try row.text(record.safetyNote)
    }
    return number
  }

  private func insert(_ record: Person, names list: [PersonName]) throws -> Int {
    let family = try record.family.map { try numbers.number(.family, $0) }
    let number = try numbers.next(.person, record.id)
    try persons.add { statement, before in
      var row = Binder(statement, after: before)
      try row.identity(record.id, number: number)
      try row.text(record.reference)
      try row.integer(family)
      try row.text(record.sex.rawValue)
      try row.date(record.born)
      try row.text(record.birthPlace)
      try row.text(record.life.rawValue)
      try row.date(record.died)
      try row.text(record.nationality)
      try row.text(record.residence)
      try row.text(record.emigratedTo)
      try row.text(record.occupation)
      try row.text(record.telephone)
      try row.text(record.twinMark)
      try row.integer(record.identicalTwin ? 1 : 0)
      try row.text(record.note)
    }
    for (position, value) in list.enumerated() { try insert(value, person: number, position: position) }
    return number
  }

  private func insert(_ record: PersonName, person number: Int, position: Int) throws {
    try names.add { statement, before in
      var row = Binder(statement, after: before)
      try row.integer(number)
      try row.integer(position)
      try row.id(record.id)
      try row.text(record.kind.rawValue)
      try row.text(record.script.rawValue)
      try row.text(record.given)
      try row.text(record.fathersName)
      try row.text(record.surname)
      try row.text(record.marker)
      try row.text(record.asWritten)
    }
  }

  private func insert(_ record: MissingCase) throws -> Int {
    let person = try numbers.number(.person, record.person)
    let incident = try record.incident.map { try numbers.number(.incident, $0) }
    let number = try numbers.next(.missingCase, record.id)
    try cases.add { statement, before in
      var row = Binder(statement, after: before)
      try row.identity(record.id, number: number)
      try row.text(record.number)
      try row.integer(person)
      try row.integer(incident)
      try row.text(record.category.rawValue)
      try row.text(record.service)
      try row.text(record.unit)
      try row.text(record.rank)
      try row.text(record.serviceNumber)
      try row.date(record.lastSeen)
      try row.text(record.lastSeenPlace)
      try row.text(record.lastSeenDistrict)
      try row.text(record.lastSeenWith)
      try row.text(record.clothing)
      try row.text(record.distinguishingMarks)
      try row.text(record.circumstance.rawValue)
      try row.text(record.account)
      try row.text(record.fate.rawValue)
      try row.text(record.legalStatus.rawValue)
      try row.text(record.workflow.rawValue)
      try row.text(record.owner)
      try row.text(record.office)
      try row.integer(record.nextReview?.number)
      try row.integer(record.opened?.number)
      try row.text(record.externalNumbers)
    }
    return number
  }
}
