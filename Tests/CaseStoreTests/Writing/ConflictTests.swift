import CaseModel
import CaseStore
import SQLiteAccess
import Testing

@Suite struct ConflictTests {
  @Test("two desks on one file: both write, and who changed the same field second is told what the other wrote")
  func twoDesks() async throws {
    let desk = try await WritingDesk.open()
    let other = try Register.open(at: desk.test.path)
    var mine = desk.anar.missingCase
    mine.lastSeenPlace = "Tuğ"
    mine.owner = "Sevda"
    var theirs = desk.anar.missingCase
    theirs.lastSeenPlace = "Xocalı"
    theirs.clothing = "a grey coat"
    let first = try await other.save(
      RecordChange([.edit(.missingCase(theirs), from: .missingCase(desk.anar.missingCase))], why: "corrected"), by: "Tural")
    guard case .saved = first else { throw RegisterError(.other, "\(first)") }
    let before = try desk.commits()
    let change = RecordChange([.edit(.missingCase(mine), from: .missingCase(desk.anar.missingCase))], why: "corrected")
    guard case .conflict(let conflicts) = try await desk.register.save(change, by: "Sevda") else { throw RegisterError(.other, "saved") }
    #expect(
      conflicts == [
        FieldConflict(
          current: .missingCase(theirs), field: "last seen place", base: "Kosa", mine: "Tuğ", theirs: "Xocalı", by: "Tural")
      ])
    #expect(try desk.commits() == before)
    // What the other wrote is the new base; the field that the form did not touch stays as the other left it.
    mine.clothing = theirs.clothing
    try await desk.save(.edit(.missingCase(mine), from: .missingCase(theirs)))
    let now = try #require(try await other.caseFile(desk.anar.row.id))
    #expect(now.missingCase.lastSeenPlace == "Tuğ")
    #expect(now.missingCase.clothing == "a grey coat")
    #expect(now.missingCase.owner == "Sevda")
    #expect(now.row.place == "Tuğ")
    #expect(try await other.check().problems == [])
  }

  @Test("fields that others changed and the form did not touch stay as the others left them; the same change twice is no conflict")
  func otherFields() async throws {
    let desk = try await WritingDesk.open()
    var theirs = desk.anar.missingCase
    theirs.account = "They came at night."
    theirs.rank = "teacher"
    try await desk.save(.edit(.missingCase(theirs), from: .missingCase(desk.anar.missingCase)), by: "Tural")
    var mine = desk.anar.missingCase
    mine.rank = "teacher"
    mine.unit = "none"
    try await desk.save(.edit(.missingCase(mine), from: .missingCase(desk.anar.missingCase)))
    let now = try #require(try await desk.register.caseFile(desk.anar.row.id)).missingCase
    #expect(now.account == "They came at night.")
    #expect(now.rank == "teacher" && now.unit == "none")
  }

  @Test("a record that was changed is not removed by somebody who did not see the change")
  func removalConflict() async throws {
    let desk = try await WritingDesk.open()
    let contact = try #require(desk.anar.contacts.first)
    var changed = contact
    changed.outcome = "She will come."
    try await desk.save(.edit(.contact(changed), from: .contact(contact)), by: "Tural")
    let outcome = try await desk.register.save(RecordChange([.remove(.contact(contact))], why: "removed"), by: "Sevda")
    guard case .conflict(let conflicts) = outcome else { throw RegisterError(.other, "\(outcome)") }
    #expect(conflicts.map(\.field) == ["outcome"])
    #expect(conflicts.map(\.theirs) == ["She will come."])
    #expect(try await desk.register.contact(contact.id) == changed)
  }

  @Test("a register that another program is writing to says so, and what was written before is kept")
  func busy() async throws {
    let desk = try await WritingDesk.open()
    let lock = try Connection(path: desk.test.path, mode: .readWrite)
    try lock.execute("BEGIN IMMEDIATE")
    do {
      try await desk.save(.create(.contact(desk.contact("She called."))))
      Issue.record("saved though another program holds the lock")
    } catch let error as RegisterError {
      #expect(error.kind == .locked)
      #expect(error.description == "Another program is writing to the register. Nothing was changed; try again in a moment.")
    }
    try lock.execute("ROLLBACK")
    try await desk.save(.create(.contact(desk.contact("She called."))))
    #expect(try await desk.register.caseFile(desk.anar.row.id)?.contacts.count == 3)
  }

  @Test("a register opened to read only refuses with a sentence")
  func readOnly() async throws {
    let desk = try await WritingDesk.open()
    let reader = try Register.open(at: desk.test.path, access: .readOnly)
    let sentence = "The register is open to read only. Open it to write before changing anything."
    let change = RecordChange([.create(.contact(desk.contact("She called.")))], why: "contact logged")
    await #expect(throws: RegisterError(.readOnly, sentence)) { _ = try await reader.save(change, by: "Sevda") }
    await #expect(throws: RegisterError(.readOnly, sentence)) { _ = try await reader.undo(by: "Sevda") }
    await #expect(throws: RegisterError(.readOnly, sentence)) {
      _ = try await reader.keep(Draft(key: "k", user: "Sevda", title: "t", values: [:]))
    }
    #expect(try await reader.drafts(of: "Sevda") == [])
  }
}
