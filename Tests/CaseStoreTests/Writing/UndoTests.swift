import CaseModel
import CaseStore
import Testing

@Suite struct UndoTests {
  @Test("a change is taken back and made again, also after the register was closed and opened")
  func acrossRestarts() async throws {
    let desk = try await WritingDesk.open()
    let saved = try await desk.save(.create(.contact(desk.contact("She called."))), why: "contact logged")
    let id = try #require(saved.identities[.provisional(1)])
    try await desk.register.close()
    let again = try Register.open(at: desk.test.path)
    #expect(try await again.undo(by: "Tural") == .nothing)
    #expect(try await again.undo(by: "Sevda") == .done(why: "contact logged"))
    #expect(try await again.contact(id) == nil)
    #expect(try await again.undo(by: "Sevda") == .nothing)
    try await again.rebuild()
    #expect(try await again.redo(by: "Sevda") == .done(why: "contact logged"))
    #expect(try await again.contact(id)?.summary == "She called.")
    #expect(try await again.redo(by: "Sevda") == .nothing)
    #expect(try await again.history(of: id)?.entries.map(\.why) == ["redone: contact logged", "undone: contact logged", "contact logged"])
    #expect(try await again.history(of: id)?.entries.map(\.kind) == [.restored, .removed, .created])
    #expect(try await again.check().problems == [])
  }

  @Test("what was taken back cannot be made again once the user did something else")
  func redoEnds() async throws {
    let desk = try await WritingDesk.open()
    try await desk.save(.create(.contact(desk.contact("One."))), why: "one")
    try await desk.save(.create(.contact(desk.contact("Two."))), why: "two")
    #expect(try await desk.register.undo(by: "Sevda") == .done(why: "two"))
    #expect(try await desk.register.undo(by: "Sevda") == .done(why: "one"))
    #expect(try await desk.register.redo(by: "Sevda") == .done(why: "one"))
    try await desk.save(.create(.contact(desk.contact("Three."))), why: "three")
    #expect(try await desk.register.redo(by: "Sevda") == .nothing)
    #expect(try await desk.register.undo(by: "Sevda") == .done(why: "three"))
    #expect(try await desk.register.undo(by: "Sevda") == .done(why: "one"))
    #expect(try await desk.register.undo(by: "Sevda") == .nothing)
  }

  @Test("a change on which a later one stands is not taken back; the sentence says which")
  func laterChange() async throws {
    let desk = try await WritingDesk.open()
    try await desk.changeCase(desk.anar.row.id, why: "owner named") { $0.owner = "Sevda" }
    try await desk.changeCase(desk.anar.row.id, why: "handed over", by: "Tural") { $0.owner = "Tural" }
    #expect(
      try await desk.register.undo(by: "Sevda")
        == .refused(
          "“owner named” cannot be taken back: Tural changed “owner” of the missing case afterwards (“handed over”, 2026-11-23). "
            + "Nothing was changed."))
    #expect(try await desk.register.caseFile(desk.anar.row.id)?.missingCase.owner == "Tural")
    #expect(try await desk.register.undo(by: "Tural") == .done(why: "handed over"))
    #expect(try await desk.register.undo(by: "Sevda") == .done(why: "owner named"))
    #expect(try await desk.register.caseFile(desk.anar.row.id)?.missingCase.owner == nil)
    #expect(
      try await desk.register.redo(by: "Tural")
        == .refused("“handed over” cannot be made again: “owner” has another value now. Nothing was changed."))
  }

  @Test("a record that others refer to by now is not taken back")
  func referredTo() async throws {
    let desk = try await WritingDesk.open()
    let event = TracingEvent(id: .provisional(1), missingCase: desk.anar.row.id, kind: .capture)
    let id = try #require(try await desk.save(.create(.tracingEvent(event)), why: "capture noted").identities[.provisional(1)])
    try await desk.changeCase(desk.anar.row.id, why: "fate set", by: "Tural") { record in
      record.fate = .reportedHeld
      record.fateBasis = id
    }
    #expect(
      try await desk.register.undo(by: "Sevda")
        == .refused(
          "“capture noted” cannot be taken back: The tracing event cannot be removed: a missing case refers to it. "
            + "Move or remove that first; nothing was changed."))
    #expect(try await desk.register.caseFile(desk.anar.row.id)?.events.count == 1)
  }

  @Test("a step that a rule forbids by now is refused, and nothing of the change is taken back")
  func ruleForbids() async throws {
    let desk = try await WritingDesk.open()
    let tie = Relationship(id: .provisional(1), kind: .biologicalParent, first: desk.anar.person.id, second: desk.emin.person.id)
    #expect(try await desk.refusal(.create(.relationship(tie))) == nil)
    #expect(try await desk.register.undo(by: "Sevda") == .done(why: "test"))
    var opposite = tie
    (opposite.first, opposite.second) = (tie.second, tie.first)
    try await desk.save(.create(.relationship(opposite)), by: "Tural")
    #expect(
      try await desk.register.redo(by: "Sevda")
        == .refused(
          "“test” cannot be made again: The parent is a descendant of the child: somebody would be his or her own ancestor. "
            + "Check which of the two is the parent."))
  }

  @Test("a load of files is not taken back at the desk")
  func load() async throws {
    let test = try TestRegister()
    let people = (0..<2_001).map { Entries.person("P\($0)", "Sınaqov", "Rauf") }
    #expect(try await test.takeIn(people, why: "list of 1994").created == 2_001)
    #expect(
      try await test.register.undo(by: "Tester")
        == .refused(
          "“list of 1994” brought in too many records at once to be taken back here. Change or remove single records instead, or restore "
            + "the backup from before."))
    _ = try await test.takeIn([Entries.person("Q1", "Sınaqov", "Anar", missing: Entries.missing())], why: "one more")
    #expect(try await test.register.undo(by: "Tester") == .done(why: "one more"))
    #expect(try await test.register.counts().persons == 2_001)
    #expect(try await test.register.check().problems == [])
  }
}
