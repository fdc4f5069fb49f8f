import CaseModel
import CaseStore
import Testing

@Suite struct JourneyPropertyTests {
  @Test("legal ways of samples are taken, illegal ones refused, and undoing everything restores every table", arguments: [3, 1917])
  func journeys(seed: UInt64) async throws {
    let desk = try await SampleDesk.open()
    var random = RandomJourneys(desk, seed: seed)
    var states = [try desk.desk.tables()]
    var refused = 0
    for _ in 0..<110 {
      let attempt = random.attempt()
      var saved: SavedChange?
      do {
        guard case .saved(let change) = try await desk.register.save(RecordChange(attempt.steps, why: attempt.words), by: "Sevda") else {
          throw RegisterError(.other, "conflict")
        }
        saved = change
        try #require(attempt.isLegal, "taken: \(attempt.words)")
        states.append(try desk.desk.tables())
      } catch let error as RegisterError where error.kind == .refused {
        try #require(!attempt.isLegal, "refused: \(attempt.words): \(error.description)")
        refused += 1
      }
      try await random.learn(saved)
    }
    #expect(refused > 15)
    #expect(states.count > 40)
    #expect(try await desk.register.check().problems == [])
    for state in states.dropLast().reversed() {
      let outcome = try await desk.register.undo(by: "Sevda")
      guard case .done = outcome else { throw RegisterError(.other, "\(outcome)") }
      try #require(WritingDesk.differences(try desk.desk.tables(), state) == [], "\(outcome)")
    }
    #expect(try await desk.register.undo(by: "Sevda") == .nothing)
    #expect(try await desk.register.check().problems == [])
    for state in states.dropFirst() {
      let outcome = try await desk.register.redo(by: "Sevda")
      guard case .done = outcome else { throw RegisterError(.other, "\(outcome)") }
      try #require(WritingDesk.differences(try desk.desk.tables(), state) == [], "\(outcome)")
    }
    #expect(try await desk.register.check().problems == [])
  }
}
