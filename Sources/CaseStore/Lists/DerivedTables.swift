import SQLiteAccess

/// Keeps lists, search index and counters in step with the records.
struct DerivedTables {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Computes everything that is empty still.
  func writeAll(_ kin: any KinSource) throws {
    try CaseListWriter(connection: connection, places: PlaceBook(connection), kin: kin).writeAll()
  }

  /// Brings everything up to date with what a transaction changed.
  func bringUpToDate(_ changes: ChangeSet) throws {
    try Counters(connection).add(changes.created)
    let writer = CaseListWriter(connection: connection, places: PlaceBook(connection), kin: StoredKin(connection: connection))
    for number in changes.cases { try writer.write(case: number) }
  }
}
