internal import CSQLite

/// The settings of a connection (https://www.sqlite.org/security.html, https://www.sqlite.org/wal.html).
public struct Settings: Hashable, Sendable {
  /// Memory for pages, in KiB.
  public var cacheKilobytes = 16_384
  /// How long to wait for another process that writes, in milliseconds.
  public var busyMilliseconds = 5_000
  /// The longest text or blob, in bytes.
  public var longestValue = 16 << 20
  /// The longest statement, in bytes.
  public var longestStatement = 100_000

  /// The usual settings.
  public init() {}
}

extension Connection {
  /// Applies the settings that hold for every connection.
  public func apply(_ settings: Settings) throws {
    sqlite3_busy_timeout(handle, Int32(settings.busyMilliseconds))
    guard csq_set_defensive(handle) == SQLITE_OK else { throw DatabaseError(kind: .other, message: "defensive mode is not available") }
    try execute(
      """
      PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;
      PRAGMA foreign_keys=ON; PRAGMA cache_size=-\(settings.cacheKilobytes);
      """)
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, Int32(settings.longestValue))
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, Int32(settings.longestStatement))
  }

  /// Turns on the write-ahead log; false where the file system does not allow it.
  public func useWriteAheadLog() throws -> Bool {
    let mode = try prepare("PRAGMA journal_mode=WAL")
    defer { mode.reset() }
    return try mode.step() && mode.text(0) == "wal"
  }

  /// The number that changes when another connection commits to the file.
  public func dataVersion() throws -> Int {
    try integer("PRAGMA data_version") ?? 0
  }
}
