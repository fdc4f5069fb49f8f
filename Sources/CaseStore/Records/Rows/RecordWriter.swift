import CaseModel
import SQLiteAccess

/// Puts a record into its table, changes it there and takes it out: the same code while a commit is written and while the tables are rebuilt
/// from the log.
///
/// Rows wait in batches. What a row refers to is looked up before the row is begun, because a look-up inserts what waits.
final class RecordWriter {
  let connection: Connection
  let numbers: NumberBook
  let incidents, sites, families, persons, cases, relationships, contacts, donors, samples: RowTable
  let profiles, testimonies, statements, events, values, pairs: RowTable
  let consents, custodyEvents, dispatches, results, tasks, settings: RowTable
  let names, contactCases, testimonyCases, dispatchSamples: BatchInsert
  private let order: [BatchInsert]
  private var contactPersons: [(family: Int, person: Int)] = []

  init(_ connection: Connection, numbers: NumberBook) throws {
    self.connection = connection
    self.numbers = numbers
    incidents = try RowTable(connection, "incident", columns: 11)
    sites = try RowTable(connection, "site", columns: 15)
    families = try RowTable(connection, "family", columns: 8)
    persons = try RowTable(connection, "person", columns: 26)
    names = try BatchInsert(connection, table: "person_name", columns: 10)
    cases = try RowTable(connection, "missing_case", columns: 30)
    relationships = try RowTable(connection, "relationship", columns: 15)
    contacts = try RowTable(connection, "contact", columns: 17)
    contactCases = try BatchInsert(connection, table: "contact_case", columns: 3)
    donors = try RowTable(connection, "donor", columns: 7)
    samples = try RowTable(connection, "sample", columns: 25)
    profiles = try RowTable(connection, "profile", columns: 4)
    testimonies = try RowTable(connection, "testimony", columns: 5)
    testimonyCases = try BatchInsert(connection, table: "testimony_case", columns: 3)
    statements = try RowTable(connection, "statement", columns: 7)
    events = try RowTable(connection, "tracing_event", columns: 6)
    values = try RowTable(connection, "sourced_value", columns: 5)
    pairs = try RowTable(connection, "person_pair", columns: 6)
    consents = try RowTable(connection, "consent", columns: 8)
    custodyEvents = try RowTable(connection, "custody_event", columns: 6)
    dispatches = try RowTable(connection, "dispatch", columns: 6)
    dispatchSamples = try BatchInsert(connection, table: "dispatch_sample", columns: 3)
    results = try RowTable(connection, "laboratory_result", columns: 4)
    tasks = try RowTable(connection, "task", columns: 9)
    settings = try RowTable(connection, "setting", columns: 4)
    // What a row refers to is inserted before it.
    order = [
      incidents.batch, sites.batch, families.batch, persons.batch, names, cases.batch, relationships.batch, contacts.batch, contactCases,
      donors.batch, samples.batch, profiles.batch, testimonies.batch, testimonyCases, statements.batch, events.batch, values.batch,
      pairs.batch, consents.batch, dispatches.batch, dispatchSamples, custodyEvents.batch, results.batch, tasks.batch, settings.batch,
    ]
    for (place, batch) in order.enumerated() { batch.before = Array(order[..<place]) }
    numbers.beforeLookup = { [order] in for batch in order { try batch.flush() } }
  }

  /// Inserts a record and returns its local number.
  func insert(_ record: Record) throws -> Int {
    let number = try numbers.next(record.kind, record.id)
    try write(record, number, isNew: true)
    return number
  }

  /// Writes the row of a record again.
  func replace(_ record: Record, _ number: Int) throws {
    try flush()
    try write(record, number, isNew: false)
  }

  /// Makes every row and change visible that waits.
  func flush() throws {
    if let last = order.last { try last.flush() }
    for edit in contactPersons {
      try connection.run("UPDATE family SET contact_person = ? WHERE no = ?", .integer(edit.person), .integer(edit.family))
    }
    contactPersons.removeAll(keepingCapacity: true)
  }

  /// Names the contact person of a family, who came after it in a file.
  func apply(_ edit: ContactPersonEdit) throws {
    contactPersons.append((try numbers.number(.family, edit.family), try numbers.number(.person, edit.person)))
    if contactPersons.count >= 256 { try flush() }
  }

  private func write(_ record: Record, _ number: Int, isNew: Bool) throws {
    switch record {
    case .incident(let value): try write(value, number, isNew)
    case .site(let value): try write(value, number, isNew)
    case .family(let value): try write(value, number, isNew)
    case .person(let value, let names): try write(value, names: names, number, isNew)
    case .missingCase(let value): try write(value, number, isNew)
    case .relationship(let value): try write(value, number, isNew)
    case .contact(let value): try write(value, number, isNew)
    case .donor(let value): try write(value, number, isNew)
    case .sample(let value): try write(value, number, isNew)
    case .profile(let value): try write(value, number, isNew)
    case .testimony(let value): try write(value, number, isNew)
    case .statement(let value): try write(value, number, isNew)
    case .tracingEvent(let value): try write(value, number, isNew)
    case .sourcedValue(let value): try write(value, number, isNew)
    case .personPair(let value): try write(value, number, isNew)
    case .consent(let value): try write(value, number, isNew)
    case .custodyEvent(let value): try write(value, number, isNew)
    case .dispatch(let value): try write(value, number, isNew)
    case .laboratoryResult(let value): try write(value, number, isNew)
    case .task(let value): try write(value, number, isNew)
    case .setting(let value): try write(value, number, isNew)
    }
  }
}
