import CaseModel

/// The fields of a consent in the log.
extension Consent {
  func write(to fields: inout FieldWriter) {
    fields.identity(1, person)
    fields.word(2, purpose)
    fields.text(3, recipient)
    fields.word(4, state)
    fields.day(5, on)
    fields.day(6, until)
    fields.text(7, givenBy)
    fields.text(8, askedBy)
    fields.word(9, form)
    fields.text(10, witness)
    fields.text(11, paper)
    fields.day(12, withdrawnOn)
    fields.text(13, note)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(
      id: id, person: try fields.requiredIdentity(1), purpose: try fields.word(2), state: try fields.word(4),
      on: try fields.requiredDay(5), form: try fields.word(9))
    recipient = fields.text(3)
    until = try fields.day(6)
    givenBy = fields.text(7)
    askedBy = fields.text(8)
    witness = fields.text(10)
    paper = fields.text(11)
    withdrawnOn = try fields.day(12)
    note = fields.text(13)
  }
}

/// The fields of a task in the log.
extension OfficeTask {
  func write(to fields: inout FieldWriter) {
    fields.word(1, kind)
    fields.identity(2, sample)
    fields.identity(3, person)
    fields.identity(4, consent)
    fields.text(5, details)
    fields.text(6, owner)
    fields.day(7, due)
    fields.day(8, doneOn)
    fields.text(9, outcome)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(id: id, kind: try fields.word(1), owner: fields.text(6) ?? "", due: try fields.day(7))
    sample = try fields.identity(2)
    person = try fields.identity(3)
    consent = try fields.identity(4)
    details = fields.text(5)
    doneOn = try fields.day(8)
    outcome = fields.text(9)
  }
}

/// The fields of a setting in the log.
extension OfficeSetting {
  func write(to fields: inout FieldWriter) {
    fields.word(1, name)
    fields.text(2, value)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(id: id, name: try fields.word(1), value: fields.text(2) ?? "")
  }
}

extension FieldReader {
  /// A day that the record cannot be without.
  func requiredDay(_ tag: UInt8) throws -> Day {
    guard let day = try day(tag) else { throw RegisterError.damagedLog("a record lacks its day") }
    return day
  }

  /// A word that may be absent.
  func optionalWord<Word: RawRepresentable<String>>(_ tag: UInt8, as type: Word.Type = Word.self) throws -> Word? {
    text(tag) == nil ? nil : try word(tag)
  }
}

extension FieldWriter {
  /// A word that may be absent.
  mutating func optionalWord(_ tag: UInt8, _ value: (some RawRepresentable<String>)?) {
    if let value { word(tag, value) }
  }
}
