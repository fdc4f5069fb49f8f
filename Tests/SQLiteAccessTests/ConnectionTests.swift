import Foundation
import SQLiteAccess
import Testing

@Suite struct ConnectionTests {
  /// A database in memory with one table.
  static func table() throws -> Connection {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.apply(Settings())
    try connection.execute("CREATE TABLE note(no INTEGER PRIMARY KEY, text TEXT CHECK(length(text) < 7), data BLOB, size REAL) STRICT")
    return connection
  }

  @Test("a text keeps the NUL in its middle, and an empty text is not NULL")
  func textByLength() throws {
    let connection = try ConnectionTests.table()
    try connection.run("INSERT INTO note(no, text) VALUES(1, ?)", .text("a\u{0}b"))
    try connection.run("INSERT INTO note(no, text) VALUES(2, ?)", .text(""))
    try connection.run("INSERT INTO note(no, text) VALUES(3, ?)", .null)
    let texts = try connection.rows("SELECT text FROM note ORDER BY no") { $0.optionalText(0) }
    #expect(texts == ["a\u{0}b", "", nil])
  }

  @Test("blobs and fractions come back as they went in")
  func otherKinds() throws {
    let connection = try ConnectionTests.table()
    try connection.run("INSERT INTO note(no, data, size) VALUES(1, ?, ?)", .blob([0, 255, 7]), .real(0.1))
    try connection.run("INSERT INTO note(no, data) VALUES(2, ?)", .blob([]))
    #expect(try connection.rows("SELECT data FROM note ORDER BY no") { $0.bytes(0) } == [[0, 255, 7], []])
    #expect(try connection.first("SELECT size FROM note WHERE no = 1") { $0.optionalReal(0) } == 0.1)
    #expect(try connection.first("SELECT data FROM note WHERE no = 2") { $0.value(0) } == .blob([]))
  }

  @Test("a transaction that fails leaves nothing behind")
  func rollback() throws {
    struct Stop: Error {}
    let connection = try ConnectionTests.table()
    #expect(throws: Stop.self) {
      try connection.write {
        try connection.run("INSERT INTO note(no) VALUES(1)")
        throw Stop()
      }
    }
    #expect(try connection.integer("SELECT count(*) FROM note") == 0)
    #expect(!connection.isInTransaction)
  }

  @Test("an error names the constraint and never the value")
  func errorsWithoutValues() throws {
    let connection = try ConnectionTests.table()
    do {
      try connection.run("INSERT INTO note(no, text) VALUES(1, ?)", .text("refused"))
      Issue.record("the row must be refused")
    } catch let error as DatabaseError {
      #expect(error.kind == .constraint)
      #expect(!error.description.contains("refused"))
    }
  }

  @Test("a search that FTS5 cannot read is an error without the text of the search")
  func searchErrorsWithoutText() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.execute("CREATE VIRTUAL TABLE words USING fts5(text)")
    do {
      _ = try connection.rows("SELECT * FROM words WHERE words MATCH ?", .text("secretname:(")) { $0.text(0) }
      Issue.record("the search must be refused")
    } catch let error as DatabaseError {
      #expect(!error.description.contains("secretname"))
    }
  }

  @Test("a batch inserts the rows of full batches and of the rest")
  func batches() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.execute("CREATE TABLE pair(one INTEGER PRIMARY KEY, two TEXT) STRICT")
    let batch = try BatchInsert(connection, table: "pair", columns: 2)
    for number in 1...37 {
      try batch.add { statement, before in
        try statement.bind(before + 1, number)
        try statement.bind(before + 2, number == 5 ? nil : "row \(number)")
      }
    }
    try batch.flush()
    #expect(try connection.integer("SELECT count(*) FROM pair") == 37)
    #expect(try connection.first("SELECT two FROM pair WHERE one = 37") { $0.text(0) } == "row 37")
    #expect(try connection.first("SELECT two FROM pair WHERE one = 5") { $0.isNull(0) } == true)
  }

  @Test("a long query stops when it is asked to")
  func interruption() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    do {
      try connection.watching(every: 100, shouldStop: { true }) {
        _ = try connection.integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 10000000) SELECT count(*) FROM n")
      }
      Issue.record("the query must stop")
    } catch let error as DatabaseError {
      #expect(error.kind == .interrupted)
    }
  }
}
