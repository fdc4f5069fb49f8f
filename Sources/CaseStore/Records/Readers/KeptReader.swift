import CaseModel
import SQLiteAccess

/// Reading the kinds of record whose tables keep the canonical body.
extension RecordReader {
  /// The records of a kind that satisfy a condition with one parameter, in the order in which they came or in the one asked for.
  func kept(_ kind: Record.Kind, where column: String, _ number: Int, order: String = "no") throws -> [Record] {
    try kept(kind, matching: "\(column) = ?", .integer(number), order: order)
  }

  func kept(_ kind: Record.Kind, matching condition: String, _ value: Value, order: String = "no") throws -> [Record] {
    try connection.rows(
      "SELECT id, body FROM \(NumberBook.table(of: kind)) WHERE \(condition) ORDER BY \(order)", value
    ) { try Record(kind: kind, id: try $0.id(0), body: $0.bytes(1)) }
  }

  func profile(of person: Int) throws -> AnteMortemProfile? {
    guard case .profile(let profile)? = try kept(.profile, where: "person", person).first else { return nil }
    return profile
  }

  func testimonies(matching condition: String, _ number: Int) throws -> [Testimony] {
    try kept(.testimony, matching: condition, .integer(number)).compactMap { if case .testimony(let value) = $0 { value } else { nil } }
  }

  func statements(where column: String, _ number: Int) throws -> [WitnessStatement] {
    try kept(.statement, where: column, number, order: "testimony, position, no").compactMap {
      if case .statement(let value) = $0 { value } else { nil }
    }
  }

  /// The tracing events of a case, those without a date last.
  func events(of missingCase: Int) throws -> [TracingEvent] {
    try kept(.tracingEvent, where: "missing_case", missingCase, order: "day IS NULL, day, no").compactMap {
      if case .tracingEvent(let value) = $0 { value } else { nil }
    }
  }

  func sourcedValues(about id: RecordID) throws -> [SourcedValue] {
    try kept(.sourcedValue, matching: "about = ?", .id(id)).compactMap { if case .sourcedValue(let value) = $0 { value } else { nil } }
  }
}
