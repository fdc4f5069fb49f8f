import CaseModel
import DeskKit
import TestimonyScreens
import Testing

@Suite struct FateFormTests {
  private let events = [
    InventedCase.event(1, .capture, "26.2.1992"), InventedCase.event(2, .delegateVisit, "May 1992"),
    InventedCase.event(3, .declaredDead, "2004"), InventedCase.event(4, .death, "1993", certainty: .disproved),
  ]

  private func open(_ events: [TracingEvent]) -> FormHand<FateForm> {
    FormHand(FateForm(InventedCase.file(events: events), today: InventedCase.today))
  }

  private func bases(_ hand: FormHand<FateForm>) -> [String] {
    for field in hand.form.form.groups.flatMap(\.fields) where field.name == "basis" {
      if case .choice(let choices, _) = field.kind { return choices.map(\.words) }
    }
    return []
  }

  @Test("the newest event that can carry the fate is proposed, and a person saves it")
  func proposal() throws {
    var hand = open(events)
    hand.type("confirmed")
    hand.press(.tab)
    #expect(hand.form.form.chosen("fate") == "confirmed held")
    #expect(hand.form.form.chosen("basis") == events[1].id.description)
    let change = try #require(hand.change())
    let missing = InventedCase.file().missingCase
    var expected = missing
    expected.fate = .confirmedHeld
    expected.fateBasis = events[1].id
    #expect(change == RecordChange([.edit(.missingCase(expected), from: .missingCase(missing))], why: "fate set", source: .words("letter")))
    #expect(hand.form.savedWords == "Fate set: confirmed held.")
  }

  @Test("events that can carry the fate stand first; a court's act and what is disproved are not offered")
  func choices() {
    var hand = open(events)
    hand.fill(["fate": "reported held"])
    #expect(bases(hand) == ["26.2.1992  capture", "May 1992  ICRC visit"])
  }

  @Test("an event that does not mean the fate may be chosen all the same")
  func unlikely() throws {
    var hand = open([events[0]])
    hand.fill(["fate": "reported dead"])
    #expect(hand.problems == ["Rests on is needed."])
    hand.fill(["basis": events[0].id.description])
    #expect(hand.problems == [])
    #expect(try #require(hand.change()).steps.count == 1)
  }

  @Test("without an event no fate can be set, and setting it back needs none")
  func noEvents() throws {
    var hand = open([])
    hand.fill(["fate": "released"])
    #expect(hand.problems == ["A fate rests on an event. Add the event to the time line first."])
    #expect(hand.change() == nil)
    hand.fill(["fate": "unknown"])
    #expect(try #require(hand.change()).steps == [])
  }
}
