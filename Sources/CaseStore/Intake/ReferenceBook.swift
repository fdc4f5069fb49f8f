import CaseModel
import SQLiteAccess

/// Finds records of one kind by the references that files use: a person's reference, a family's number, the name of an incident.
final class ReferenceBook {
  /// A record that a reference stands for.
  struct Entry {
    var id: RecordID
    var number: Int
  }

  private static let room = 50_000
  private let lookup: Statement
  private let writer: CommitWriter
  private var known: [String: Entry] = [:]
  /// The hashes of all references, while the register held none before: what is not among them need not be looked up.
  private var hashes: Set<Int>?

  /// The last local number that was in use before the import began.
  let lastBefore: Int

  init(_ connection: Connection, writer: CommitWriter, table: String, column: String) throws {
    self.writer = writer
    lookup = try connection.prepare("SELECT id, no FROM \(table) WHERE \(column) = ?")
    lastBefore = try connection.integer("SELECT max(no) FROM \(table)") ?? 0
    hashes = lastBefore == 0 ? [] : nil
  }

  /// The record of a reference; `nil` where the register holds none.
  func find(_ reference: String) throws -> Entry? {
    if let entry = known[reference] { return entry }
    if let hashes, !hashes.contains(reference.hashValue) { return nil }
    try writer.flush()
    defer { lookup.reset() }
    try lookup.bind(1, reference)
    guard try lookup.step() else { return nil }
    let entry = Entry(id: try lookup.id(0), number: lookup.integer(1))
    remember(reference, entry)
    return entry
  }

  /// Takes note of a record that was made.
  func remember(_ reference: String, _ entry: Entry) {
    if known.count >= ReferenceBook.room { known.removeAll(keepingCapacity: true) }
    known[reference] = entry
    hashes?.insert(reference.hashValue)
  }

  /// True where the record was there before the import began.
  func isOlder(_ entry: Entry) -> Bool { entry.number <= lastBefore }
}
