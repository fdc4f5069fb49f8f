import CaseModel
import CaseStore
import Testing

@Suite struct TestimonyReadingTests {
  /// A register, the case of its first missing person, and a way to take testimonies.
  private func register() async throws -> (TestRegister, CaseFile) {
    let test = try await FilesTests.register()
    let id = try #require(try await test.register.caseID(number: "BRD-2026-00001"))
    return (test, try #require(try await test.register.caseFile(id)))
  }

  /// Writes a testimony with its statements, all about one person; the identities of both.
  private func take(
    _ statements: [(what: String, when: String?)], about person: RecordID, in register: Register, sealedAs code: String? = nil,
    witness: RecordID? = nil, cases: [RecordID] = []
  ) async throws -> (RecordID, [RecordID]) {
    var testimony = Testimony(id: .provisional(1), interviewer: "A. Worker", narrative: "What was told.")
    testimony.witness = witness
    testimony.isSealed = code != nil
    testimony.witnessCode = code
    testimony.cases = cases
    testimony.on = PartialDate(Day(number: 20_780))
    var steps: [RecordChange.Step] = [.create(.testimony(testimony))]
    for (place, said) in statements.enumerated() {
      var statement = WitnessStatement(
        id: .provisional(UInt64(place + 2)), testimony: testimony.id, position: place + 1, what: said.what)
      statement.person = person
      statement.when = said.when.map { DateReading.read($0, today: Day(number: 20_780)) }
      steps.append(.create(.statement(statement)))
    }
    guard case .saved(let saved) = try await register.save(RecordChange(steps, why: "testimony taken"), by: "A. Worker") else {
      Issue.record("not saved")
      return (testimony.id, [])
    }
    return (
      try #require(saved.identities[.provisional(1)]),
      try statements.indices.map { try #require(saved.identities[.provisional(UInt64($0 + 2))]) }
    )
  }

  @Test("a testimony is read with its statements, names and cases")
  func file() async throws {
    let (test, missing) = try await register()
    let mother = try #require(missing.family?.contactPerson)
    let (id, _) = try await take(
      [("I saw him", "1992"), ("He was taken", "26.2.1992")], about: missing.person.id, in: test.register, witness: mother,
      cases: [missing.missingCase.id])
    let file = try #require(try await test.register.testimonyFile(id))
    #expect(file.testimony.number == "BRD-T-2026-00001")
    #expect(file.shownWitness == "RASULOVA Lalə")
    #expect(file.statements.map(\.what) == ["I saw him", "He was taken"])
    #expect(file.names[missing.person.id] == "RASULOV Anar Kamal oğlu")
    #expect(file.cases.map(\.number) == ["BRD-2026-00001"])
    #expect(file.contradictions == [])
    #expect(try await test.register.testimonyFile(missing.person.id) == nil)
  }

  @Test("a sealed witness stands under the code everywhere, and the name is not read at all")
  func sealed() async throws {
    let (test, missing) = try await register()
    let mother = try #require(missing.family?.contactPerson)
    let (id, _) = try await take(
      [("I saw him", nil)], about: missing.person.id, in: test.register, sealedAs: "W-0007", witness: mother)
    let file = try #require(try await test.register.testimonyFile(id))
    #expect(file.shownWitness == "W-0007")
    #expect(file.names[mother] == nil)
    #expect(try await test.register.statements(about: missing.person.id).map(\.witness) == ["W-0007"])
    #expect(try await test.register.testimonies().lines.map(\.witness) == ["W-0007"])
  }

  @Test("the next code follows the highest one")
  func codes() async throws {
    let (test, missing) = try await register()
    #expect(try await test.register.nextWitnessCode() == "W-0001")
    _ = try await take([], about: missing.person.id, in: test.register, sealedAs: "W-0041")
    _ = try await take([], about: missing.person.id, in: test.register, sealedAs: "W-0009")
    _ = try await take([], about: missing.person.id, in: test.register, sealedAs: "the old man")
    #expect(try await test.register.nextWitnessCode() == "W-0042")
  }

  @Test("the list holds the newest first and counts all")
  func list() async throws {
    let (test, missing) = try await register()
    #expect(try await test.register.testimonies().total == 0)
    let (first, _) = try await take([("I saw him", nil)], about: missing.person.id, in: test.register)
    let (second, _) = try await take([], about: missing.person.id, in: test.register)
    let all = try await test.register.testimonies()
    #expect(all.lines.map(\.id) == [second, first])
    #expect(all.lines.map(\.statements) == [0, 1])
    let cut = try await test.register.testimonies(limit: 1)
    #expect(cut.lines.map(\.id) == [second])
    #expect(cut.total == 2)
  }

  @Test("what another witness said of the same person is found where it contradicts")
  func contradiction() async throws {
    let (test, missing) = try await register()
    let (first, _) = try await take([("He was killed", "1992")], about: missing.person.id, in: test.register)
    let (second, _) = try await take([("I spoke with him", "1994")], about: missing.person.id, in: test.register)
    let file = try #require(try await test.register.testimonyFile(second))
    let found = try #require(file.contradictions.first)
    #expect(file.contradictions.count == 1)
    #expect(found.reason == .aliveAfterDeath)
    #expect(found.first.statement.testimony == first)
    #expect(found.first.testimonyNumber == "BRD-T-2026-00001")
    #expect(found.second.statement.testimony == second)
  }

  @Test("what became of a statement is found from its testimony, and the event names the statement as its source")
  func facts() async throws {
    let (test, missing) = try await register()
    let (id, said) = try await take([("He was taken", "26.2.1992")], about: missing.person.id, in: test.register)
    let statement = try #require(try await test.register.testimonyFile(id)?.statements.first)
    let change = StatementFact.event(.capture, statement, in: missing.missingCase.id)
    guard case .saved(let saved) = try await test.register.save(change, by: "A. Worker") else {
      Issue.record("not saved")
      return
    }
    let event = try #require(saved.identities[.provisional(1)])
    let file = try #require(try await test.register.testimonyFile(id))
    #expect(file.events.map(\.id) == [event])
    #expect(file.events.first?.source == .statement(said[0]))
    let page = try #require(try await test.register.tracingEventFile(event))
    #expect(page.caseRow?.number == "BRD-2026-00001")
    #expect(page.sourceWords == "statement 1 of testimony BRD-T-2026-00001")
    #expect(page.testimony == id)
    #expect(!page.carriesFate)
  }
}
