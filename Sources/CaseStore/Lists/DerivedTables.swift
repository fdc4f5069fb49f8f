import CaseModel
import SQLiteAccess

/// Keeps lists, search index and counters in step with the records.
struct DerivedTables {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Computes everything that is empty still.
  func writeAll(_ ties: MemoryTies) throws {
    let kin = try MemoryKin(ties, connection)
    try CaseListWriter(connection: connection, places: PlaceBook(connection), kin: kin, rules: try rules()).writeAll()
    try connection.execute(ListSchema.caseFamilyIndex)
    try FamilyListWriter(connection: connection, places: PlaceBook(connection)).writeAll()
    try connection.execute("DROP INDEX case_list_family")
    try SearchWriter(connection).writeAll()
  }

  /// Brings everything up to date with what a transaction changed.
  func bringUpToDate(_ changes: ChangeSet) throws {
    try Counters(connection).add(changes.counts)
    guard !changes.isCounting else { return }
    try bringSearchUpToDate(changes)
    let kin = StoredKin(connection: connection)
    let affected = try AffectedLists(connection, kin).find(changes)
    let places = PlaceBook(connection)
    if !affected.cases.isEmpty {
      let cases = CaseListWriter(connection: connection, places: places, kin: kin, rules: try rules())
      for number in affected.cases { try cases.write(case: number) }
    }
    let families = FamilyListWriter(connection: connection, places: places)
    for number in affected.families { try families.write(family: number) }
    if changes.areRulesChanged { try CoverageRefresh(connection: connection).run() }
  }

  private func rules() throws -> CoverageTable { try CoverageRulesReader(connection: connection).rules() }

  /// The document of a case holds the names of its person.
  private func bringSearchUpToDate(_ changes: ChangeSet) throws {
    guard !changes.persons.isEmpty || !changes.cases.isEmpty else { return }
    let search = try SearchWriter(connection)
    for number in changes.persons.sorted() { try search.write(person: number) }
    var cases = changes.cases
    for person in changes.persons {
      cases.formUnion(try connection.rows("SELECT no FROM missing_case WHERE person = ?", .integer(person)) { $0.integer(0) })
    }
    for number in cases.sorted() { try search.write(case: number) }
  }
}
