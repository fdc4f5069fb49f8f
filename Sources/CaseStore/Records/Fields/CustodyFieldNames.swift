/// The names of the fields of consents, custody and what follows from them.
extension RecordField {
  static let consent = [
    RecordField(1, "person", .record(.person)), RecordField(2, "purpose"), RecordField(3, "recipient"), RecordField(4, "state"),
    RecordField(5, "on", .day), RecordField(6, "until", .day), RecordField(7, "given by"), RecordField(8, "asked by"),
    RecordField(9, "form"), RecordField(10, "witness"), RecordField(11, "paper"), RecordField(12, "withdrawn on", .day),
    RecordField(13, "note"),
  ]

  static let custodyEvent = [
    RecordField(1, "sample", .record(.sample)), RecordField(2, "status"), RecordField(3, "on", .day), RecordField(4, "minutes", .integer),
    RecordField(5, "by"), RecordField(6, "from"), RecordField(7, "to"), RecordField(8, "place"), RecordField(9, "seal number"),
    RecordField(10, "seal"), RecordField(11, "pieces", .integer), RecordField(12, "of pieces", .integer),
    RecordField(13, "transport reference"), RecordField(14, "dispatch", .record(.dispatch)), RecordField(15, "reason"),
    RecordField(16, "correction", .truth),
  ]

  static let dispatch = [
    RecordField(1, "number"), RecordField(2, "laboratory"), RecordField(3, "by"), RecordField(4, "prepared on", .day),
    RecordField(5, "sent on", .day), RecordField(6, "closed on", .day), RecordField(7, "carrier"), RecordField(8, "transport reference"),
    RecordField(9, "seal number"), RecordField(10, "samples", .record(.sample)), RecordField(11, "note"),
  ]

  static let laboratoryResult = [
    RecordField(1, "sample", .record(.sample)), RecordField(2, "laboratory"), RecordField(3, "reference"), RecordField(4, "on", .day),
    RecordField(5, "outcome"), RecordField(6, "markers"), RecordField(7, "autosomal loci", .integer),
    RecordField(8, "Y-STR loci", .integer),
    RecordField(9, "mtDNA range"), RecordField(10, "relationship inconsistency"), RecordField(11, "note"),
  ]

  static let task = [
    RecordField(1, "kind"), RecordField(2, "sample", .record(.sample)), RecordField(3, "person", .record(.person)),
    RecordField(4, "consent", .record(.consent)), RecordField(5, "details"), RecordField(6, "owner"), RecordField(7, "due", .day),
    RecordField(8, "done on", .day), RecordField(9, "outcome"),
  ]

  static let setting = [RecordField(1, "name"), RecordField(2, "value")]
}
