import SQLiteAccess

/// Writes the rows of one table: new ones in batches, changed ones in place.
final class RowTable {
  /// The rows that wait to be inserted.
  let batch: BatchInsert
  private let connection: Connection
  private let table: String

  init(_ connection: Connection, _ table: String, columns: Int) throws {
    self.connection = connection
    self.table = table
    batch = try BatchInsert(connection, table: table, columns: columns)
  }

  /// Inserts a row, or writes all columns of the one with the same `no` again. An UPDATE, and no REPLACE, which would take other rows away
  /// where something unique clashes.
  func write(isNew: Bool, _ fill: (inout Binder) throws -> Void) throws {
    guard !isNew else {
      return try batch.add { statement, before in
        var row = Binder(statement, after: before)
        try fill(&row)
      }
    }
    let update = try connection.cached(updateScript())
    var row = Binder(update)
    try fill(&row)
    try update.run()
  }

  /// The first column is `no`, bound as the first parameter.
  private func updateScript() throws -> String {
    if let known = script { return known }
    let columns = try connection.rows("SELECT name FROM pragma_table_info(?) ORDER BY cid", .text(table)) { $0.text(0) }
    let assignments = columns.enumerated().dropFirst().map { "\($0.element) = ?\($0.offset + 1)" }
    let made = "UPDATE \(table) SET \(assignments.joined(separator: ", ")) WHERE no = ?1"
    script = made
    return made
  }

  private var script: String?
}
