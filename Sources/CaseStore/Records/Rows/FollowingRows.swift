import CaseModel
import SQLiteAccess

/// Rows of records that refer to persons: relationships, contacts, donors and samples.
extension RecordWriter {
  func write(_ record: Relationship, _ number: Int, _ isNew: Bool) throws {
    let first = try numbers.number(.person, record.first)
    let second = try numbers.number(.person, record.second)
    try relationships.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.integer(RelationshipCode.of(record.kind))
      try row.integer(first)
      try row.integer(second)
      try row.integer(RelationshipCode.of(record.certainty))
      try row.date(record.from)
      try row.date(record.to)
      try row.integer(record.parted ? 1 : 0)
    }
  }

  func write(_ record: Contact, _ number: Int, _ isNew: Bool) throws {
    let family = try record.family.map { try numbers.number(.family, $0) }
    let person = try record.person.map { try numbers.number(.person, $0) }
    let follows = try record.follows.map { try numbers.number(.contact, $0) }
    let concerned = try record.cases.map { try numbers.number(.missingCase, $0) }
    try contacts.write(isNew: isNew) { row in
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
      try row.integer(record.minutes)
      try row.text(record.withWhom)
      try row.integer(follows)
    }
    if !isNew { try connection.run("DELETE FROM contact_case WHERE contact = ?", .integer(number)) }
    try insert(concerned, of: number, into: contactCases)
  }

  func write(_ record: Donor, _ number: Int, _ isNew: Bool) throws {
    let person = try numbers.number(.person, record.person)
    try donors.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.integer(person)
      try row.text(record.state.rawValue)
      try row.integer(record.since?.number)
      try row.text(record.reason)
      try row.text(record.health?.rawValue)
    }
  }

  func write(_ record: Sample, _ number: Int, _ isNew: Bool) throws {
    let donor = try numbers.number(.person, record.donor)
    let handedOverBy = try record.handedOverBy.map { try numbers.number(.person, $0) }
    try samples.write(isNew: isNew) { row in
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
      try row.text(record.office)
      try row.text(record.laboratory)
      try row.integer(record.receivedOn?.number)
      try row.text(record.kit)
      try row.text(record.identityDocument)
      try row.text(record.bloodTreatment?.rawValue)
      try row.text(record.quality?.rawValue)
      try row.integer(handedOverBy)
      try row.text(record.sealNumber)
      try row.integer(record.pieces)
      try row.text(record.note)
      try row.integer(record.status.stage.rawValue)
      try row.integer(record.stageSince?.number)
    }
  }
}
