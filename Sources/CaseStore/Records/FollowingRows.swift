import CaseModel
import SQLiteAccess

/// Rows of records that refer to persons: relationships, contacts, donors and samples.
extension RecordWriter {
  func insert(_ record: Relationship) throws -> Int {
    let first = try numbers.number(.person, record.first)
    let second = try numbers.number(.person, record.second)
    let number = try numbers.next(.relationship, record.id)
    try relationships.add { statement, before in
      var row = Binder(statement, after: before)
      try row.identity(record.id, number: number)
      try row.integer(RelationshipCode.of(record.kind))
      try row.integer(first)
      try row.integer(second)
      try row.integer(RelationshipCode.of(record.certainty))
      try row.date(record.from)
      try row.date(record.to)
      try row.integer(record.parted ? 1 : 0)
    }
    return number
  }

  func insert(_ record: Contact) throws -> Int {
    let family = try record.family.map { try numbers.number(.family, $0) }
    let person = try record.person.map { try numbers.number(.person, $0) }
    let number = try numbers.next(.contact, record.id)
    try contacts.add { statement, before in
      var row = Binder(statement, after: before)
      try row.identity(record.id, number: number)
      try row.integer(family)
      try row.integer(person)
      try row.integer(record.on.number)
      try row.text(record.channel.rawValue)
      try row.text(record.direction.rawValue)
      try row.text(record.by)
      try row.text(record.summary)
      try row.text(record.outcome)
      try row.text(record.nextAction)
      try row.integer(record.nextActionDue?.number)
      try row.integer(record.nextActionDone ? 1 : 0)
      try row.integer(record.distressNoticed ? 1 : 0)
    }
    return number
  }

  func insert(_ record: Donor) throws -> Int {
    let person = try numbers.number(.person, record.person)
    let number = try numbers.next(.donor, record.id)
    try donors.add { statement, before in
      var row = Binder(statement, after: before)
      try row.identity(record.id, number: number)
      try row.integer(person)
      try row.text(record.state.rawValue)
      try row.integer(record.since?.number)
      try row.text(record.reason)
    }
    return number
  }

  func insert(_ record: Sample) throws -> Int {
    let donor = try numbers.number(.person, record.donor)
    let number = try numbers.next(.sample, record.id)
    try samples.add { statement, before in
      var row = Binder(statement, after: before)
      try row.identity(record.id, number: number)
      try row.integer(donor)
      try row.text(record.kind.rawValue)
      try row.text(record.material.rawValue)
      try row.text(record.barcode)
      try row.text(record.collector)
      try row.integer(record.collectedOn?.number)
      try row.text(record.place)
      try row.text(record.status.rawValue)
      try row.integer(record.statusSince?.number)
      try row.text(record.whereabouts)
    }
    return number
  }
}
