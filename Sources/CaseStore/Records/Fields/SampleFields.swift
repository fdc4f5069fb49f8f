import CaseModel

/// The fields of a donor in the log.
extension Donor {
  func write(to fields: inout FieldWriter) {
    fields.identity(1, person)
    fields.word(2, state)
    fields.day(3, since)
    fields.text(4, reason)
    fields.optionalWord(5, health)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(id: id, person: try fields.requiredIdentity(1), state: try fields.word(2))
    since = try fields.day(3)
    reason = fields.text(4)
    health = try fields.optionalWord(5)
  }
}

/// The fields of a sample in the log.
extension Sample {
  func write(to fields: inout FieldWriter) {
    fields.identity(1, donor)
    fields.word(2, kind)
    fields.word(3, material)
    fields.text(4, barcode)
    fields.text(5, collector)
    fields.day(6, collectedOn)
    fields.text(7, place)
    fields.word(8, status)
    fields.day(9, statusSince)
    fields.text(10, whereabouts)
    fields.text(11, office)
    fields.text(12, laboratory)
    fields.day(13, receivedOn)
    fields.text(14, kit)
    fields.text(15, identityDocument)
    fields.optionalWord(16, bloodTreatment)
    fields.optionalWord(17, quality)
    fields.identity(18, handedOverBy)
    fields.text(19, sealNumber)
    fields.integer(20, pieces)
    fields.text(21, note)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(
      id: id, donor: try fields.requiredIdentity(1), kind: try fields.word(2), material: try fields.word(3), barcode: fields.text(4) ?? "",
      status: try fields.word(8))
    collector = fields.text(5)
    collectedOn = try fields.day(6)
    place = fields.text(7)
    statusSince = try fields.day(9)
    whereabouts = fields.text(10)
    office = fields.text(11)
    laboratory = fields.text(12)
    receivedOn = try fields.day(13)
    kit = fields.text(14)
    identityDocument = fields.text(15)
    bloodTreatment = try fields.optionalWord(16)
    quality = try fields.optionalWord(17)
    handedOverBy = try fields.identity(18)
    sealNumber = fields.text(19)
    pieces = try fields.integer(20)
    note = fields.text(21)
  }
}
