import CaseModel
import CaseScreens
import DeskKit
import Testing

@Suite struct ContactDocumentTests {
  private let today = Day(number: 20_780)

  private func contact(_ number: UInt64, on day: Int) -> Contact {
    Contact(
      id: RecordID(high: 2, low: number), on: Day(number: day), channel: .phone, direction: .outgoing, by: "A. Worker", summary: "Spoke.")
  }

  @Test("a contact's page shows the time, with whom, the cases, and which action it carried out")
  func page() {
    var call = contact(1, on: 20_780)
    call.minutes = 845
    call.withWhom = "a neighbour"
    call.nextAction = "visit"
    var asked = contact(2, on: 20_700)
    asked.nextAction = "call again"
    var file = ContactFile(contact: call, personName: nil, familyName: nil)
    file.follows = asked
    file.followedBy = [contact(3, on: 20_779)]
    file.cases = [
      CaseRow(
        id: RecordID(high: 3, low: 1), person: RecordID(high: 1, low: 1), family: nil, number: "BRD-2026-00001", name: "RASULOV Anar",
        birthYear: nil, lastSeen: "", place: "", incident: "", category: .civilian, sex: .male, ageGroup: .adult, circumstance: .unknown,
        fate: .unknown, workflow: .active, coverage: .insufficient)
    ]
    let page = RecordDocuments.contact(file, today: today)
    #expect(
      DocumentText.lines(page, width: 80) == [
        "== Contact", "  When              Mon 23 Nov 2026, 14:05, today", "  How               phone, outgoing",
        "  With              a neighbour", "  Concerns          BRD-2026-00001  RASULOV Anar", "  By                A. Worker", "",
        "== What was said", "  Spoke.", "", "== What follows", "  Outcome           not recorded", "  Next action       visit",
        "  Due               no day is set", "  Carried out       call again", "  Carried out by    phone of 2026-11-22",
      ])
    #expect(
      DocumentLayout(page, width: 80).links == [
        .missingCase(RecordID(high: 3, low: 1)), .contact(asked.id), .contact(RecordID(high: 2, low: 3)),
      ])
  }

  @Test("a late action says how late it is, a done one that it is done")
  func due() {
    var call = contact(1, on: 20_700)
    call.nextAction = "visit"
    call.nextActionDue = Day(number: 20_768)
    func line() -> String? {
      let page = RecordDocuments.contact(ContactFile(contact: call, personName: nil, familyName: nil), today: today)
      return DocumentText.lines(page, width: 80).first { $0.contains("Due") }
    }
    #expect(line() == "  Due               2026-11-11, ! 12 days late")
    call.nextActionDone = true
    #expect(line() == "  Due               2026-11-11, done")
  }
}
