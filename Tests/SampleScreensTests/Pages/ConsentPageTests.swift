import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct ConsentPageTests {
  private let today = InventedPages.today

  private var withdrawn: ConsentFile {
    var consent = InventedPages.consent(1, .identification, .withdrawn)
    consent.withdrawnOn = InventedPages.ago(3)
    consent.recipient = "Central laboratory"
    consent.askedBy = "A. Worker"
    consent.form = .thumbprint
    consent.witness = "B. Witness"
    consent.paper = "C-118, folder 4"
    consent.note = "her son asked her to"
    let sample = InventedPages.sample()
    return ConsentFile(
      consent: consent, personName: "RASULOVA Lalə", samples: [sample],
      shared: [
        ConsentFile.Shared(sample: sample, words: "sent to Central laboratory, BRD-D-2026-00007", on: InventedPages.ago(20)),
        ConsentFile.Shared(sample: sample, words: "partial profile read by Central laboratory", on: nil),
      ], tasks: [InventedPages.task(1, .recallSample, due: -4), InventedPages.task(2, .deleteProfile, due: nil)])
  }

  @Test("a consent that was withdrawn lists what was shared and what follows")
  func whole() throws {
    try PageScreen.expect(ConsentDocument.make(withdrawn, today: today), is: "consent")
  }

  @Test("a withdrawal with shared samples and no task is called out; done tasks are said to be done")
  func withoutTasks() {
    var file = withdrawn
    file.tasks = []
    func lines() -> [String] { DocumentText.lines(ConsentDocument.make(file, today: today), width: 120) }
    #expect(lines().contains("  ! The consent was withdrawn after this was shared, and no task says what is done about it."))
    file.tasks = [InventedPages.task(1, .recallSample)]
    #expect(!lines().contains { $0.contains("no task says") || $0.contains("are done") })
    file.tasks[0].doneOn = today
    #expect(lines().contains("  All tasks that the withdrawal opened are done."))
  }

  @Test(
    "the standing is said with its days",
    arguments: [
      (Consent.State.given, nil, "given 2026-10-02"), (.given, 9, "given 2026-10-02, until 2026-12-02"),
      (.given, -1, "expired 2026-11-22 (given 2026-10-02)"), (.given, 0, "given 2026-10-02, until 2026-11-23"),
      (.refused, nil, "refused 2026-10-02"),
    ] as [(Consent.State, Int?, String)])
  func standing(state: Consent.State, until days: Int?, words: String) {
    var consent = InventedPages.consent(1, .storage, state)
    consent.until = days.map { InventedPages.ago(-$0) }
    #expect(ConsentWords.standing(consent, today: today) == words)
  }

  @Test("every purpose stands in the section, those that nobody asked about too, the newest decision first")
  func rows() {
    var refused = InventedPages.consent(1, .research, .refused)
    refused.recipient = "University"
    var given = InventedPages.consent(2, .research)
    given.on = InventedPages.ago(1)
    var page = Document(title: "")
    ConsentRows.add([refused, given], today: today, into: &page)
    #expect(
      DocumentText.lines(page, width: 80) == [
        "== Consent", "  identification    not asked", "  prosecution       not asked", "  research          given 2026-11-22",
        "                    refused 2026-10-02                        University", "  storage           not asked",
      ])
    #expect(DocumentLayout(page, width: 80).links == [.consent(given.id), .consent(refused.id)])
  }

  @Test("the page of a task says what, when, about whom and why")
  func task() {
    var task = InventedPages.task(1, .destroySample)
    task.consent = InventedPages.consent().id
    task.details = "Central laboratory"
    let line = OfficeTaskLine(task: task, personName: "RASULOVA Lalə", barcode: "BK00000101")
    let page = TaskDocument.make(line, today: today)
    #expect(page.title == "Destroy the sample")
    #expect(
      DocumentText.lines(page, width: 80) == [
        "== Task", "  To do             destroy the sample", "  With              Central laboratory",
        "  Due               ! 5 days late (2026-11-18)", "  Answers for it    A. Worker", "  Sample            BK00000101",
        "  Person            RASULOVA Lalə", "  Because of        a consent that was withdrawn",
        "  e says how it was done, with the reference of the confirmation.",
      ])
    #expect(
      DocumentLayout(page, width: 80).links == [
        .sample(InventedPages.sample().id), .person(InventedPages.mother), .consent(InventedPages.consent().id),
      ])
  }

  @Test("a task that is done says when and how")
  func doneTask() {
    var task = InventedPages.task(1, .destroySample)
    task.doneOn = InventedPages.ago(1)
    task.outcome = "record of destruction 12"
    let lines = DocumentText.lines(TaskDocument.make(OfficeTaskLine(task: task), today: today), width: 80)
    #expect(lines.contains("  State             done 2026-11-22"))
    #expect(lines.contains("  How it was done   record of destruction 12"))
    #expect(!lines.contains { $0.contains("e says how") })
  }

  @Test("open tasks come before those that are done, the first due before all")
  func taskOrder() {
    var done = InventedPages.task(1, .tellRecipient, due: 40)
    done.doneOn = InventedPages.ago(30)
    let undated = InventedPages.task(2, .deleteProfile, due: nil)
    let late = InventedPages.task(3, .recallSample)
    var page = Document(title: "")
    TaskRows.add([done, undated, late], today: today, into: &page)
    #expect(
      DocumentText.lines(page, width: 80) == [
        "== Tasks (2 open)", "  ! 5 days late   recall the sample from the laboratory   A. Worker",
        "  no day is set   have the profile deleted                A. Worker",
        "  done 2026-10-24 tell the recipient                      A. Worker",
      ])
  }
}
