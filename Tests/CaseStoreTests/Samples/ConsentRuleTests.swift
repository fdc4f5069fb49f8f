import CaseModel
import CaseStore
import Testing

@Suite("What the register refuses for want of consent")
struct ConsentRuleTests {
  private let code = "BK00000018"

  /// A sample that the laboratory has accepted.
  private func accepted(_ desk: SampleDesk) async throws -> RecordID {
    let id = try await desk.record(code)
    try await desk.walk(id, .sealed, .inTransit, .received, .accepted)
    return id
  }

  @Test("no analysis without consent to identification; a consent to research is none")
  func noConsent() async throws {
    let desk = try await SampleDesk.open()
    let id = try await accepted(desk)
    let wanted = "BK00000018: there is no consent to identification. Ask for it and record it before the sample is analysed."
    #expect(try await desk.move(id, to: .inAnalysis) == wanted)
    try await desk.consent(.research)
    #expect(try await desk.move(id, to: .inAnalysis) == wanted)
    try await desk.consent()
    #expect(try await desk.move(id, to: .inAnalysis) == nil)
  }

  @Test("a consent that was withdrawn, refused, ran out or covers another laboratory lets nothing be analysed")
  func notEnough() async throws {
    var desk = try await SampleDesk.open()
    var id = try await accepted(desk)
    try await desk.consent {
      $0.state = .withdrawn
      $0.withdrawnOn = SampleDesk.day("2026-11-10")
    }
    #expect(
      try await desk.move(id, to: .inAnalysis)
        == "BK00000018: the consent to identification was withdrawn on 2026-11-10. The sample must not be analysed.")

    desk = try await SampleDesk.open()
    id = try await accepted(desk)
    try await desk.consent { $0.state = .refused }
    #expect(
      try await desk.move(id, to: .inAnalysis) == "BK00000018: identification was refused on 2026-10-02. The sample must not be analysed.")

    desk = try await SampleDesk.open()
    id = try await accepted(desk)
    try await desk.consent { $0.until = SampleDesk.day("2026-11-19") }
    #expect(
      try await desk.move(id, to: .inAnalysis)
        == "BK00000018: the consent to identification expired on 2026-11-19. Ask again and record the new one first.")

    desk = try await SampleDesk.open()
    id = try await accepted(desk)
    try await desk.consent { $0.recipient = "Reference laboratory B" }
    #expect(
      try await desk.move(id, to: .inAnalysis)
        == "BK00000018: the consent covers only Reference laboratory B, not Reference laboratory A. Ask for consent first.")
    try await desk.consent { $0.recipient = "reference LABORATORY a" }
    #expect(try await desk.move(id, to: .inAnalysis) == nil)
  }

  @Test("what was withdrawn is not given back by a change; a new consent after it counts")
  func afterWithdrawal() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await accepted(desk)
    let id = try await desk.consent {
      $0.state = .withdrawn
      $0.withdrawnOn = SampleDesk.day("2026-11-10")
    }
    guard case .consent(let withdrawn)? = try await desk.desk.register.record(.consent, id) else { return }
    var given = withdrawn
    given.state = .given
    #expect(
      try await desk.desk.refusal(.edit(.consent(given), from: .consent(withdrawn)))
        == "A consent that was withdrawn stays withdrawn. Record a new one if the person agrees again; nothing was changed.")
    try await desk.consent(on: "2026-11-15")
    #expect(try await desk.move(sample, to: .inAnalysis) == nil)
  }

  @Test("a second consent for the same purpose and recipient is refused, one that ends before it begins too")
  func twice() async throws {
    let desk = try await SampleDesk.open()
    try await desk.consent()
    let second = Consent(id: .provisional(1), person: desk.donor, purpose: .identification, on: SampleDesk.day("2026-11-01"))
    #expect(
      try await desk.desk.refusal(.create(.consent(second)))
        == "A consent to identification for the same recipient, given on 2026-10-02, stands already. Change that one; nothing was changed.")
    var backwards = Consent(id: .provisional(1), person: desk.donor, purpose: .storage, on: SampleDesk.day("2026-11-01"))
    backwards.until = SampleDesk.day("2026-10-01")
    #expect(
      try await desk.desk.refusal(.create(.consent(backwards)))
        == "The consent would end on 2026-10-01, before it was given on 2026-11-01. Correct one of the days.")
  }

  @Test("what a laboratory found against a relationship is read by supervisors alone, and stays when others change the result")
  func sealedFinding() async throws {
    let desk = try await SampleDesk.open()
    let id = try await accepted(desk)
    try await desk.consent()
    try await desk.walk(id, .inAnalysis)
    var result = LaboratoryResult(
      id: .provisional(1), sample: id, laboratory: "Reference laboratory A", on: SampleDesk.day("2026-11-20"), outcome: .partial)
    result.inconsistency = "not the biological father"
    let steps =
      [RecordChange.Step.create(.laboratoryResult(result))]
      + SampleMove(to: .profilePartial, on: result.on, by: "Sevda").steps([try await desk.sample(id)], first: 2)
    let outcome = try await desk.desk.register.save(RecordChange(steps, why: "result"), by: "Sevda")
    guard case .saved(let saved) = outcome, let made = saved.identities[.provisional(1)] else { return }
    let register = desk.desk.register

    guard case .laboratoryResult(let seen)? = try await register.record(.laboratoryResult, made) else { return }
    #expect(seen.inconsistency == nil)
    #expect(seen.isInconsistencySealed)
    #expect(try await register.sampleFile(id, as: .administrator)?.results.first?.inconsistency == nil)
    #expect(try await register.sampleFile(id, as: .supervisor)?.results.first?.inconsistency == "not the biological father")

    var noted = seen
    noted.note = "second page missing"
    try await desk.desk.save(.edit(.laboratoryResult(noted), from: .laboratoryResult(seen)))
    #expect(try await register.sampleFile(id, as: .supervisor)?.results.first?.inconsistency == "not the biological father")
    var replaced = seen
    replaced.inconsistency = "nothing was found"
    #expect(
      try await desk.desk.refusal(.edit(.laboratoryResult(replaced), from: .laboratoryResult(seen)))
        == "The result holds a sealed finding already. Only a supervisor may change it; nothing was changed.")
    let history = try #require(try await register.history(of: made))
    #expect(!history.entries.map { "\($0)" }.joined().contains("biological"))
  }
}
