import CaseModel
import SQLiteAccess

/// Makes every derived table again from the log, with the code that wrote it in the first place.
struct Rebuild {
  /// The derived tables, those that others refer to last.
  static let tables = [
    "case_document", "person_document", "word_skeleton", "word", "counter", "family_list", "case_list", "place", "taking_back", "removed",
    "setting", "task", "laboratory_result", "custody_event", "dispatch_sample", "dispatch", "consent", "person_pair", "sourced_value",
    "statement", "testimony_case", "testimony", "profile", "contact_case", "sample", "donor", "contact",
    "relationship", "tracing_event", "missing_case", "person_name", "person", "family", "site", "incident",
  ]

  /// The indexes by identity stay while the log is replayed: edits and removals find their records by them.
  private static let late = Schema.recordIndexes.filter { !$0.name.hasSuffix("_id") }

  /// Fills empty tables of `target`, which have only the indexes by identity, from the log of `source`, and builds the others.
  static func replay(from source: Connection, into target: Connection) throws {
    let replay = try Replay(log: source, target)
    try LogReader(connection: source).forEachEntry(replay.take)
    try replay.finish()
    for index in late { try target.execute(index.script) }
    try Counters(target).add(replay.counts)
    try DerivedTables(target).writeAll(try MemoryTies(storedIn: target))
    for index in Schema.listIndexes { try target.execute(index.script) }
  }

  /// Makes every derived table of a file again, in one transaction, if that is still wanted once nobody else writes.
  static func renew(_ connection: Connection, ifStill isWanted: () throws -> Bool) throws {
    defer { try? connection.execute("PRAGMA foreign_keys=ON; PRAGMA cache_size=-\(Settings().cacheKilobytes)") }
    try connection.execute("PRAGMA foreign_keys=OFF")
    try connection.useCache(kilobytes: 65_536)
    try connection.write {
      guard try isWanted() else { return }
      for search in ["person_search", "case_search"] { try connection.execute("INSERT INTO \(search)(\(search)) VALUES('delete-all')") }
      try dropIndexes(connection)
      for table in tables { try connection.execute("DELETE FROM \(table)") }
      try replay(from: connection, into: connection)
      if try connection.first("PRAGMA foreign_key_check", read: { _ in true }) != nil {
        throw RegisterError.damagedLog("its entries refer to records that it does not hold")
      }
      try connection.run("UPDATE register SET derived_version = ?", .integer(Schema.derivedVersion))
    }
  }

  /// True where the derived tables of a file were computed by an older version of the program.
  static func isOutdated(_ connection: Connection) throws -> Bool {
    try connection.integer("SELECT derived_version FROM register WHERE one = 1") ?? 0 < Schema.derivedVersion
  }

  /// Takes all indexes away that are built after the rows.
  static func dropIndexes(_ connection: Connection) throws {
    for index in late + Schema.listIndexes { try connection.execute("DROP INDEX IF EXISTS \(index.name)") }
  }
}

extension Register {
  /// Makes every table that the screens read again from the log. Either all of it succeeds or nothing changes.
  public func rebuild() throws {
    guard access == .readWrite else {
      throw RegisterError(.readOnly, "The register is open to read only. Open it to write before rebuilding its tables.")
    }
    defer { generation += 1 }
    try RegisterError.translating { try Rebuild.renew(connection) { true } }
  }
}
