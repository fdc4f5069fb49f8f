import CaseModel

/// The fields of a family in the log.
extension Family {
  func write(to fields: inout FieldWriter) {
    fields.text(1, number)
    fields.text(2, name)
    fields.text(3, place)
    fields.identity(4, contactPerson)
    fields.text(5, wishes)
    fields.text(6, safetyNote)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(id: id, number: fields.text(1) ?? "", name: fields.text(2) ?? "")
    place = fields.text(3)
    contactPerson = try fields.identity(4)
    wishes = fields.text(5)
    safetyNote = fields.text(6)
  }
}

/// The fields of a relationship in the log.
extension Relationship {
  func write(to fields: inout FieldWriter) {
    fields.word(1, kind)
    fields.identity(2, first)
    fields.identity(3, second)
    fields.word(4, certainty)
    fields.date(5, from)
    fields.date(6, to)
    fields.truth(7, parted)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(
      id: id, kind: try fields.word(1), first: try fields.requiredIdentity(2), second: try fields.requiredIdentity(3),
      certainty: try fields.word(4))
    from = try fields.date(5)
    to = try fields.date(6)
    parted = fields.truth(7)
  }
}

/// The fields of a contact in the log.
extension Contact {
  func write(to fields: inout FieldWriter) {
    fields.identity(1, family)
    fields.identity(2, person)
    fields.day(3, on)
    fields.word(4, channel)
    fields.word(5, direction)
    fields.text(6, by)
    fields.text(7, summary)
    fields.text(8, outcome)
    fields.text(9, nextAction)
    fields.day(10, nextActionDue)
    fields.truth(11, nextActionDone)
    fields.truth(12, distressNoticed)
    fields.integer(13, minutes)
    fields.text(14, withWhom)
    fields.identities(15, cases)
    fields.identity(16, follows)
  }

  init(id: RecordID, fields: FieldReader) throws {
    guard let day = try fields.day(3) else { throw RegisterError.damagedLog("a contact lacks its day") }
    self.init(
      id: id, on: day, channel: try fields.word(4), direction: try fields.word(5), by: fields.text(6) ?? "", summary: fields.text(7) ?? "")
    family = try fields.identity(1)
    person = try fields.identity(2)
    outcome = fields.text(8)
    nextAction = fields.text(9)
    nextActionDue = try fields.day(10)
    nextActionDone = fields.truth(11)
    distressNoticed = fields.truth(12)
    minutes = try fields.integer(13)
    withWhom = fields.text(14)
    cases = try fields.identities(15)
    follows = try fields.identity(16)
  }
}
