import CaseModel

/// The fields of a person in the log. Tag 30 repeats: one list for each name, in their order.
extension Person {
  func write(names: [PersonName], to fields: inout FieldWriter) {
    fields.text(1, reference)
    fields.identity(2, family)
    fields.word(3, sex)
    fields.date(4, born)
    fields.text(5, birthPlace)
    fields.word(6, life)
    fields.date(7, died)
    fields.text(8, nationality)
    fields.text(9, residence)
    fields.text(10, emigratedTo)
    fields.text(11, occupation)
    fields.text(12, telephone)
    fields.text(13, twinMark)
    fields.truth(14, identicalTwin)
    fields.text(15, note)
    fields.text(16, languages)
    if maritalStatus != .unknown { fields.word(17, maritalStatus) }
    fields.text(18, identityNumbers)
    for name in names { fields.nested(30) { name.write(to: &$0) } }
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(id: id, sex: try fields.word(3), life: try fields.word(6))
    reference = fields.text(1)
    family = try fields.identity(2)
    born = try fields.date(4)
    birthPlace = fields.text(5)
    died = try fields.date(7)
    nationality = fields.text(8)
    residence = fields.text(9)
    emigratedTo = fields.text(10)
    occupation = fields.text(11)
    telephone = fields.text(12)
    twinMark = fields.text(13)
    identicalTwin = fields.truth(14)
    note = fields.text(15)
    languages = fields.text(16)
    maritalStatus = try fields.word(17, orAbsent: .unknown)
    identityNumbers = fields.text(18)
  }
}

/// The fields of a name, inside its person.
extension PersonName {
  func write(to fields: inout FieldWriter) {
    fields.identity(1, id)
    fields.word(2, kind)
    fields.word(3, script)
    fields.text(4, given)
    fields.text(5, fathersName)
    fields.text(6, surname)
    fields.text(7, marker)
    fields.text(8, asWritten)
  }

  static func list(of person: RecordID, fields: FieldReader) throws -> [PersonName] {
    try fields.lists(30).map { list in
      PersonName(
        id: try list.requiredIdentity(1), person: person, kind: try list.word(2), script: try list.word(3), given: list.text(4) ?? "",
        fathersName: list.text(5) ?? "", surname: list.text(6) ?? "", marker: list.text(7) ?? "", asWritten: list.text(8))
    }
  }
}
