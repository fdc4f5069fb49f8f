import CaseModel
import Testing

@Suite struct DispatchPlanTests {
  private let today = Day(number: 20_782)

  private func card(_ number: UInt64, _ status: Sample.Status, consent: Consent.Standing = .given) -> SampleCard {
    var sample = Sample(
      id: RecordID(high: 7, low: number), donor: RecordID(high: 8, low: number), kind: .familyReference, material: .buccalSwab,
      barcode: Barcode.make(number: Int(number)), status: status)
    sample.statusSince = Day(number: 20_770)
    sample.whereabouts = "safe"
    return SampleCard(sample: sample, donorName: "SINAQOV Elçin", caseNumber: "", consent: consent)
  }

  private func dispatch(_ cards: [SampleCard]) -> Dispatch {
    var dispatch = Dispatch(
      id: .provisional(1), laboratory: "Bakı DNT mərkəzi", by: "N. Sınaq", preparedOn: today, samples: cards.map(\.id))
    dispatch.transportReference = "W-17"
    dispatch.sealNumber = "S-4"
    return dispatch
  }

  @Test("only what is sealed or stored travels", arguments: Sample.Status.allCases)
  func states(status: Sample.Status) {
    #expect((DispatchPlan.objection(to: card(1, status)) == nil) == (status == .sealed || status == .stored))
  }

  @Test("a sample whose donor refused or withdrew stays; one for which nobody asked yet may travel")
  func consent() {
    #expect(
      DispatchPlan.objection(to: card(1, .sealed, consent: .refused)) == "Consent was refused: the sample does not leave the office.")
    #expect(
      DispatchPlan.objection(to: card(1, .sealed, consent: .withdrawn)) == "Consent was withdrawn: the sample does not leave the office.")
    #expect(DispatchPlan.objection(to: card(1, .sealed, consent: .notAsked)) == nil)
    #expect(DispatchPlan.objection(to: card(1, .sealed, consent: .expired)) == nil)
  }

  @Test("packing makes the dispatch and leaves the samples where they are")
  func packing() {
    let cards = [card(1, .sealed), card(2, .sealed)]
    let change = DispatchPlan(dispatch(cards), cards: cards).change()
    #expect(change == RecordChange([.create(.dispatch(dispatch(cards)))], why: "dispatch packed"))
  }

  @Test("sending logs for each sample that it is in transit with the dispatch")
  func sending() throws {
    let cards = [card(1, .sealed), card(2, .stored)]
    let change = DispatchPlan(dispatch(cards), cards: cards).change(sending: .init(on: today, minutes: 605, by: "N. Sınaq"))
    #expect(change.why == "dispatch sent")
    try #require(change.steps.count == 5)
    var sent = dispatch(cards)
    sent.sentOn = today
    #expect(change.steps[0] == .create(.dispatch(sent)))
    var event = CustodyEvent(id: .provisional(2), sample: cards[0].id, status: .inTransit, on: today, by: "N. Sınaq")
    event.minutes = 605
    event.from = "safe"
    event.to = "Bakı DNT mərkəzi"
    event.transportReference = "W-17"
    event.sealNumber = "S-4"
    event.dispatch = .provisional(1)
    #expect(change.steps[1] == .create(.custodyEvent(event)))
    var moved = cards[0].sample
    moved.status = .inTransit
    moved.statusSince = today
    moved.laboratory = "Bakı DNT mərkəzi"
    moved.whereabouts = "on the way to Bakı DNT mərkəzi"
    #expect(change.steps[2] == .edit(.sample(moved), from: .sample(cards[0].sample)))
    guard case .create(.custodyEvent(let second)) = change.steps[3] else {
      Issue.record("no second event")
      return
    }
    #expect(second.id == .provisional(3) && second.sample == cards[1].id && second.dispatch == .provisional(1))
  }

  @Test("sending what was packed edits the dispatch; one that is as it was is not written")
  func editing() throws {
    let cards = [card(1, .sealed)]
    var base = dispatch(cards)
    base = Dispatch(
      id: RecordID(high: 9, low: 9), number: "BRD-D-2026-00007", laboratory: base.laboratory, by: base.by, preparedOn: today,
      samples: base.samples)
    var sent = base
    sent.sentOn = today
    let change = DispatchPlan(base, base: base, cards: cards).change(sending: .init(on: today, by: "N. Sınaq"))
    #expect(change.steps.first == .edit(.dispatch(sent), from: .dispatch(base)))
    #expect(change.steps.count == 3)
    #expect(DispatchPlan(base, base: base, cards: cards).change() == RecordChange([], why: "dispatch changed"))
  }

  @Test("a dispatch leaves neither in the future nor before its samples were sealed, nor empty")
  func days() {
    let plan = DispatchPlan(dispatch([card(1, .sealed)]), cards: [card(1, .sealed)])
    #expect(plan.objection(toSendingOn: today, today: today) == nil)
    #expect(plan.objection(toSendingOn: Day(number: 20_770), today: today) == nil)
    #expect(
      plan.objection(toSendingOn: Day(number: 20_783), today: today)
        == "A dispatch cannot leave in the future. Save it as being packed, and log its sending when it leaves.")
    #expect(
      plan.objection(toSendingOn: Day(number: 20_769), today: today)
        == "BK00000018 is sealed only since 2026-11-13. It cannot have left before.")
    #expect(
      DispatchPlan(dispatch([]), cards: []).objection(toSendingOn: today, today: today) == "There is no sample in it. Tick or scan one.")
  }

  @Test("the usual next step, and what can go wrong")
  func usualMoves() {
    #expect(Sample.Status.planned.usualNext == .collected)
    #expect(Sample.Status.sealed.usualNext == .inTransit)
    #expect(Sample.Status.destroyed.usualNext == nil)
    #expect(Sample.Status.inAnalysis.problem == .failed)
    #expect(Sample.Status.accepted.problem == .rejected)
    #expect(Sample.Status.inTransit.problem == .lost)
    #expect(Sample.Status.planned.problem == nil)
    #expect(card(1, .accepted, consent: .expired).lacksConsent)
    #expect(!card(1, .inAnalysis, consent: .expired).lacksConsent)
    #expect(!card(1, .accepted).lacksConsent)
  }
}
