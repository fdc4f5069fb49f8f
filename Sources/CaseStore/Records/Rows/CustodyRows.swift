import CaseModel
import SQLiteAccess

/// Rows of consents, of the way of samples, and of what follows from both.
extension RecordWriter {
  func write(_ record: Consent, _ number: Int, _ isNew: Bool) throws {
    let person = try numbers.number(.person, record.person)
    try consents.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.integer(person)
      try row.text(record.purpose.rawValue)
      try row.text(record.recipient ?? "")
      try row.text(record.state.rawValue)
      try row.integer(record.decidedOn.number)
      try row.bytes(Record.consent(record).body)
    }
  }

  func write(_ record: CustodyEvent, _ number: Int, _ isNew: Bool) throws {
    let sample = try numbers.number(.sample, record.sample)
    let dispatch = try record.dispatch.map { try numbers.number(.dispatch, $0) }
    try custodyEvents.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.integer(sample)
      try row.integer(dispatch)
      try row.integer(record.on.number)
      try row.bytes(Record.custodyEvent(record).body)
    }
  }

  func write(_ record: Dispatch, _ number: Int, _ isNew: Bool) throws {
    let listed = try record.samples.map { try numbers.number(.sample, $0) }
    try dispatches.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.text(record.number)
      try row.integer(record.preparedOn.number)
      try row.integer(record.closedOn?.number)
      try row.bytes(Record.dispatch(record).body)
    }
    if !isNew { try connection.run("DELETE FROM dispatch_sample WHERE dispatch = ?", .integer(number)) }
    try insert(listed, of: number, into: dispatchSamples)
  }

  func write(_ record: LaboratoryResult, _ number: Int, _ isNew: Bool) throws {
    let sample = try numbers.number(.sample, record.sample)
    try results.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.integer(sample)
      try row.bytes(Record.laboratoryResult(record).body)
    }
  }

  func write(_ record: OfficeTask, _ number: Int, _ isNew: Bool) throws {
    let sample = try record.sample.map { try numbers.number(.sample, $0) }
    let person = try record.person.map { try numbers.number(.person, $0) }
    let consent = try record.consent.map { try numbers.number(.consent, $0) }
    try tasks.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.integer(sample)
      try row.integer(person)
      try row.integer(consent)
      try row.text(record.owner)
      try row.integer(record.due?.number)
      try row.integer(record.doneOn?.number)
      try row.bytes(Record.task(record).body)
    }
  }

  func write(_ record: OfficeSetting, _ number: Int, _ isNew: Bool) throws {
    try settings.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.text(record.name.rawValue)
      try row.text(record.value)
    }
  }
}
