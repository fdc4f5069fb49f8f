import CaseModel
import SQLiteAccess

/// Reading samples and what belongs to their way.
extension RecordReader {
  func samples(where condition: String, _ number: Int) throws -> [Sample] {
    try samples(matching: "s.\(condition) = ?", .integer(number))
  }

  /// Samples that satisfy a condition on `s`, with one parameter, the newest first.
  func samples(matching condition: String, _ value: Value) throws -> [Sample] {
    try connection.rows(
      """
      SELECT s.*, p.id, h.id FROM sample s JOIN person p ON p.no = s.donor LEFT JOIN person h ON h.no = s.handed_over_by
      WHERE \(condition) ORDER BY s.collected_on DESC, s.no DESC
      """, value, read: RecordReader.sample)
  }

  /// How many columns a sample is read from; what a query asks for besides comes after them.
  static let sampleColumns = 27

  /// A sample from a row of all columns of `sample`, the donor's identity and that of who handed it over.
  static func sample(_ row: Statement) throws -> Sample {
    var sample = Sample(
      id: try row.id(1), donor: try row.id(25), kind: try row.word(3), material: try row.word(4), barcode: row.text(5),
      status: try row.word(9))
    sample.collector = row.optionalText(6)
    sample.collectedOn = row.day(7)
    sample.place = row.optionalText(8)
    sample.statusSince = row.day(10)
    sample.whereabouts = row.optionalText(11)
    sample.office = row.optionalText(12)
    sample.laboratory = row.optionalText(13)
    sample.receivedOn = row.day(14)
    sample.kit = row.optionalText(15)
    sample.identityDocument = row.optionalText(16)
    sample.bloodTreatment = row.optionalText(17).flatMap(Sample.BloodTreatment.init(rawValue:))
    sample.quality = row.optionalText(18).flatMap(Sample.Quality.init(rawValue:))
    sample.handedOverBy = row.optionalID(26)
    sample.sealNumber = row.optionalText(20)
    sample.pieces = row.optionalInteger(21)
    sample.note = row.optionalText(22)
    return sample
  }

  func consents(of person: Int) throws -> [Consent] {
    try kept(.consent, where: "person", person).compactMap { if case .consent(let value) = $0 { value } else { nil } }
  }

  /// The steps of a sample's way, the oldest first.
  func custody(of sample: Int) throws -> [CustodyEvent] {
    try kept(.custodyEvent, where: "sample", sample, order: "day, no").compactMap {
      if case .custodyEvent(let value) = $0 { value } else { nil }
    }
  }

  func dispatch(_ number: Int) throws -> Dispatch? {
    guard case .dispatch(let value)? = try kept(.dispatch, where: "no", number).first else { return nil }
    return value
  }

  /// The dispatches that a sample travelled with, the oldest first.
  func dispatches(of sample: Int) throws -> [Dispatch] {
    let numbers = try connection.rows("SELECT DISTINCT dispatch FROM dispatch_sample WHERE sample = ? ORDER BY dispatch", .integer(sample))
    {
      $0.integer(0)
    }
    return try numbers.compactMap { try dispatch($0) }
  }

  /// What laboratories read from a sample, the newest first; whoever shows it puts it into the reader's role.
  func laboratoryResults(of sample: Int) throws -> [LaboratoryResult] {
    try kept(.laboratoryResult, where: "sample", sample, order: "no DESC").compactMap {
      if case .laboratoryResult(let value) = $0 { value } else { nil }
    }
  }

  /// The tasks that satisfy a condition with one parameter, the first due first.
  func tasks(matching condition: String, _ value: Value, limit: Int = 1_000) throws -> [OfficeTask] {
    try kept(.task, matching: condition, value, order: "due IS NULL, due, no LIMIT \(max(0, limit))").compactMap {
      if case .task(let value) = $0 { value } else { nil }
    }
  }

  /// The value of an office's setting; `nil` where it was never set.
  func setting(_ name: OfficeSetting.Name) throws -> OfficeSetting? {
    try connection.first("SELECT id, value FROM setting WHERE name = ?", .text(name.rawValue)) {
      OfficeSetting(id: try $0.id(0), name: name, value: $0.text(1))
    }
  }
}
