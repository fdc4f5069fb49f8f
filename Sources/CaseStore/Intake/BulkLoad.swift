import SQLiteAccess

/// Loading very many records at once: secondary indexes, lists and search index are built after the rows.
final class BulkLoad {
  private let connection: Connection
  private let writer: CommitWriter
  /// The relationships of the load, held in memory while the tables have no indexes.
  let ties = MemoryTies()

  init(_ connection: Connection, writer: CommitWriter) {
    self.connection = connection
    self.writer = writer
  }

  /// Takes the indexes away.
  func begin() throws {
    writer.computeEverythingAtEnd()
    // Families may have come before the first person; their lines in the list are computed again with all others.
    try connection.execute("DELETE FROM family_list")
    try connection.useCache(kilobytes: 65_536)
    for index in Schema.recordIndexes + WritingSchema.logIndexes + Schema.listIndexes { try connection.execute("DROP INDEX \(index.name)") }
  }

  /// Puts the indexes back and computes what is derived.
  func finish() throws {
    try writer.flush()
    for index in Schema.recordIndexes + WritingSchema.logIndexes { try connection.execute(index.script) }
    try DerivedTables(connection).writeAll(ties)
    for index in Schema.listIndexes { try connection.execute(index.script) }
  }
}
