import CaseModel
import CaseStore
import SQLiteAccess
import Testing

@Suite struct UndoPropertyTests {
  /// The identities of all records of a kind that the register holds.
  static func known(_ desk: WritingDesk) throws -> [Record.Kind: [RecordID]] {
    let connection = try Connection(path: desk.test.path, mode: .readOnly)
    defer { connection.close() }
    var known: [Record.Kind: [RecordID]] = [:]
    for (kind, table) in [
      (Record.Kind.incident, "incident"), (.site, "site"), (.family, "family"), (.person, "person"), (.missingCase, "missing_case"),
      (.relationship, "relationship"), (.contact, "contact"), (.donor, "donor"), (.sample, "sample"),
    ] {
      known[kind] = try connection.rows("SELECT id FROM \(table) ORDER BY no") { $0.bytes(0) }.compactMap { RecordID(bytes: $0) }
    }
    return known
  }

  /// What the log says was done after the register was filled.
  static func logged(_ desk: WritingDesk) throws -> Set<String> {
    let connection = try Connection(path: desk.test.path, mode: .readOnly)
    defer { connection.close() }
    return Set(try connection.rows("SELECT DISTINCT field FROM op WHERE rid > 1") { $0.text(0) })
  }

  @Test("any sequence of changes, undone one by one, restores every table, and can be made again", arguments: [(1, 210), (42, 100)])
  func undoRestores(seed: UInt64, changes: Int) async throws {
    let desk = try await WritingDesk.open()
    var random = RandomDesk(desk.register, seed: seed, knowing: try UndoPropertyTests.known(desk))
    var states = [try desk.tables()]
    while states.count <= changes {
      let didSave = try await random.change()
      let now = try desk.tables()
      if now == states.last { continue }
      #expect(didSave)
      states.append(now)
    }
    #expect(random.refused > 0)
    let logged = try UndoPropertyTests.logged(desk)
    // Fields of many kinds are edited, whatever the seed brings.
    #expect(logged.filter { $0.contains(".") && !$0.hasSuffix(".removed") }.count > 8)
    #expect(logged.filter { $0.hasSuffix(".removed") }.count > 2)
    #expect(Record.Kind.allCases.filter { logged.contains($0.rawValue) }.count > 11)
    #expect(try await desk.register.check().problems == [])
    try await desk.register.rebuild()
    #expect(WritingDesk.differences(try desk.tables(), states[states.count - 1]) == [])

    for state in states.dropLast().reversed() {
      let outcome = try await desk.register.undo(by: "Sevda")
      guard case .done = outcome else { throw RegisterError(.other, "\(outcome)") }
      let found = WritingDesk.differences(try desk.tables(), state)
      try #require(found == [], "\(outcome): \(found)")
    }
    #expect(try await desk.register.check().problems == [])
    for state in states.dropFirst() {
      let outcome = try await desk.register.redo(by: "Sevda")
      guard case .done = outcome else { throw RegisterError(.other, "\(outcome)") }
      let found = WritingDesk.differences(try desk.tables(), state)
      try #require(found == [], "\(outcome): \(found)")
    }
    #expect(try await desk.register.redo(by: "Sevda") == .nothing)
    #expect(try await desk.register.check().problems == [])
    try await desk.register.rebuild()
    #expect(WritingDesk.differences(try desk.tables(), states[states.count - 1]) == [])
  }
}
