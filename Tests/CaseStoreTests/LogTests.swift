import CaseModel
import CaseStore
import SQLiteAccess
import Testing

@Suite struct LogTests {
  static func register() async throws -> TestRegister {
    let test = try TestRegister()
    #expect(try await test.takeIn(SearchTests.entries).problems == [])
    _ = try await test.takeIn([Entries.sample("K-1", "P2"), Entries.person("P8", "Rəhimov", "Vüqar", missing: Entries.missing())])
    return test
  }

  /// Runs statements behind the program's back.
  static func tamper(_ test: TestRegister, _ script: String) throws {
    try Connection(path: test.path, mode: .readWrite).execute(script)
  }

  @Test("a whole register has no problem", arguments: [false, true])
  func whole(afterRebuild: Bool) async throws {
    let test = try await LogTests.register()
    if afterRebuild { try await test.register.rebuild() }
    let report = try await test.register.check()
    #expect(report.problems == [])
    #expect(report.commits == 2)
    #expect(report.entries == 17)
    #expect(report.checked.count == 4)
  }

  @Test(
    "the log cannot be changed or shortened",
    arguments: [
      "UPDATE op SET body = x'00'", "DELETE FROM op", "UPDATE commit_log SET author = 'Somebody'", "DELETE FROM commit_log",
      "INSERT OR REPLACE INTO op SELECT rid, idx, entity, field, salt, x'00' FROM op",
    ])
  func triggers(statement: String) async throws {
    let test = try await LogTests.register()
    #expect(throws: DatabaseError.self) { try LogTests.tamper(test, "PRAGMA recursive_triggers=ON; " + statement) }
    #expect(try await test.register.check().problems == [])
  }

  @Test(
    "a changed entry or header of the log is found and named",
    arguments: [
      (
        "DROP TRIGGER op_is_never_changed; UPDATE op SET body = CAST(substr(body, 1, 4) || 'z' || substr(body, 6) AS BLOB) WHERE rid = 1 AND idx = 2",
        "Entry 3 of commit 1"
      ),
      ("DROP TRIGGER op_is_never_changed; UPDATE op SET entity = randomblob(16) WHERE rid = 2 AND idx = 0", "Commit 2"),
      ("DROP TRIGGER op_is_never_changed; UPDATE op SET salt = zeroblob(16) WHERE rid = 2 AND idx = 1", "Entry 2 of commit 2"),
      ("DROP TRIGGER op_is_never_deleted; DELETE FROM op WHERE rid = 1 AND idx = 9", "Commit 1"),
      ("DROP TRIGGER commit_log_is_never_changed; UPDATE commit_log SET author = 'Somebody' WHERE rid = 2", "Commit 2"),
      ("DROP TRIGGER commit_log_is_never_changed; UPDATE commit_log SET hlc = hlc + 1 WHERE rid = 1", "Commit 1"),
      ("DROP TRIGGER commit_log_is_never_deleted; DELETE FROM commit_log WHERE rid = 1", "Commit 2"),
    ])
  func flippedLog(script: String, named: String) async throws {
    let test = try await LogTests.register()
    try LogTests.tamper(test, script)
    let problems = try await test.register.check().problems
    #expect(problems.contains { $0.hasPrefix(named) })
    #expect(problems.allSatisfy { $0.hasSuffix(".") })
  }

  @Test("an erased entry still fits the chain")
  func erased() async throws {
    let test = try await LogTests.register()
    try LogTests.tamper(test, "DROP TRIGGER op_is_never_changed; UPDATE op SET body = NULL WHERE rid = 2 AND idx = 0")
    let problems = try await test.register.check().problems
    #expect(problems.count > 0)
    #expect(!problems.contains { $0.contains("commit") })
  }

  @Test(
    "a table that differs from the log is found, named and made right by a rebuild",
    arguments: [
      ("UPDATE person SET sex = 'female' WHERE reference = 'P1'", "person P1"),
      ("UPDATE person_name SET surname = 'Somebody' WHERE person = 3", "name of person P3"),
      ("UPDATE missing_case SET fate = 'released' WHERE number = 'BRD-2026-00042'", "case BRD-2026-00042"),
      ("DELETE FROM relationship", "relationship"),
      ("UPDATE sample SET status = 'lost'", "sample K-1"),
      ("UPDATE case_list SET name = 'SOMEBODY' WHERE number = 'BRD-2026-00007'", "list row of case BRD-2026-00007"),
      ("UPDATE family_list SET missing = 9 WHERE number = 'F-001'", "list row of family F-001"),
      ("UPDATE counter SET value = value + 1 WHERE name = 'person'", "counter person"),
      ("UPDATE person_document SET text = 'nobody' WHERE no = 1", "search document of person number 1"),
      ("DELETE FROM word_skeleton WHERE skeleton = 'AL1'", "search key AL1"),
    ])
  func flippedTables(script: String, named: String) async throws {
    let test = try await LogTests.register()
    try LogTests.tamper(test, script)
    let problems = try await test.register.check().problems
    #expect(problems.contains { $0.contains(named) })
    try await test.register.rebuild()
    #expect(try await test.register.check().problems == [])
  }

  @Test("a search index that lost a name is found")
  func brokenIndex() async throws {
    let test = try await LogTests.register()
    try LogTests.tamper(
      test, "INSERT INTO case_search(case_search, rowid, text) SELECT 'delete', no, text FROM case_document WHERE no = 1")
    #expect(try await test.register.check().problems.contains { $0.contains("search index") })
    try await test.register.rebuild()
    #expect(try await test.register.check().problems == [])
  }

  @Test("rebuilt files of cases and families equal those before")
  func rebuiltFiles() async throws {
    let test = try await LogTests.register()
    let rows = try await test.register.caseWindow(CaseQuery(), anchor: .first, limit: 20).rows
    var before: [CaseFile?] = []
    for row in rows { before.append(try await test.register.caseFile(row.id)) }
    try await test.register.rebuild()
    #expect(try await test.register.caseWindow(CaseQuery(), anchor: .first, limit: 20).rows == rows)
    var after: [CaseFile?] = []
    for row in rows { after.append(try await test.register.caseFile(row.id)) }
    #expect(before == after)
    #expect(before.count == 6)
  }
}
