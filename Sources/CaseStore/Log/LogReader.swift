import CaseModel
import SQLiteAccess

/// Reads the log in the order in which it came.
struct LogReader {
  /// One entry that can be read: what it creates or changes.
  enum Entry {
    case creates(Record)
    case changes(FieldEdit)
  }

  let connection: Connection

  /// Hands every entry to `visit`; entries whose body was erased are passed over.
  func forEachEntry(_ visit: (Entry) throws -> Void) throws {
    let statement = try connection.prepare("SELECT entity, field, body FROM op ORDER BY rid, idx")
    while try statement.step() {
      guard !statement.isNull(2) else { continue }
      try visit(LogReader.entry(entity: try statement.id(0), field: statement.text(1), body: statement.bytes(2)))
    }
  }

  private static func entry(entity: RecordID, field: String, body: [UInt8]) throws -> Entry {
    if let kind = Record.Kind(rawValue: field) { return .creates(try Record(kind: kind, id: entity, body: body)) }
    return .changes(try FieldEdit(field: field, id: entity, body: body))
  }
}
