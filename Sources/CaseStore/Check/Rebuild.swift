import CaseModel
import SQLiteAccess

/// Makes every derived table again from the log, with the code that wrote it in the first place.
struct Rebuild {
  /// The derived tables, those that others refer to last.
  static let tables = [
    "case_document", "person_document", "word_skeleton", "word", "counter", "family_list", "case_list", "place", "sample", "donor",
    "contact", "relationship", "missing_case", "person_name", "person", "family", "site", "incident",
  ]

  /// Fills empty tables of `target`, which have no secondary indexes, from the log of `source`, and builds the indexes.
  static func replay(from source: Connection, into target: Connection) throws {
    let numbers = NumberBook(target)
    let records = try RecordWriter(target, numbers: numbers)
    let ties = MemoryTies()
    var created = KindCounts()
    try LogReader(connection: source).forEachEntry { entry in
      switch entry {
      case .changes(let edit): try records.apply(edit)
      case .creates(let record):
        let number = try records.insert(record)
        created.add(record.kind)
        try note(record, number, in: ties, numbers)
      }
    }
    try records.flush()
    for index in RecordSchema.indexes { try target.execute(index.script) }
    try Counters(target).add(created)
    try DerivedTables(target).writeAll(ties)
    for index in ListSchema.indexes { try target.execute(index.script) }
  }

  /// Takes all indexes away that are built after the rows.
  static func dropIndexes(_ connection: Connection) throws {
    for index in RecordSchema.indexes + ListSchema.indexes { try connection.execute("DROP INDEX IF EXISTS \(index.name)") }
  }

  private static func note(_ record: Record, _ number: Int, in ties: MemoryTies, _ numbers: NumberBook) throws {
    switch record {
    case .person(let person, _): ties.note(person: number, person)
    case .relationship(let value):
      let first = try numbers.number(.person, value.first)
      ties.note(
        second: try numbers.number(.person, value.second), RecordedTie(first: first, kind: value.kind, certainty: value.certainty))
    case .sample(let value) where value.status.counts: ties.note(sampled: try numbers.number(.person, value.donor))
    default: break
    }
  }
}

extension Register {
  /// Makes every table that the screens read again from the log. Either all of it succeeds or nothing changes.
  public func rebuild() throws {
    guard access == .readWrite else {
      throw RegisterError(.readOnly, "The register is open to read only. Open it to write before rebuilding its tables.")
    }
    defer {
      generation += 1
      try? connection.execute("PRAGMA foreign_keys=ON; PRAGMA cache_size=-\(Settings().cacheKilobytes)")
    }
    try RegisterError.translating {
      try connection.execute("PRAGMA foreign_keys=OFF")
      try connection.useCache(kilobytes: 65_536)
      try connection.write {
        for search in ["person_search", "case_search"] { try connection.execute("INSERT INTO \(search)(\(search)) VALUES('delete-all')") }
        try Rebuild.dropIndexes(connection)
        for table in Rebuild.tables { try connection.execute("DELETE FROM \(table)") }
        try Rebuild.replay(from: connection, into: connection)
        if try connection.first("PRAGMA foreign_key_check", read: { _ in true }) != nil {
          throw RegisterError.damagedLog("its entries refer to records that it does not hold")
        }
      }
    }
  }
}
