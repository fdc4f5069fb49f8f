internal import CSQLite

/// One compiled statement: bind, step, read, reset. Parameters count from 1, columns from 0, as in SQLite.
///
/// It belongs to its connection and, like it, to one thread at a time.
public final class Statement {
  let handle: OpaquePointer
  private let connection: OpaquePointer

  init(sql: String, connection: OpaquePointer) throws {
    var compiled: OpaquePointer?
    var text = sql
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_prepare_v3(connection, $0.baseAddress, Int32($0.count), UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
      }
    }
    guard code == SQLITE_OK, let compiled else { throw DatabaseError(code: code, connection: connection, isPreparing: true) }
    handle = compiled
    self.connection = connection
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// Runs up to the next row; false at the end, where the statement is made ready to run again.
  public func step() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    guard code == SQLITE_DONE else {
      let error = DatabaseError(code: code, connection: connection)
      sqlite3_reset(handle)
      throw error
    }
    sqlite3_reset(handle)
    return false
  }

  /// Runs a statement whose rows, if any, are of no interest.
  public func run() throws {
    while try step() {}
  }

  /// Makes the statement ready to run again before it came to its end.
  public func reset() {
    sqlite3_reset(handle)
  }

  /// Binds an integer.
  public func bind(_ position: Int, _ value: Int) throws {
    try check(sqlite3_bind_int64(handle, Int32(position), Int64(value)))
  }

  /// Binds an integer or NULL.
  public func bind(_ position: Int, _ value: Int?) throws {
    guard let value else { return try bindNull(position) }
    try bind(position, value)
  }

  /// Binds a text by its length: a NUL in it is kept.
  public func bind(_ position: Int, _ value: String) throws {
    var text = value
    try check(
      text.withUTF8 { bytes in
        // An empty text must not become NULL, which a null pointer would.
        guard let start = bytes.baseAddress else { return sqlite3_bind_text(handle, Int32(position), "", 0, csq_transient()) }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text(handle, Int32(position), $0, Int32(bytes.count), csq_transient())
        }
      })
  }

  /// Binds a text or NULL.
  public func bind(_ position: Int, _ value: String?) throws {
    guard let value else { return try bindNull(position) }
    try bind(position, value)
  }

  /// Binds a number with a fraction or NULL.
  public func bind(_ position: Int, _ value: Double?) throws {
    guard let value else { return try bindNull(position) }
    try check(sqlite3_bind_double(handle, Int32(position), value))
  }

  /// Binds bytes.
  public func bind(_ position: Int, bytes: UnsafeRawBufferPointer) throws {
    guard let start = bytes.baseAddress else { return try check(sqlite3_bind_zeroblob(handle, Int32(position), 0)) }
    try check(sqlite3_bind_blob(handle, Int32(position), start, Int32(bytes.count), csq_transient()))
  }

  /// Binds bytes.
  public func bind(_ position: Int, bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try bind(position, bytes: $0) }
  }

  /// Binds NULL.
  public func bindNull(_ position: Int) throws {
    try check(sqlite3_bind_null(handle, Int32(position)))
  }

  /// Binds a value of any kind.
  public func bind(_ position: Int, _ value: Value) throws {
    switch value {
    case .null: try bindNull(position)
    case .integer(let number): try bind(position, number)
    case .real(let number): try bind(position, Optional(number))
    case .text(let text): try bind(position, text)
    case .blob(let bytes): try bind(position, bytes: bytes)
    }
  }

  /// Binds values from the first parameter on.
  public func bind(all values: [Value]) throws {
    for (position, value) in values.enumerated() { try bind(position + 1, value) }
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw failure(code) }
  }

  func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(code: code, connection: connection)
  }
}
