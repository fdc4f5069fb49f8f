import CaseModel
import CaseStore
import Testing

@Suite struct ConsentRulesTests {
  /// An accepted sample, and the sentence with which its analysis is refused.
  private func accepted(_ desk: SampleDesk) async throws -> Sample {
    try await desk.sample(via: [.sealed, .inTransit, .received, .accepted])
  }

  @Test("no sample is analysed without consent to identification")
  func noConsent() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await accepted(desk)
    let none =
      "BK00000018: There is no consent to identification of the donor. Record it before the analysis; nothing was changed."
    #expect(try await desk.refusal(.inAnalysis, sample) == none)
    _ = try await desk.recorded(desk.consent(.research))
    #expect(try await desk.refusal(.inAnalysis, sample) == none)
    _ = try await desk.recorded(desk.consent())
    #expect(try await desk.refusal(.inAnalysis, sample) == nil)
  }

  @Test("a consent in the same change counts, also for a correction")
  func sameChange() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await accepted(desk)
    var move = desk.move(.inAnalysis)
    (move.step.isCorrection, move.step.reason) = (true, "never logged")
    #expect(
      try await desk.refusal(move.steps([sample]))
        == "BK00000018: There is no consent to identification of the donor. Record it before the analysis; nothing was changed.")
    #expect(try await desk.refusal([.create(.consent(desk.consent()))] + move.steps([sample], first: 5)) == nil)
  }

  @Test("the sentence names what is wrong with the consent")
  func whatIsWrong() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await accepted(desk)
    var consent = desk.consent(.identification, .refused)
    let refused = try await desk.recorded(consent)
    #expect(
      try await desk.refusal(.inAnalysis, sample)
        == "BK00000018: The consent to identification of the donor was refused on 2026-09-01. The sample may not be analysed; "
        + "nothing was changed.")
    consent = refused
    (consent.state, consent.until) = (.given, SampleDesk.day(9, 20))
    try await desk.desk.save(.edit(.consent(consent), from: .consent(refused)))
    #expect(
      try await desk.refusal(.inAnalysis, sample)
        == "BK00000018: The consent to identification of the donor expired on 2026-09-20. Ask again and record the answer; "
        + "nothing was changed.")
    var withdrawn = consent
    (withdrawn.state, withdrawn.withdrawnOn) = (.withdrawn, SampleDesk.day(9, 10))
    try await desk.desk.save(.edit(.consent(withdrawn), from: .consent(consent)))
    #expect(
      try await desk.refusal(.inAnalysis, sample)
        == "BK00000018: The consent to identification of the donor was withdrawn on 2026-09-10. The sample may not be analysed; "
        + "nothing was changed.")
    var elsewhere = desk.consent()
    elsewhere.recipient = "Reference laboratory B"
    _ = try await desk.recorded(elsewhere)
    #expect(
      try await desk.refusal(.inAnalysis, sample)
        == "BK00000018: The consent to identification of the donor covers only the laboratory Reference laboratory B; the sample is at "
        + "Reference laboratory A. Ask for consent to that laboratory too; nothing was changed.")
    _ = try await desk.recorded(desk.consent(on: SampleDesk.day(10, 5)))
    #expect(
      try await desk.refusal(.inAnalysis, sample)
        == "BK00000018: The consent to identification of the donor was given on 2026-10-05, after the analysis of 2026-10-01. "
        + "Check the two days; nothing was changed.")
    #expect(try await desk.refusal(.inAnalysis, sample, on: SampleDesk.day(10, 5)) == nil)
  }

  @Test("an item needs the consent of who handed it over, a bone needs none")
  func whose() async throws {
    let desk = try await SampleDesk.open()
    _ = try await desk.recorded(desk.consent())
    let sample = try await accepted(desk)
    var item = sample
    (item.kind, item.material, item.handedOverBy) = (.directReference, .item, desk.wife)
    try await desk.desk.save(.edit(.sample(item), from: .sample(sample)))
    #expect(
      try await desk.refusal(.inAnalysis, item)
        == "BK00000018: There is no consent to identification of the person who handed the item over. Record it before the analysis; "
        + "nothing was changed.")
    var bone = item
    (bone.kind, bone.material) = (.bone, .bone)
    try await desk.desk.save(.edit(.sample(bone), from: .sample(item)))
    #expect(try await desk.refusal(.inAnalysis, bone) == nil)
  }

  @Test("what was withdrawn stays withdrawn, and a consent does not end before it begins")
  func withdrawn() async throws {
    let desk = try await SampleDesk.open()
    let given = try await desk.recorded(desk.consent())
    var withdrawn = given
    withdrawn.state = .withdrawn
    try await desk.desk.save(.edit(.consent(withdrawn), from: .consent(given)))
    #expect(
      try await desk.refusal([.edit(.consent(given), from: .consent(withdrawn))])
        == "A consent that was withdrawn stays withdrawn. Record the new decision as a new consent; nothing was changed.")
    var short = desk.consent()
    short.until = SampleDesk.day(8, 31)
    #expect(
      try await desk.refusal([.create(.consent(short))])
        == "The consent would end on 2026-08-31, before it was given on 2026-09-01. Check the two days; nothing was changed.")
    // Taking the withdrawal back is another matter: it was a mistake.
    #expect(try await desk.register.undo(by: "Sevda") == .done(why: "test"))
    #expect(try await desk.register.consents(of: desk.mother) == [given])
  }

  @Test("one consent for a purpose and a recipient stands at a time")
  func second() async throws {
    let desk = try await SampleDesk.open()
    var first = desk.consent()
    first.recipient = "Reference laboratory A"
    first.until = SampleDesk.day(12, 31)
    first = try await desk.recorded(first)
    var second = first
    second = desk.consent(on: SampleDesk.day(12, 31))
    second.recipient = "REFERENCE LABORATORY A"
    #expect(
      try await desk.refusal([.create(.consent(second))])
        == "The person's consent to identification at Reference laboratory A, given on 2026-09-01, stands already. Change that one, or "
        + "record its withdrawal first; nothing was changed.")
    second.on = Day(year: 2027, month: 1, day: 1) ?? second.on
    #expect(try await desk.refusal([.create(.consent(second))]) == nil)
    #expect(try await desk.refusal([.create(.consent(desk.consent()))]) == nil)
    #expect(try await desk.refusal([.create(.consent(desk.consent(.research)))]) == nil)
    #expect(
      try await desk.refusal([.create(.consent(desk.consent(.research)))])
        == "The person's consent to research, given on 2026-09-01, stands already. Change that one, or record its withdrawal first; "
        + "nothing was changed.")
    var withdrawn = first
    withdrawn.state = .withdrawn
    second.on = SampleDesk.day(10, 1)
    second.until = SampleDesk.day(10, 30)
    #expect(try await desk.refusal([.edit(.consent(withdrawn), from: .consent(first)), .create(.consent(second))]) == nil)
  }

  @Test("a consent on which an analysis rests is withdrawn, not removed or taken back")
  func reliance() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await accepted(desk)
    let saved = try await desk.desk.save(.create(.consent(desk.consent())), why: "consent recorded", by: "Tural")
    let id = try #require(saved.identities[.provisional(1)])
    let given = try #require(try await desk.register.consents(of: desk.mother).first { $0.id == id })
    _ = try await desk.log(.inAnalysis, sample)
    let sentence = "The sample BK00000018 was analysed in reliance on the consent. Record its withdrawal instead; nothing was changed."
    #expect(try await desk.refusal([.remove(.consent(given))]) == sentence)
    var other = given
    other.purpose = .storage
    #expect(try await desk.refusal([.edit(.consent(other), from: .consent(given))]) == sentence)
    #expect(
      try await desk.register.undo(by: "Tural") == .refused("“consent recorded” cannot be taken back: \(sentence)"))
    other = given
    other.state = .withdrawn
    #expect(try await desk.refusal([.edit(.consent(other), from: .consent(given))]) == nil)
  }
}
