internal import CSQLite

/// Reading the row on which a statement stands.
extension Statement {
  /// The number of columns.
  public var columnCount: Int { Int(sqlite3_column_count(handle)) }

  /// True where the column holds NULL.
  public func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  /// The column as an integer; 0 for NULL.
  public func integer(_ column: Int) -> Int {
    Int(sqlite3_column_int64(handle, Int32(column)))
  }

  /// The column as an integer; `nil` for NULL.
  public func optionalInteger(_ column: Int) -> Int? {
    isNull(column) ? nil : integer(column)
  }

  /// The column as a number with a fraction; `nil` for NULL.
  public func optionalReal(_ column: Int) -> Double? {
    isNull(column) ? nil : sqlite3_column_double(handle, Int32(column))
  }

  /// The column as text, read by its length so that a NUL does not cut it; empty for NULL.
  ///
  /// STRICT tables accept invalid UTF-8; what is not UTF-8 is read as U+FFFD.
  public func text(_ column: Int) -> String {
    guard let start = sqlite3_column_text(handle, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The column as text; `nil` for NULL.
  public func optionalText(_ column: Int) -> String? {
    isNull(column) ? nil : text(column)
  }

  /// The column as bytes; empty for NULL.
  public func bytes(_ column: Int) -> [UInt8] {
    withBytes(column) { Array($0) }
  }

  /// Lends the column's bytes until the statement moves on.
  public func withBytes<Result>(_ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    let start = sqlite3_column_blob(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return try body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  /// The column as a value of its own kind.
  public func value(_ column: Int) -> Value {
    switch sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_FLOAT: .real(sqlite3_column_double(handle, Int32(column)))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .blob(bytes(column))
    default: .null
    }
  }

  /// The first column of all rows that are left, as 32-bit integers: a tight loop for very many rows.
  public func collectIntegers() throws -> [Int32] {
    var numbers: [Int32] = []
    while true {
      let code = sqlite3_step(handle)
      guard code == SQLITE_ROW else {
        sqlite3_reset(handle)
        guard code == SQLITE_DONE else { throw failure(code) }
        return numbers
      }
      numbers.append(sqlite3_column_int(handle, 0))
    }
  }
}
