import CaseModel
import CaseStore
import SQLiteAccess
import Testing

@Suite struct ResultRulesTests {
  private static let finding = "The autosomal profile excludes the recorded mother."

  private func result(_ sample: Sample, _ outcome: LaboratoryResult.Outcome = .full) -> LaboratoryResult {
    LaboratoryResult(
      id: .provisional(90), sample: sample.id, laboratory: SampleDesk.laboratory, on: SampleDesk.day(10, 20), outcome: outcome,
      markers: [.autosomal])
  }

  private func analysed(_ desk: SampleDesk) async throws -> Sample {
    _ = try await desk.recorded(desk.consent())
    return try await desk.sample(via: [.sealed, .inTransit, .received, .accepted, .inAnalysis])
  }

  /// A result with a finding against the relationship, as a supervisor reads it.
  private func sealed(_ desk: SampleDesk) async throws -> LaboratoryResult {
    let sample = try await analysed(desk)
    var result = result(sample)
    result.inconsistency = ResultRulesTests.finding
    let steps = [.create(.laboratoryResult(result))] + desk.move(.profileFull).steps([sample])
    guard case .saved(let saved) = try await desk.register.save(RecordChange(steps, why: "result"), by: "Leyla", as: .supervisor) else {
      throw RegisterError(.other, "conflict")
    }
    return try await read(desk, try #require(saved.identities[.provisional(90)]), as: .supervisor)
  }

  private func read(_ desk: SampleDesk, _ id: RecordID, as role: OfficeRole) async throws -> LaboratoryResult {
    guard case .laboratoryResult(let result)? = try await desk.register.record(.laboratoryResult, id, as: role) else {
      throw RegisterError(.other, "no result")
    }
    return result
  }

  @Test("a result says what the sample stands at, or what it moves to in the same change, in either order")
  func agrees() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await analysed(desk)
    #expect(
      try await desk.refusal([.create(.laboratoryResult(result(sample)))])
        == "BK00000018: The result says “profile full”, but the sample is in analysis. Log the step to “profile full” together with the "
        + "result; nothing was changed.")
    #expect(
      try await desk.refusal([.create(.laboratoryResult(result(sample, .partial)))] + desk.move(.profileFull).steps([sample]))
        == "BK00000018: The result says “profile partial”, but the sample is profile full. Log the step to “profile partial” together "
        + "with the result; nothing was changed.")
    #expect(try await desk.refusal([.create(.laboratoryResult(result(sample)))] + desk.move(.profileFull).steps([sample])) == nil)
    // A second report about a sample that stands there already.
    let now = try await desk.now(sample.id)
    #expect(try await desk.refusal([.create(.laboratoryResult(result(now)))]) == nil)
    // Its note may still be written when the sample has gone on.
    let stored = try await desk.log(.stored, now)
    let made = try #require(try await desk.register.sampleFile(stored.id)?.results.first)
    var noted = made
    noted.note = "sent by post"
    #expect(try await desk.refusal([.edit(.laboratoryResult(noted), from: .laboratoryResult(made))]) == nil)
  }

  @Test("an inconsistency is read by supervisors alone")
  func read() async throws {
    let desk = try await SampleDesk.open()
    let result = try await sealed(desk)
    #expect(result.inconsistency == "The autosomal profile excludes the recorded mother.")
    for role in [OfficeRole.interviewer, .caseworker, .administrator] {
      let seen = try await read(desk, result.id, as: role)
      #expect(seen.inconsistency == nil)
      #expect(seen.isInconsistencySealed)
    }
    let file = try #require(try await desk.register.sampleFile(result.sample))
    #expect(file.results.map(\.inconsistency) == [nil])
  }

  @Test("an edit by somebody who does not see it leaves it, and neither changes nor removes it")
  func edits() async throws {
    let desk = try await SampleDesk.open()
    let result = try await sealed(desk)
    let seen = try await read(desk, result.id, as: .caseworker)
    var noted = seen
    noted.note = "asked for a second report"
    #expect(try await desk.refusal([.edit(.laboratoryResult(noted), from: .laboratoryResult(seen))]) == nil)
    let now = try await read(desk, result.id, as: .supervisor)
    #expect(now.inconsistency == "The autosomal profile excludes the recorded mother.")
    #expect(now.note == "asked for a second report")
    var overwritten = noted
    overwritten.inconsistency = "nothing found"
    #expect(
      try await desk.refusal([.edit(.laboratoryResult(overwritten), from: .laboratoryResult(noted))])
        == "The result holds a finding about the relationship that is sealed for you, and it stays as it is. Ask a supervisor to change "
        + "it; nothing was changed.")
    #expect(
      try await desk.refusal([.remove(.laboratoryResult(noted))])
        == "The result holds a finding about the relationship that is sealed for you. Ask a supervisor to remove it; nothing was changed.")
    var withdrawn = now
    withdrawn.inconsistency = nil
    let outcome = try await desk.register.save(
      RecordChange([.edit(.laboratoryResult(withdrawn), from: .laboratoryResult(now))], why: "finding withdrawn"), by: "Leyla",
      as: .supervisor)
    guard case .saved = outcome else { throw RegisterError(.other, "\(outcome)") }
    #expect(try await read(desk, result.id, as: .supervisor).inconsistency == nil)
  }

  @Test("conflicts and history call it sealed")
  func sealedWords() async throws {
    let desk = try await SampleDesk.open()
    let result = try await sealed(desk)
    let seen = try await read(desk, result.id, as: .caseworker)
    var first = seen
    first.note = "one"
    try await desk.desk.save(.edit(.laboratoryResult(first), from: .laboratoryResult(seen)), by: "Tural")
    var second = seen
    second.note = "two"
    guard
      case .conflict(let conflicts) = try await desk.register.save(
        RecordChange([.edit(.laboratoryResult(second), from: .laboratoryResult(seen))], why: "test"), by: "Sevda")
    else { throw RegisterError(.other, "saved") }
    #expect(conflicts.map(\.field) == ["note"])
    #expect(!"\(conflicts)".contains("autosomal profile excludes"))
    var changed = result
    changed.inconsistency = "The Y profile excludes the recorded father."
    let outcome = try await desk.register.save(
      RecordChange([.edit(.laboratoryResult(changed), from: .laboratoryResult(result))], why: "finding"), by: "Leyla", as: .supervisor)
    guard case .saved = outcome else { throw RegisterError(.other, "\(outcome)") }
    let history = try #require(try await desk.register.history(of: result.id))
    #expect(history.entries.first?.field == "relationship inconsistency")
    #expect(history.entries.first?.old == "sealed")
    #expect(history.entries.first?.new == "sealed")
    #expect(!"\(history)".contains("excludes"))
  }

  @Test("the log says in which role somebody wrote")
  func roles() async throws {
    let desk = try await SampleDesk.open()
    _ = try await sealed(desk)
    _ = try await desk.register.undo(by: "Leyla", as: .supervisor)
    let connection = try Connection(path: desk.desk.test.path, mode: .readOnly)
    defer { connection.close() }
    let written = try connection.rows("SELECT author, role FROM commit_log ORDER BY rid DESC LIMIT 3") { [$0.text(0), $0.text(1)] }
    #expect(written == [["Leyla", "supervisor"], ["Leyla", "supervisor"], ["Sevda", "caseworker"]])
  }
}
