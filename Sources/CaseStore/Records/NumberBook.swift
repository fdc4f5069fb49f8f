import CaseModel
import SQLiteAccess

/// Knows the local number of each record, and gives new ones in order.
///
/// The number of a removed record is kept for it: whoever takes the removal back finds every table as it was.
final class NumberBook {
  private static let room = 60_000
  private let connection: Connection
  /// Makes rows visible that wait to be inserted.
  var beforeLookup: () throws -> Void = {}
  private var known: [RecordID: Int] = [:]
  private var last = [Int?](repeating: nil, count: Record.Kind.allCases.count)
  private var lookups: [Record.Kind: Statement] = [:]
  /// True where the register ever removed a record, so that new ones are looked for among those; `nil` until it was asked.
  private var hasRemoved: Bool?

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The table that holds records of a kind.
  static func table(of kind: Record.Kind) -> String {
    switch kind {
    case .missingCase: "missing_case"
    case .profile: "profile"
    case .tracingEvent: "tracing_event"
    case .sourcedValue: "sourced_value"
    case .personPair: "person_pair"
    case .custodyEvent: "custody_event"
    case .laboratoryResult: "laboratory_result"
    case .incident, .site, .family, .person, .relationship, .contact, .donor, .sample, .testimony, .statement, .consent, .dispatch, .task,
      .setting:
      kind.rawValue
    }
  }

  /// The number for a new record.
  func next(_ kind: Record.Kind, _ id: RecordID) throws -> Int {
    if let kept = try keptNumber(id) { return kept }
    let before = try last[kind.place] ?? highest(kind)
    last[kind.place] = before + 1
    switch kind {
    case .person, .family, .incident, .sample, .dispatch: remember(id, before + 1)
    default: break  // Few records refer to the other kinds.
    }
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

  /// Takes note that a record was removed.
  func remove(_ kind: Record.Kind, _ id: RecordID, number: Int) throws {
    known[id] = nil
    // What is not asked yet must be asked before the row is gone.
    if last[kind.place] == nil { last[kind.place] = try highest(kind) }
    try connection.run("INSERT INTO removed(id, kind, no) VALUES(?, ?, ?)", .id(id), .text(kind.rawValue), .integer(number))
    hasRemoved = true
  }

  private func highest(_ kind: Record.Kind) throws -> Int {
    let present = try connection.integer("SELECT max(no) FROM \(NumberBook.table(of: kind))") ?? 0
    guard try knowsRemovals() else { return present }
    return max(present, try connection.integer("SELECT max(no) FROM removed WHERE kind = ?", .text(kind.rawValue)) ?? 0)
  }

  /// The number that a removed record had, which is its own again.
  private func keptNumber(_ id: RecordID) throws -> Int? {
    guard try knowsRemovals(), let number = try connection.integer("SELECT no FROM removed WHERE id = ?", .id(id)) else { return nil }
    try connection.run("DELETE FROM removed WHERE id = ?", .id(id))
    return number
  }

  private func knowsRemovals() throws -> Bool {
    if let hasRemoved { return hasRemoved }
    let any = try connection.first("SELECT 1 FROM removed LIMIT 1") { _ in true } ?? false
    hasRemoved = any
    return any
  }

  /// Takes note of a number, so that it need not be looked for. What is remembered is bounded: records that belong together come close
  /// together.
  func remember(_ id: RecordID, _ number: Int) {
    if known.count >= NumberBook.room { known.removeAll(keepingCapacity: true) }
    known[id] = number
  }
}
