import CaseModel
import SQLiteAccess

/// Rows of testimonies and their statements, of profiles and of decisions about pairs of persons.
extension RecordWriter {
  func write(_ record: Testimony, _ number: Int, _ isNew: Bool) throws {
    let witness = try record.witness.map { try numbers.number(.person, $0) }
    let concerned = try record.cases.map { try numbers.number(.missingCase, $0) }
    try testimonies.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.text(record.number)
      try row.integer(witness)
      try row.bytes(Record.testimony(record).body)
    }
    if !isNew { try connection.run("DELETE FROM testimony_case WHERE testimony = ?", .integer(number)) }
    try insert(concerned, of: number, into: testimonyCases)
  }

  func write(_ record: WitnessStatement, _ number: Int, _ isNew: Bool) throws {
    let testimony = try numbers.number(.testimony, record.testimony)
    let person = try record.person.map { try numbers.number(.person, $0) }
    let site = try record.site.map { try numbers.number(.site, $0) }
    try statements.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.integer(testimony)
      try row.integer(record.position)
      try row.integer(person)
      try row.integer(site)
      try row.bytes(Record.statement(record).body)
    }
  }

  func write(_ record: AnteMortemProfile, _ number: Int, _ isNew: Bool) throws {
    let person = try numbers.number(.person, record.person)
    try profiles.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.integer(person)
      try row.bytes(Record.profile(record).body)
    }
  }

  func write(_ record: PersonPair, _ number: Int, _ isNew: Bool) throws {
    try pairs.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.bytes(record.first.bytes)
      try row.bytes(record.second.bytes)
      try row.text(record.verdict.rawValue)
      try row.bytes(Record.personPair(record).body)
    }
  }

  /// The cases that a contact or testimony concerns, in their order.
  func insert(_ cases: [Int], of owner: Int, into table: BatchInsert) throws {
    for (position, number) in cases.enumerated() {
      try table.add { statement, before in
        var row = Binder(statement, after: before)
        try row.integer(owner)
        try row.integer(position)
        try row.integer(number)
      }
    }
  }
}
