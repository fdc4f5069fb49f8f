import CaseModel
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
    try connection.execute(ListSchema.caseFamilyIndex)
    try FamilyListWriter(connection: connection, places: PlaceBook(connection)).writeAll()
    try connection.execute("DROP INDEX case_list_family")
    try SearchWriter(connection).writeAll()
  }

  /// Brings everything up to date with what a transaction changed.
  func bringUpToDate(_ changes: ChangeSet) throws {
    try Counters(connection).add(changes.created)
    guard !changes.isCounting else { return }
    let search = try SearchWriter(connection)
    for number in changes.persons { try search.add(person: number) }
    for number in changes.cases { try search.add(case: number) }
    let affected = try AffectedLists(connection).find(changes)
    let places = PlaceBook(connection)
    let cases = CaseListWriter(connection: connection, places: places, kin: StoredKin(connection: connection))
    for number in affected.cases { try cases.write(case: number) }
    let families = FamilyListWriter(connection: connection, places: places)
    for number in affected.families { try families.write(family: number) }
  }
}
