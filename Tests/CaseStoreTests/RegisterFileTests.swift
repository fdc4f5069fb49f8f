import CaseModel
import CaseStore
import Foundation
import SQLiteAccess
import Testing

@Suite struct RegisterFileTests {
  /// Opens a file and tells what kind of error came of it.
  static func failure(_ path: String, _ access: Register.Access = .readWrite) -> RegisterError.Kind? {
    do {
      _ = try Register.open(at: path, access: access)
      return nil
    } catch let error as RegisterError {
      #expect(error.description.hasSuffix("."))
      return error.kind
    } catch {
      return .other
    }
  }

  @Test("only the owner may read the file and its folder")
  func modes() async throws {
    let test = try TestRegister()
    let file = try FileManager.default.attributesOfItem(atPath: test.path)[.posixPermissions] as? Int
    let folder = try FileManager.default.attributesOfItem(atPath: test.folder)[.posixPermissions] as? Int
    #expect(file == 0o600)
    #expect(folder == 0o700)
  }

  @Test("a register keeps its office and its records when it is closed and opened")
  func reopening() async throws {
    let test = try TestRegister()
    _ = try await test.takeIn(CaseWindowTests.entries)
    try await test.register.close()
    #expect(!FileManager.default.fileExists(atPath: test.path + "-wal"))
    for access in [Register.Access.readWrite, .readOnly] {
      let again = try Register.open(at: test.path, access: access)
      #expect(try await again.office() == (name: "Barda office", prefix: "BRD"))
      #expect(try await again.caseWindow(CaseQuery(), anchor: .first, limit: 3).total == 9)
      #expect(try await again.check().problems == [])
      try await again.close()
    }
  }

  @Test("a file that is missing, foreign, empty, a folder or newer is refused with its reason")
  func badFiles() throws {
    let test = try TestRegister()
    #expect(RegisterFileTests.failure(test.folder + "/nothing.itkin") == .missing)
    #expect(RegisterFileTests.failure(test.folder) == .unreadable)
    try Data("Dear diary, this is a text and no register at all.".utf8).write(to: URL(fileURLWithPath: test.folder + "/text"))
    #expect(RegisterFileTests.failure(test.folder + "/text") == .notARegister)
    try Data().write(to: URL(fileURLWithPath: test.folder + "/empty"))
    #expect(RegisterFileTests.failure(test.folder + "/empty") == .notARegister)
    try Connection(path: test.folder + "/other.db", mode: .create).execute("CREATE TABLE note(text TEXT)")
    #expect(RegisterFileTests.failure(test.folder + "/other.db") == .notARegister)
    try Connection(path: test.path, mode: .readWrite).execute("PRAGMA user_version=99")
    #expect(RegisterFileTests.failure(test.path) == .newer)
    #expect(RegisterFileTests.failure(test.path, .readOnly) == .newer)
  }

  @Test("a new register never takes the place of a file that is there")
  func noOverwriting() throws {
    let test = try TestRegister()
    #expect(throws: RegisterError.self) { _ = try Register.create(at: test.path, office: "Other", prefix: "OTH") }
    #expect(throws: RegisterError.self) { _ = try Register.create(at: test.folder + "/new.itkin", office: "", prefix: "") }
    #expect(!FileManager.default.fileExists(atPath: test.folder + "/new.itkin"))
  }

  @Test("a damaged page is found or refused, never passed over")
  func damagedPages() async throws {
    let test = try TestRegister()
    _ = try await test.takeIn(CaseWindowTests.entries)
    try await test.register.close()
    let whole = try Data(contentsOf: URL(fileURLWithPath: test.path))
    for page in [1, 3, 5, 8, 13, 21] {
      var broken = whole
      for offset in 0..<64 { broken[page * 4_096 + offset] ^= 0x5A }
      let path = test.folder + "/broken-\(page).itkin"
      try broken.write(to: URL(fileURLWithPath: path))
      do {
        let problems = try await Register.open(at: path, access: .readOnly).check().problems
        #expect(problems != [])
      } catch let error as RegisterError {
        #expect(error.kind == .corrupt || error.kind == .notARegister)
      }
    }
  }

  @Test("a register in a folder that cannot be written can be read")
  func readOnlyFolder() async throws {
    let test = try TestRegister()
    _ = try await test.takeIn(CaseWindowTests.entries)
    try await test.register.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: test.folder)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: test.folder) }
    if getuid() != 0 { #expect(RegisterFileTests.failure(test.path) == .readOnlyFolder) }
    let register = try Register.open(at: test.path, access: .readOnly)
    #expect(try await register.caseWindow(CaseQuery(), anchor: .first, limit: 3).total == 9)
  }

  @Test("a register that is open to read only is not changed")
  func readOnlyAccess() async throws {
    let test = try TestRegister()
    let reader = try Register.open(at: test.path, access: .readOnly)
    await #expect(throws: RegisterError.self) { _ = try await reader.takeIn(by: "Tester", why: "", source: "") { nil } }
    await #expect(throws: RegisterError.self) { try await reader.rebuild() }
  }

  @Test("a register whose tables an older version computed is computed again when it is opened", arguments: [true, false])
  func olderTables(toWrite: Bool) async throws {
    let test = try TestRegister()
    _ = try await test.takeIn(CaseWindowTests.entries)
    try await test.register.close()
    let connection = try Connection(path: test.path, mode: .readWrite)
    try connection.execute("UPDATE register SET derived_version = 1; UPDATE case_list SET coverage = 4, facets = 0")
    try connection.execute("DELETE FROM family_list")
    connection.close()
    let again = try Register.open(at: test.path, access: toWrite ? .readWrite : .readOnly)
    #expect(try await again.check().problems == [])
    #expect(try await again.caseWindow(CaseQuery(), anchor: .first, limit: 3).total == 9)
    try await again.close()
    let stored = try Connection(path: test.path, mode: .readOnly)
    #expect(try stored.integer("SELECT derived_version FROM register") == 2)
    stored.close()
  }

  @Test("two programs work on one register, and each sees what the other saved")
  func twoConnections() async throws {
    let test = try TestRegister()
    let other = try Register.open(at: test.path)
    _ = try await test.takeIn(CaseWindowTests.entries)
    var filter = CaseFilter()
    filter.category = .military
    #expect(try await other.caseWindow(CaseQuery(filter: filter), anchor: .first, limit: 10).total == 2)
    let feed = Feed([Entries.person("Q1", "Babayev", "Rauf", missing: Entries.missing(category: .military))])
    _ = try await other.takeIn(by: "Other", why: "", source: "") { feed.next() }
    #expect(try await test.register.caseWindow(CaseQuery(), anchor: .first, limit: 10).total == 10)
    #expect(try await other.caseWindow(CaseQuery(filter: filter), anchor: .first, limit: 10).total == 3)
    #expect(try await test.register.searchCases("babayev", limit: 10).total == 1)
    _ = try await test.takeIn([Entries.person("Q2", "Babayev", "Kamal", missing: Entries.missing(category: .military))])
    #expect(try await other.caseWindow(CaseQuery(filter: filter), anchor: .first, limit: 10).total == 4)
    #expect(try await other.check().problems == [])
  }
}
