import SQLiteAccess

/// The schema of a register, as named migrations that only ever go forward.
enum Schema {
  /// The letters ITKN: SQLite keeps them in the file's header, and `file` can show them.
  static let applicationID = 0x49_54_4B_4E
  /// Raised whenever derived tables are computed differently: an older file is rebuilt from its log on opening.
  static let derivedVersion = 2

  /// Every migration, oldest first.
  static let migrations = [
    Migration("create the log", LogSchema.script),
    Migration("create the records", RecordSchema.script + script(of: RecordSchema.indexes)),
    Migration("create the lists", ListSchema.script + script(of: ListSchema.indexes)),
    Migration("create the search index", SearchSchema.script),
    Migration("write at the desk", WritingSchema.script + script(of: WritingSchema.indexes + WritingSchema.logIndexes)),
    Migration("follow samples", SampleSchema.script + script(of: SampleSchema.indexes + SampleSchema.listIndexes)),
  ]

  /// The indexes of the records' tables.
  static let recordIndexes = RecordSchema.indexes + WritingSchema.indexes + SampleSchema.indexes

  /// The indexes of the lists.
  static let listIndexes = ListSchema.indexes + SampleSchema.listIndexes

  private static func script(of indexes: [(name: String, script: String)]) -> String {
    "\n" + indexes.map { $0.script + ";" }.joined(separator: "\n")
  }
}
