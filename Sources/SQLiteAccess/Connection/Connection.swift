internal import CSQLite

/// One connection to one SQLite file, with its cache of compiled statements.
///
/// It is not `Sendable`: whoever owns it confines it to one executor, so that SQLite never sees two threads at once.
public final class Connection {
  /// How a file is opened.
  public enum Mode: Sendable {
    /// An existing file, to read and write.
    case readWrite
    /// A file that is made where there is none.
    case create
    /// An existing file, only to read.
    case readOnly
    /// A file that nobody changes, in a folder where nothing can be written: no lock and no WAL index is made.
    case immutable
  }

  let handle: OpaquePointer
  private var cache: [String: Statement] = [:]
  private(set) var isClosed = false
  var watcher: ProgressWatcher?

  /// Opens a file. The name is given to SQLite as it is, so that no character of it is read as an option.
  public init(path: String, mode: Mode) throws {
    _ = Connection.isConfigured
    var opened: OpaquePointer?
    let code: Int32
    switch mode {
    case .readWrite: code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | Connection.flags, nil)
    case .create: code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | Connection.flags, nil)
    case .readOnly: code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READONLY | Connection.flags, nil)
    case .immutable:
      let uri = "file:" + Connection.escaped(path) + "?immutable=1"
      code = sqlite3_open_v2(uri, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | Connection.flags, nil)
    }
    guard code == SQLITE_OK, let opened else {
      let error = DatabaseError(code: code, connection: opened)
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    sqlite3_extended_result_codes(handle, 1)
  }

  deinit {
    close()
  }

  /// Closes the file; its write-ahead log goes into it if nobody else has it open. Later calls are refused.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    cache.removeAll()
    sqlite3_progress_handler(handle, 0, nil, nil)
    sqlite3_close_v2(handle)
  }

  private func refuseIfClosed() throws {
    if isClosed { throw DatabaseError(kind: .cannotOpen, message: "the connection is closed") }
  }

  /// A statement that is compiled every time: for what runs once, or is kept by the caller.
  public func prepare(_ sql: String) throws -> Statement {
    try refuseIfClosed()
    return try Statement(sql: sql, connection: handle)
  }

  /// A statement that is compiled once and kept. Nobody else may be stepping through it.
  public func cached(_ sql: String) throws -> Statement {
    if let known = cache[sql] {
      known.reset()
      return known
    }
    let statement = try prepare(sql)
    cache[sql] = statement
    return statement
  }

  /// Forgets all compiled statements, as before a change of the schema.
  public func clearCache() {
    cache.removeAll()
  }

  /// Runs a script of statements without parameters.
  public func execute(_ script: String) throws {
    try refuseIfClosed()
    let code = sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw DatabaseError(code: code, connection: handle, isPreparing: true) }
  }

  /// Runs one statement with values for its parameters.
  public func run(_ sql: String, _ values: Value...) throws {
    let statement = try cached(sql)
    try statement.bind(all: values)
    try statement.run()
  }

  /// Hands every row of a query to `read`.
  public func forEach(_ sql: String, _ values: Value..., read: (Statement) throws -> Void) throws {
    let statement = try cached(sql)
    defer { statement.reset() }
    try statement.bind(all: values)
    while try statement.step() { try read(statement) }
  }

  /// The rows of a query.
  public func rows<Row>(_ sql: String, _ values: Value..., read: (Statement) throws -> Row) throws -> [Row] {
    let statement = try cached(sql)
    defer { statement.reset() }
    try statement.bind(all: values)
    var rows: [Row] = []
    while try statement.step() { rows.append(try read(statement)) }
    return rows
  }

  /// The first row of a query; `nil` where it has none.
  public func first<Row>(_ sql: String, _ values: Value..., read: (Statement) throws -> Row) throws -> Row? {
    let statement = try cached(sql)
    defer { statement.reset() }
    try statement.bind(all: values)
    return try statement.step() ? try read(statement) : nil
  }

  /// The integer in the first row and column of a query; `nil` where there is none.
  public func integer(_ sql: String, _ values: Value...) throws -> Int? {
    let statement = try cached(sql)
    defer { statement.reset() }
    try statement.bind(all: values)
    return try statement.step() ? statement.optionalInteger(0) : nil
  }

  /// The row number that the last INSERT made.
  public var lastInsertedRow: Int { isClosed ? 0 : Int(sqlite3_last_insert_rowid(handle)) }

  /// Sets the memory for pages, in KiB.
  public func useCache(kilobytes: Int) throws {
    try execute("PRAGMA cache_size=-\(kilobytes)")
  }

  /// How many rows the last statement changed.
  public var changes: Int { isClosed ? 0 : Int(sqlite3_changes64(handle)) }

  private static let isConfigured = csq_leave_out_memory_statistics() == SQLITE_OK
  private static let flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE

  private static func escaped(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.reduce(into: "") { text, byte in
      let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 47 || byte == 46
      if isPlain { text.append(Character(Unicode.Scalar(byte))) } else { text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])" }
    }
  }
}
