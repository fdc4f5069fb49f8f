import CaseModel
import SQLiteAccess

/// Rows of missing cases, and of what came after them on their way.
extension RecordWriter {
  func write(_ record: MissingCase, _ number: Int, _ isNew: Bool) throws {
    let person = try numbers.number(.person, record.person)
    let incident = try record.incident.map { try numbers.number(.incident, $0) }
    let fateBasis = try record.fateBasis.map { try numbers.number(.tracingEvent, $0) }
    try cases.write(isNew: isNew) { row in
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
      try row.integer(fateBasis)
    }
  }

  func write(_ record: TracingEvent, _ number: Int, _ isNew: Bool) throws {
    let missingCase = try numbers.number(.missingCase, record.missingCase)
    try events.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.integer(missingCase)
      try row.integer((record.date?.earliest ?? record.date?.latest)?.number)
      try row.id(record.source?.record)
      try row.bytes(Record.tracingEvent(record).body)
    }
  }

  func write(_ record: SourcedValue, _ number: Int, _ isNew: Bool) throws {
    try values.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.id(record.about)
      try row.id(record.source?.record)
      try row.bytes(Record.sourcedValue(record).body)
    }
  }
}

extension Record {
  /// The record in canonical form.
  var body: [UInt8] {
    var fields = FieldWriter()
    write(to: &fields)
    return fields.bytes
  }
}
