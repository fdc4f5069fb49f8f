import CaseModel
import Testing

@Suite struct TimeLineTests {
  private func event(_ number: UInt64, _ kind: TracingEvent.Kind, _ date: String? = nil) -> TracingEvent {
    var event = TracingEvent(id: RecordID(high: 12, low: number), missingCase: RecordID(high: 3, low: 4), kind: kind)
    event.date = date.map(Statements.date)
    event.source = .words("letter")
    return event
  }

  @Test("events stand in the order of their first possible days, those without a date last")
  func order() {
    let events = [
      event(1, .release), event(2, .transfer, "May 1993"), event(3, .capture, "26.2.1992"), event(4, .internment, "26.2.1992"),
      event(5, .capture), event(6, .messageReceived, "before 1993"), event(7, .hospital, "1 May 1993"),
    ]
    #expect(TimeLine.ordered(events).map(\.id.low) == [3, 4, 6, 7, 2, 5, 1])
  }

  @Test("an event carries only the fates that follow from it; a court's act carries none")
  func fates() {
    #expect(TimeLine.fates(carriedBy: .delegateVisit) == [.confirmedHeld, .seenAliveInCustody])
    #expect(TimeLine.fates(carriedBy: .graveRegistered) == [.graveLocated])
    #expect(TimeLine.fates(carriedBy: .declaredDead) == [])
    #expect(!TimeLine.carries(.reportedDead, event(1, .declaredDead)))
    #expect(!TimeLine.carries(.reportedDead, event(1, .release)))
    var disproved = event(1, .death)
    disproved.certainty = .disproved
    #expect(TimeLine.carries(.reportedDead, event(1, .death)))
    #expect(!TimeLine.carries(.reportedDead, disproved))
  }

  @Test("the newest event that can carry a fate is proposed first")
  func bases() {
    let events = [event(1, .capture, "1992"), event(2, .hospital, "1993"), event(3, .release, "1994")]
    #expect(TimeLine.bases(of: .reportedHeld, among: events).map(\.id.low) == [2, 1])
  }

  @Test("setting the fate records the event it rests on, with the event's source")
  func setFate() throws {
    let missing = Statements.file().missingCase
    let basis = event(2, .delegateVisit, "1993")
    let change = try #require(TimeLine.setting(.confirmedHeld, restingOn: basis, of: missing))
    var expected = missing
    expected.fate = .confirmedHeld
    expected.fateBasis = basis.id
    #expect(change.steps == [.edit(.missingCase(expected), from: .missingCase(missing))])
    #expect(change.source == .words("letter"))
    #expect(TimeLine.setting(.unknown, restingOn: basis, of: missing) == nil)
    let back = try #require(TimeLine.setting(.unknown, restingOn: basis, of: expected))
    #expect(back.steps == [.edit(.missingCase(missing), from: .missingCase(expected))])
  }
}
