/// A named, forward-only change of the schema. It never uses the program's types: those change, a migration does not.
public struct Migration: Sendable {
  /// What it does, in words: `create people`.
  public let name: String
  /// The statements.
  public let script: String

  /// A migration from its name and its statements.
  public init(_ name: String, _ script: String) {
    self.name = name
    self.script = script
  }
}

/// Brings a file to the newest schema: each migration in its own transaction, the number of those done in `user_version`.
public struct Migrator: Sendable {
  private let migrations: [Migration]

  /// A migrator for these migrations, oldest first.
  public init(_ migrations: [Migration]) {
    self.migrations = migrations
  }

  /// The number of the newest schema.
  public var newest: Int { migrations.count }

  /// The number of the file's schema.
  public func version(of connection: Connection) throws -> Int {
    try connection.integer("PRAGMA user_version") ?? 0
  }

  /// Runs what is missing. A file that a newer program made is refused; a migration that breaks a foreign key is undone.
  ///
  /// Foreign keys are off meanwhile, as https://www.sqlite.org/lang_altertable.html (section 7) asks for changes of tables.
  public func migrate(_ connection: Connection) throws {
    let done = try version(of: connection)
    guard done <= newest else {
      throw DatabaseError(kind: .newer, message: "the file has schema \(done), this program knows \(newest)")
    }
    guard done < newest else { return }
    try connection.execute("PRAGMA foreign_keys=OFF")
    defer { try? connection.execute("PRAGMA foreign_keys=ON") }
    for position in done..<newest {
      let migration = migrations[position]
      try connection.write {
        // Another process may have run it while this one waited for the lock.
        guard try version(of: connection) == position else { return }
        try connection.execute(migration.script)
        if try connection.first("PRAGMA foreign_key_check", read: { _ in true }) != nil {
          throw DatabaseError(kind: .constraint, message: "the migration \"\(migration.name)\" breaks a foreign key")
        }
        try connection.execute("PRAGMA user_version=\(position + 1)")
      }
      connection.clearCache()
    }
  }
}
