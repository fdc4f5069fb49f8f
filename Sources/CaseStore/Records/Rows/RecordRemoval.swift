import CaseModel
import SQLiteAccess

/// Takes rows out: of the record's table, of the lists of its parts, and of whatever is derived from it alone.
extension RecordWriter {
  /// Removes a record that nothing refers to any more; false where the register does not hold it.
  func remove(_ kind: Record.Kind, _ id: RecordID) throws -> Bool {
    try flush()
    guard let number = try RecordReader(connection: connection).number(kind, id) else { return false }
    try numbers.remove(kind, id, number: number)
    switch kind {
    case .person:
      try connection.run("DELETE FROM person_name WHERE person = ?", .integer(number))
      try removeDocument(of: "person", number)
    case .missingCase:
      try connection.run("DELETE FROM case_list WHERE no = ?", .integer(number))
      try removeDocument(of: "case", number)
    case .family: try connection.run("DELETE FROM family_list WHERE no = ?", .integer(number))
    case .contact: try connection.run("DELETE FROM contact_case WHERE contact = ?", .integer(number))
    case .testimony: try connection.run("DELETE FROM testimony_case WHERE testimony = ?", .integer(number))
    case .dispatch: try connection.run("DELETE FROM dispatch_sample WHERE dispatch = ?", .integer(number))
    case .incident, .site, .relationship, .donor, .sample, .profile, .statement, .tracingEvent, .sourcedValue, .personPair, .consent,
      .custodyEvent, .laboratoryResult, .task, .setting:
      break
    }
    try connection.run("DELETE FROM \(NumberBook.table(of: kind)) WHERE no = ?", .integer(number))
    return true
  }

  /// While the tables are rebuilt there are no documents yet, and FTS5 must not be told of the end of one that it never knew.
  private func removeDocument(of kind: String, _ number: Int) throws {
    try SearchDocuments(connection: connection, kind: kind).remove(number)
  }
}
