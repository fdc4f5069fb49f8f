import CaseModel
import SQLiteAccess

/// Reads the log in the order in which it came.
struct LogReader {
  /// One entry with the record it is about and the commit it belongs to.
  struct Item {
    var commit: Int
    var entity: RecordID
    var entry: LogEntry
  }

  let connection: Connection

  /// Hands every entry to `visit`; entries whose body was erased are passed over.
  func forEachEntry(_ visit: (Item) throws -> Void) throws {
    let statement = try connection.prepare("SELECT rid, entity, field, body FROM op ORDER BY rid, idx")
    while try statement.step() {
      guard !statement.isNull(3) else { continue }
      try visit(try LogReader.item(statement))
    }
  }

  /// The entries of one commit; `nil` in place of one that was erased.
  func entries(ofCommit commit: Int) throws -> [Item?] {
    try connection.rows("SELECT rid, entity, field, body FROM op WHERE rid = ? ORDER BY idx", .integer(commit)) {
      $0.isNull(3) ? nil : try LogReader.item($0)
    }
  }

  private static func item(_ row: Statement) throws -> Item {
    Item(commit: row.integer(0), entity: try row.id(1), entry: try LogEntry(field: row.text(2), body: row.bytes(3)))
  }
}
