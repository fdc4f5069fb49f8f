internal import CSQLite

extension Connection {
  /// True inside a transaction.
  public var isInTransaction: Bool { !isClosed && sqlite3_get_autocommit(handle) == 0 }

  /// Does all of `body` or nothing of it; the lock for writing is taken at once, so that two writers never wait for each other in a ring.
  public func write<Result>(_ body: () throws -> Result) throws -> Result {
    try inTransaction("BEGIN IMMEDIATE", body)
  }

  /// Reads from one unchanging state of the file.
  public func read<Result>(_ body: () throws -> Result) throws -> Result {
    try inTransaction("BEGIN DEFERRED", body)
  }

  private func inTransaction<Result>(_ begin: String, _ body: () throws -> Result) throws -> Result {
    if isInTransaction { return try body() }
    try cached(begin).run()
    do {
      let result = try body()
      try cached("COMMIT").run()
      return result
    } catch {
      // SQLite may have rolled back by itself (disk full); a second ROLLBACK would only hide the first error.
      if isInTransaction { try? cached("ROLLBACK").run() }
      throw error
    }
  }
}
