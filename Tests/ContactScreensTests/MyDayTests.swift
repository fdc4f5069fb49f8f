import CaseModel
import ContactScreens
import DeskKit
import Testing

@Suite struct MyDayTests {
  private let today = InventedFamily.today

  private func task(_ contact: Contact, person: String = "RASULOVA Lalə") -> DayPlan.Task {
    DayPlan.Task(
      contact: contact, familyName: "F-001 Rasulov, Kosa", personName: person, caseID: InventedFamily.caseOfAnar,
      caseNumber: "BRD-2026-00001")
  }

  @Test("an empty day says so in every section")
  func empty() {
    let page = MyDayDocument.make(DayPlan(user: "A. Worker", overdue: [], today: [], upcoming: [], done: []), today: today)
    #expect(
      DocumentText.lines(page, width: 80) == [
        "== Overdue (0)", "  Nothing is overdue. Good.", "", "== Due today (0)", "  Nothing is due today.", "", "== Upcoming (0)",
        "  Nothing is planned. A contact with a next action puts it here.", "", "== Done today (0)",
        "  Nothing is logged yet. Log contact, on any case, family or person, does it.",
      ])
  }

  @Test("late tasks are marked with how late they are, and every line leads to its contact")
  func full() {
    let late = InventedFamily.contact(1, next: "call again", due: 20_768)
    let due = InventedFamily.contact(2, next: "visit", due: 20_780)
    let later = InventedFamily.contact(3, next: "send a letter", due: 20_794)
    let undated = InventedFamily.contact(4, next: "take a sample")
    var done = InventedFamily.contact(5, on: 20_780)
    done.minutes = 550
    let plan = DayPlan(
      user: "A. Worker", overdue: [task(late)], today: [task(due)], upcoming: [task(later), task(undated, person: "")],
      done: [task(done)], overdueCount: 41, upcomingCount: 2)
    let page = MyDayDocument.make(plan, today: today)
    #expect(
      DocumentText.lines(page, width: 80) == [
        "== Overdue (41)", "  ! 12 days late  call again            RASULOVA Lalə           BRD-2026-00001", "  40 more.", "",
        "== Due today (1)", "  today           visit                 RASULOVA Lalə           BRD-2026-00001", "", "== Upcoming (2)",
        "  in 14 days      send a letter         RASULOVA Lalə           BRD-2026-00001",
        "  no day is set   take a sample         nobody named            BRD-2026-00001", "", "== Done today (1)",
        "  09:10           visit, outgoing       RASULOVA Lalə           BRD-2026-00001",
      ])
    #expect(DocumentLayout(page, width: 80).links == [late, due, later, undated, done].map { .contact($0.id) })
    #expect(page.title == "My day   A. Worker   Mon 23 Nov 2026")
  }

  @Test("tasks about samples and consents stand in a section of their own and lead to their pages")
  func officeTasks() {
    var recall = OfficeTask(id: RecordID(high: 8, low: 1), kind: .recallSample, owner: "A. Worker", due: Day(number: 20_768))
    recall.details = "Central laboratory"
    let again = OfficeTask(id: RecordID(high: 8, low: 2), kind: .collectAgain, owner: "A. Worker", due: Day(number: 20_783))
    let unnamed = OfficeTask(id: RecordID(high: 8, low: 3), kind: .deleteProfile, owner: "A. Worker", due: today)
    var plan = DayPlan(user: "A. Worker", overdue: [], today: [], upcoming: [], done: [])
    plan.officeTasks = [
      OfficeTaskLine(task: recall, barcode: "BK00000101"), OfficeTaskLine(task: unnamed),
      OfficeTaskLine(task: again, personName: "RASULOVA Lalə", barcode: "BK00000102"),
    ]
    let page = MyDayDocument.make(plan, today: today)
    let lines = DocumentText.lines(page, width: 80)
    #expect(
      lines.dropFirst(6).prefix(5) == [
        "== Samples and consents (3)", "  ! 12 days late  recall sample         Central laboratory      BK00000101",
        "  today           have profile deleted", "  in 3 days       collect new sample    RASULOVA Lalə           BK00000102", "",
      ])
    #expect(DocumentLayout(page, width: 80).links == [.task(recall.id), .task(unnamed.id), .task(again.id)])
  }
}
