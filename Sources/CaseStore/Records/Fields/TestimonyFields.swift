import CaseModel

/// The fields of a testimony in the log. Tag 13 repeats: one identity for each case.
extension Testimony {
  func write(to fields: inout FieldWriter) {
    fields.text(1, number)
    fields.identity(2, witness)
    fields.text(3, witnessName)
    fields.text(4, witnessCode)
    fields.truth(5, isSealed)
    fields.text(6, interviewer)
    fields.text(7, interpreter)
    fields.text(8, language)
    fields.text(9, place)
    fields.date(10, on)
    fields.word(11, consent)
    fields.text(12, narrative)
    fields.identities(13, cases)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(id: id, number: fields.text(1) ?? "", interviewer: fields.text(6) ?? "", narrative: fields.text(12) ?? "")
    witness = try fields.identity(2)
    witnessName = fields.text(3)
    witnessCode = fields.text(4)
    isSealed = fields.truth(5)
    interpreter = fields.text(7)
    language = fields.text(8)
    place = fields.text(9)
    on = try fields.date(10)
    consent = try fields.word(11)
    cases = try fields.identities(13)
  }
}

/// The fields of a statement in the log.
extension WitnessStatement {
  func write(to fields: inout FieldWriter) {
    fields.identity(1, testimony)
    fields.integer(2, position)
    fields.identity(3, person)
    fields.identity(4, site)
    fields.text(5, about)
    fields.text(6, what)
    fields.date(7, when)
    fields.text(8, place)
    fields.word(9, basis)
    fields.word(10, reliability)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(
      id: id, testimony: try fields.requiredIdentity(1), position: try fields.integer(2) ?? 1, what: fields.text(6) ?? "")
    person = try fields.identity(3)
    site = try fields.identity(4)
    about = fields.text(5)
    when = try fields.date(7)
    place = fields.text(8)
    basis = try fields.word(9)
    reliability = try fields.word(10)
  }
}
