import CaseModel
import CaseStore
import Kinship
import SQLiteAccess
import Testing

/// A register with the family of `FilesTests`, and short ways to write into it.
final class WritingDesk: Sendable {
  let test: TestRegister
  let anar: CaseFile
  let emin: CaseFile
  var register: Register { test.register }
  var family: RecordID { anar.family?.id ?? .unassigned }

  private init(_ test: TestRegister, _ anar: CaseFile, _ emin: CaseFile) {
    self.test = test
    self.anar = anar
    self.emin = emin
  }

  static func open() async throws -> WritingDesk {
    let test = try await FilesTests.register()
    return WritingDesk(
      test, try await file(test, "BRD-2026-00001"), try await file(test, "BRD-2026-00002"))
  }

  static func file(_ test: TestRegister, _ number: String) async throws -> CaseFile {
    let id = try #require(try await test.register.caseID(number: number))
    return try #require(try await test.register.caseFile(id))
  }

  /// Saves a change that must succeed.
  @discardableResult
  func save(_ steps: RecordChange.Step..., why: String = "test", source: SourceReference? = nil, by user: String = "Sevda") async throws
    -> SavedChange
  {
    let outcome = try await register.save(RecordChange(steps, why: why, source: source), by: user)
    guard case .saved(let saved) = outcome else {
      Issue.record("a conflict where none was expected: \(outcome)")
      throw RegisterError(.other, "conflict")
    }
    return saved
  }

  /// The sentence with which a change is refused.
  func refusal(_ steps: RecordChange.Step..., why: String = "test", source: SourceReference? = nil) async throws -> String? {
    do {
      _ = try await register.save(RecordChange(steps, why: why, source: source), by: "Sevda")
      return nil
    } catch let error as RegisterError {
      #expect(error.kind == .refused || error.kind == .notFound)
      return error.description
    }
  }

  /// Changes one record by a closure over it as it is now.
  func change<Value>(
    _ kind: Record.Kind, _ id: RecordID, as extract: (Record) -> Value?, into wrap: (Value) -> Record, why: String = "test",
    source: SourceReference? = nil, by user: String = "Sevda", _ edit: (inout Value) -> Void
  ) async throws {
    let old = try #require(try await register.record(kind, id))
    var value = try #require(extract(old))
    edit(&value)
    try await save(.edit(wrap(value), from: old), why: why, source: source, by: user)
  }

  /// Changes a case as it is now.
  func changeCase(
    _ id: RecordID, why: String = "test", source: SourceReference? = nil, by user: String = "Sevda", _ edit: (inout MissingCase) -> Void
  ) async throws {
    try await change(
      .missingCase, id, as: { if case .missingCase(let value) = $0 { value } else { nil } }, into: { .missingCase($0) }, why: why,
      source: source, by: user, edit)
  }

  /// A contact with the family that is not in the register yet.
  func contact(_ summary: String, id: RecordID = .provisional(1)) -> Contact {
    var contact = Contact(
      id: id, on: Day(number: 20_750), channel: .phone, direction: .outgoing, by: "Sevda", summary: summary)
    contact.family = family
    return contact
  }

  /// Every derived table, row by row, but for words and places, which may stay though nothing uses them.
  func tables(_ names: [String] = WritingDesk.tableNames) throws -> [String: [[Value]]] {
    let connection = try Connection(path: test.path, mode: .readOnly)
    defer { connection.close() }
    var tables: [String: [[Value]]] = [:]
    for name in names {
      // Places are numbered as they come; their text stands in the row beside the number.
      let columns = try connection.rows("SELECT name FROM pragma_table_info(?) WHERE name <> 'place_no' ORDER BY cid", .text(name)) {
        $0.text(0)
      }
      tables[name] = try connection.rows("SELECT \(columns.joined(separator: ", ")) FROM \(name) ORDER BY 1, 2") { row in
        (0..<row.columnCount).map { row.value($0) }
      }
    }
    return tables
  }

  /// The tables in which two states differ, for the message of a test.
  static func differences(_ one: [String: [[Value]]], _ other: [String: [[Value]]]) -> [String] {
    one.keys.filter { one[$0] != other[$0] }.sorted()
  }

  /// How many commits the log holds.
  func commits() throws -> Int {
    let connection = try Connection(path: test.path, mode: .readOnly)
    defer { connection.close() }
    return try connection.integer("SELECT count(*) FROM commit_log") ?? -1
  }

  static let tableNames = [
    "incident", "site", "family", "person", "person_name", "missing_case", "relationship", "contact", "contact_case", "donor", "sample",
    "profile", "testimony", "testimony_case", "statement", "tracing_event", "sourced_value", "person_pair", "case_list", "family_list",
    "consent", "custody_event", "dispatch", "dispatch_sample", "laboratory_result", "task", "setting", "counter", "person_document",
    "case_document",
  ]
}
