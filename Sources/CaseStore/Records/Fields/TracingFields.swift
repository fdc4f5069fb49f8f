import CaseModel

/// The fields of a tracing event in the log.
extension TracingEvent {
  func write(to fields: inout FieldWriter) {
    fields.identity(1, missingCase)
    fields.word(2, kind)
    fields.date(3, date)
    fields.text(4, place)
    fields.text(5, destination)
    fields.text(6, details)
    fields.source(7, source)
    fields.word(8, certainty)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(id: id, missingCase: try fields.requiredIdentity(1), kind: try fields.word(2), certainty: try fields.word(8))
    date = try fields.date(3)
    place = fields.text(4)
    destination = fields.text(5)
    details = fields.text(6)
    source = fields.source(7)
  }
}

/// The fields of a value with its source in the log.
extension SourcedValue {
  func write(to fields: inout FieldWriter) {
    fields.identity(1, about)
    fields.word(2, kind)
    fields.text(3, field)
    fields.text(4, value)
    fields.source(5, source)
    fields.word(6, certainty)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(
      id: id, about: try fields.requiredIdentity(1), kind: try fields.word(2), field: fields.text(3) ?? "", value: fields.text(4) ?? "",
      source: fields.source(5), certainty: try fields.word(6))
  }
}

/// The fields of a decision about two persons in the log.
extension PersonPair {
  func write(to fields: inout FieldWriter) {
    fields.identity(1, first)
    fields.identity(2, second)
    fields.word(3, verdict)
    fields.text(4, note)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(
      id: id, first: try fields.requiredIdentity(1), second: try fields.requiredIdentity(2), verdict: try fields.word(3),
      note: fields.text(4))
  }
}
