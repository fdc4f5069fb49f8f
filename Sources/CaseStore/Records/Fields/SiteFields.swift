import CaseModel

/// The fields of an incident in the log.
extension Incident {
  func write(to fields: inout FieldWriter) {
    fields.text(1, name)
    fields.date(2, began)
    fields.date(3, ended)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(id: id, name: fields.text(1) ?? "", began: try fields.date(2), ended: try fields.date(3))
  }
}

/// The fields of a site in the log.
extension Site {
  func write(to fields: inout FieldWriter) {
    fields.text(1, code)
    fields.text(2, name)
    fields.word(3, kind)
    fields.text(4, district)
    fields.word(5, status)
    fields.fraction(6, latitude)
    fields.fraction(7, longitude)
    fields.integer(8, precisionMetres)
    fields.date(9, reported)
    fields.text(10, note)
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(
      id: id, code: fields.text(1) ?? "", name: fields.text(2) ?? "", kind: try fields.word(3), district: fields.text(4) ?? "",
      status: try fields.word(5))
    latitude = try fields.fraction(6)
    longitude = try fields.fraction(7)
    precisionMetres = try fields.integer(8)
    reported = try fields.date(9)
    note = fields.text(10)
  }
}
