import CaseModel
import DeskKit
import TestimonyScreens
import Testing

@Suite struct TracingEventFormTests {
  private func open(_ file: CaseFile = InventedCase.file()) -> FormHand<TracingEventForm> {
    FormHand(TracingEventForm(file, today: InventedCase.today))
  }

  @Test("an event is recorded by keys: kind by typing, date, places, source and certainty")
  func byKeys() throws {
    var hand = open()
    hand.type("transf")
    hand.press(.tab)
    hand.type("May 1993")
    hand.press(.tab)
    hand.type("Kosa")
    hand.press(.tab)
    hand.type("Deyirman")
    hand.form.form.focus("source")
    hand.type("letter of the commission")
    hand.press(.tab)
    var expected = InventedCase.event(0, .transfer, "May 1993", place: "Kosa", source: .words("letter of the commission"))
    expected.destination = "Deyirman"
    let change = try #require(hand.change())
    guard case .create(.tracingEvent(let event))? = change.steps.first else {
      Issue.record("no event is made")
      return
    }
    #expect(event.kind == .transfer)
    #expect(event.date == expected.date)
    #expect(event.place == "Kosa")
    #expect(event.destination == "Deyirman")
    #expect(event.source == .words("letter of the commission"))
    #expect(event.certainty == .asserted)
    #expect(event.missingCase == InventedCase.caseID)
    #expect(change.source == .words("letter of the commission"))
  }

  @Test("only who was moved is asked where to")
  func destination() {
    var hand = open()
    hand.fill(["kind": "capture"])
    #expect(!hand.form.form.groups.flatMap(\.fields).contains { $0.name == "destination" })
    hand.fill(["kind": "transfer"])
    #expect(hand.form.form.groups.flatMap(\.fields).contains { $0.name == "destination" })
  }

  @Test("a kind is found by words of other languages", arguments: [("плен", "capture"), ("məhkəmə", "absence certificate")])
  func keywords(typed: String, kind: String) {
    var hand = open()
    hand.type(typed)
    hand.press(.tab)
    #expect(hand.form.form.chosen("kind") == kind)
  }

  @Test("an event before the birth or after today cannot be")
  func impossible() {
    var hand = open()
    hand.fill(["kind": "capture", "date": "1951"])
    #expect(hand.problems == ["The person was born only 1965."])
    hand.fill(["date": "2031"])
    #expect(hand.problems == ["An event cannot be after today."])
    #expect(hand.change() == nil)
  }

  @Test("testimonies, statements and contacts of the case are offered as sources")
  func sources() throws {
    var file = InventedCase.file()
    let statement = InventedCase.statement(1, "They took him")
    file.statements = [StatementAbout(statement: statement, testimonyNumber: "BRD-T-2026-00001", witness: "W-0007", takenOn: nil)]
    file.testimonies = [InventedCase.testimony(sealed: true)]
    var hand = open(file)
    hand.form.form.set("kind", "capture")
    hand.form.form.focus("source")
    hand.type("took")
    hand.press(.up, .enter)
    hand.form.settle(today: InventedCase.today)
    #expect(try #require(hand.change()).source == .statement(statement.id))
    hand.fill(["source": SourceReference.testimony(RecordID(high: 8, low: 1)).logged])
    #expect(try #require(hand.change()).source == .testimony(RecordID(high: 8, low: 1)))
  }

  @Test("an event opened and saved as it is changes nothing; what was changed is edited")
  func edit() throws {
    var event = InventedCase.event(1, .transfer, "May 1993", place: "Kosa", source: .contact(RecordID(high: 2, low: 9)))
    event.destination = "Deyirman"
    event.details = "By lorry."
    var hand = FormHand(TracingEventForm(editing: event, in: InventedCase.file(events: [event]), today: InventedCase.today))
    #expect(try #require(hand.change()).steps == [])
    hand.fill(["certainty": "disproved"])
    var expected = event
    expected.certainty = .disproved
    #expect(try #require(hand.change()).steps == [.edit(.tracingEvent(expected), from: .tracingEvent(event))])
    #expect(hand.form.draftKey == "event/edit/\(event.id)")
  }
}
