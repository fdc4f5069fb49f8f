import CaseModel
import SQLiteAccess

/// Knows the local number of each record, and gives new ones in order.
final class NumberBook {
  private static let room = 60_000
  private let connection: Connection
  /// Makes rows visible that wait to be inserted.
  var beforeLookup: () throws -> Void = {}
  private var known: [RecordID: Int] = [:]
  private var last = [Int?](repeating: nil, count: Record.Kind.allCases.count)
  private var lookups: [Record.Kind: Statement] = [:]

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The table that holds records of a kind.
  static func table(of kind: Record.Kind) -> String {
    kind == .missingCase ? "missing_case" : kind.rawValue
  }

  /// The number for a new record.
  func next(_ kind: Record.Kind, _ id: RecordID) throws -> Int {
    let before = try last[kind.place] ?? connection.integer("SELECT max(no) FROM \(NumberBook.table(of: kind))") ?? 0
    last[kind.place] = before + 1
    // Nothing refers to the other kinds.
    if kind == .person || kind == .family || kind == .incident { remember(id, before + 1) }
    return before + 1
  }

  /// The number of a record that the register holds.
  func number(_ kind: Record.Kind, _ id: RecordID) throws -> Int {
    if let number = known[id] { return number }
    let lookup: Statement
    if let prepared = lookups[kind] {
      lookup = prepared
    } else {
      lookup = try connection.prepare("SELECT no FROM \(NumberBook.table(of: kind)) WHERE id = ?")
      lookups[kind] = lookup
    }
    try beforeLookup()
    defer { lookup.reset() }
    try lookup.bind(1, id)
    guard try lookup.step() else { throw RegisterError(.notFound, "The register holds no such \(kind.rawValue).") }
    let number = lookup.integer(0)
    remember(id, number)
    return number
  }

  /// What is remembered is bounded: records that belong together come close together.
  private func remember(_ id: RecordID, _ number: Int) {
    if known.count >= NumberBook.room { known.removeAll(keepingCapacity: true) }
    known[id] = number
  }
}
