import CaseModel

/// The fields of a step of a sample's way in the log.
extension CustodyEvent {
  func write(to fields: inout FieldWriter) {
    fields.identity(1, sample)
    fields.word(2, status)
    fields.day(3, on)
    fields.integer(4, minutes)
    fields.text(5, by)
    fields.text(6, from)
    fields.text(7, to)
    fields.text(8, place)
    fields.text(9, sealNumber)
    fields.optionalWord(10, seal)
    fields.integer(11, pieces)
    fields.integer(12, ofPieces)
    fields.text(13, transportReference)
    fields.identity(14, dispatch)
    fields.text(15, reason)
    fields.truth(16, isCorrection)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(
      id: id, sample: try fields.requiredIdentity(1), status: try fields.word(2), on: try fields.requiredDay(3), by: fields.text(5) ?? "")
    minutes = try fields.integer(4)
    from = fields.text(6)
    to = fields.text(7)
    place = fields.text(8)
    sealNumber = fields.text(9)
    seal = try fields.optionalWord(10)
    pieces = try fields.integer(11)
    ofPieces = try fields.integer(12)
    transportReference = fields.text(13)
    dispatch = try fields.identity(14)
    reason = fields.text(15)
    isCorrection = fields.truth(16)
  }
}

/// The fields of a dispatch in the log. Tag 10 repeats: one identity for each sample.
extension Dispatch {
  func write(to fields: inout FieldWriter) {
    fields.text(1, number)
    fields.text(2, laboratory)
    fields.text(3, by)
    fields.day(4, preparedOn)
    fields.day(5, sentOn)
    fields.day(6, closedOn)
    fields.text(7, carrier)
    fields.text(8, transportReference)
    fields.text(9, sealNumber)
    fields.identities(10, samples)
    fields.text(11, note)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(
      id: id, number: fields.text(1) ?? "", laboratory: fields.text(2) ?? "", by: fields.text(3) ?? "",
      preparedOn: try fields.requiredDay(4), samples: try fields.identities(10))
    sentOn = try fields.day(5)
    closedOn = try fields.day(6)
    carrier = fields.text(7)
    transportReference = fields.text(8)
    sealNumber = fields.text(9)
    note = fields.text(11)
  }
}

/// The fields of a laboratory result in the log. The markers are one text, their names joined by semicolons.
extension LaboratoryResult {
  func write(to fields: inout FieldWriter) {
    fields.identity(1, sample)
    fields.text(2, laboratory)
    fields.text(3, reference)
    fields.day(4, on)
    fields.word(5, outcome)
    fields.text(6, markers.isEmpty ? nil : markers.map(\.rawValue).joined(separator: "; "))
    fields.integer(7, autosomalLoci)
    fields.integer(8, yLoci)
    fields.text(9, mitochondrialRange)
    fields.text(10, inconsistency)
    fields.text(11, note)
  }

  init(id: RecordID, fields: FieldReader) throws {
    let names = (fields.text(6) ?? "").split(separator: ";").map { $0.drop { $0 == " " } }
    let markers = names.compactMap { Marker(rawValue: String($0)) }
    guard markers.count == names.count else { throw RegisterError.damagedLog("a laboratory result names a marker that is not known") }
    self.init(
      id: id, sample: try fields.requiredIdentity(1), laboratory: fields.text(2) ?? "", on: try fields.requiredDay(4),
      outcome: try fields.word(5), markers: markers)
    reference = fields.text(3)
    autosomalLoci = try fields.integer(7)
    yLoci = try fields.integer(8)
    mitochondrialRange = fields.text(9)
    inconsistency = fields.text(10)
    note = fields.text(11)
  }
}
