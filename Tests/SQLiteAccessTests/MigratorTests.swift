import SQLiteAccess
import Testing

@Suite struct MigratorTests {
  static let first = Migration("create people", "CREATE TABLE person(no INTEGER PRIMARY KEY) STRICT")
  static let second = Migration("create cases", "CREATE TABLE note(person INTEGER REFERENCES person(no)) STRICT")

  @Test("migrations run once each, in order")
  func inOrder() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try Migrator([MigratorTests.first]).migrate(connection)
    try connection.execute("INSERT INTO person VALUES(1)")
    try Migrator([MigratorTests.first, MigratorTests.second]).migrate(connection)
    #expect(try Migrator([]).version(of: connection) == 2)
    #expect(try connection.integer("SELECT count(*) FROM person") == 1)
  }

  @Test("a migration that fails leaves the schema of the one before")
  func failure() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    let broken = Migration("break", "CREATE TABLE half(no INTEGER); SELECT nothing FROM nowhere")
    #expect(throws: DatabaseError.self) { try Migrator([MigratorTests.first, broken]).migrate(connection) }
    #expect(try Migrator([]).version(of: connection) == 1)
    #expect(try connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0)
  }

  @Test("a migration that breaks a foreign key is undone")
  func foreignKeys() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    let orphan = Migration("orphan", "INSERT INTO note VALUES(7)")
    #expect(throws: DatabaseError.self) {
      try Migrator([MigratorTests.first, MigratorTests.second, orphan]).migrate(connection)
    }
    #expect(try Migrator([]).version(of: connection) == 2)
    #expect(try connection.integer("SELECT count(*) FROM note") == 0)
  }

  @Test("a file of a newer program is refused")
  func newer() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.execute("PRAGMA user_version=9")
    do {
      try Migrator([MigratorTests.first]).migrate(connection)
      Issue.record("the file must be refused")
    } catch let error as DatabaseError {
      #expect(error.kind == .newer)
    }
  }
}
