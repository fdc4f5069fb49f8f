import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct WithdrawalFormTests {
  private let today = InventedSample.today

  /// A consent on which a sample went to a laboratory, and another that lies in the office.
  private func file(_ purpose: Consent.Purpose = .identification) -> ConsentFile {
    var away = InventedSample.sample(.profileFull)
    away.laboratory = "Central laboratory"
    away.whereabouts = "Central laboratory"
    let here = InventedSample.sample(.collected, low: 2)
    return ConsentFile(
      consent: InventedSample.consent(purpose), personName: InventedSample.motherName, samples: [here, away],
      shared: [
        .init(sample: away, words: "sent to Central laboratory", on: Day(number: 20_760)),
        .init(sample: away, words: "profile full read by Central laboratory", on: Day(number: 20_775)),
      ])
  }

  private func open(_ file: ConsentFile) -> FormTypist<WithdrawalForm> {
    FormTypist(WithdrawalForm(file, owner: "A. Worker", today: today))
  }

  private func task(
    _ number: UInt64, _ kind: OfficeTask.Kind, sample: UInt64? = nil, details: String? = nil, due: Int = 20_796
  ) -> Record {
    var task = OfficeTask(id: .provisional(number), kind: kind, owner: "A. Worker", due: Day(number: due))
    task.sample = sample.map { RecordID(high: 3, low: $0) }
    task.person = InventedSample.mother
    task.consent = InventedSample.consentID
    task.details = details
    return .task(task)
  }

  @Test("F9 alone withdraws the consent today and opens every task that follows, due in 14 days")
  func allTasks() {
    var typist = open(file())
    let change = typist.save()
    var withdrawn = InventedSample.consent()
    withdrawn.state = .withdrawn
    withdrawn.withdrawnOn = today
    #expect(change?.why == "consent withdrawn")
    #expect(change?.steps.first == .edit(.consent(withdrawn), from: .consent(InventedSample.consent())))
    #expect(
      change?.made == [
        task(1, .destroySample, sample: 2), task(2, .recallSample, sample: 1, details: "Central laboratory"),
        task(3, .destroySample, sample: 1), task(4, .deleteProfile, sample: 1, details: "Central laboratory"),
        task(5, .tellRecipient, details: "Central laboratory"),
      ])
    #expect(typist.keys == 1)
    #expect(typist.form.savedWords == "Consent withdrawn; 5 tasks opened.")
  }

  @Test("what was shared is listed before anything is decided, and where nothing was it says so")
  func shared() {
    #expect(open(file()).shows("BK00000018  sent to Central laboratory, 3 Nov 2026"))
    #expect(open(file()).shows("BK00000018  profile full read by Central laboratory, 18 Nov 2026"))
    let nothing = open(ConsentFile(consent: InventedSample.consent(), personName: InventedSample.motherName))
    #expect(nothing.shows("Nothing left the office in reliance on this consent."))
    #expect(nothing.shows("Nothing has to be called back: no sample rests on it."))
  }

  @Test("of much that was shared the latest are listed, and how many stand before them")
  func muchShared() {
    var file = file()
    let shared = file.shared[0]
    file.shared = (1...11).map { .init(sample: shared.sample, words: "sent to laboratory \($0)", on: nil) }
    let typist = open(file)
    #expect(typist.shows("3 before; the page of the consent lists them all."))
    #expect(typist.shows("sent to laboratory 4"))
    #expect(!typist.shows("sent to laboratory 3"))
  }

  @Test("a task that is taken off is not opened, others keep their day")
  func fewerTasks() {
    var typist = open(file())
    typist.form.form.focus("opens.destroy the sample.00000000000000030000000000000002")
    typist.press(.character("n"))
    typist.type("+3", in: "due.tell the recipient.Central laboratory")
    let made = typist.save()?.made ?? []
    #expect(made.count == 4)
    #expect(made.last == task(5, .tellRecipient, details: "Central laboratory", due: 20_785))
  }

  @Test("withdrawing research calls nothing back by itself: the sample may still identify")
  func research() {
    var typist = open(file(.research))
    let kinds = typist.save()?.made.compactMap { if case .task(let task) = $0 { task.kind } else { nil } }
    #expect(kinds == [.deleteProfile, .tellRecipient])
  }

  @Test("who withdrew it and why are kept with the consent, after what was noted before")
  func words() {
    var file = file()
    file.consent.note = "Signed at home."
    var typist = open(file)
    typist.type("her guardian", in: "withdrawn by")
    typist.type("fears for the son", in: "why")
    typist.type("C. Colleague", in: "owner")
    typist.type("20.11.2026", in: "withdrawn on")
    guard case .edit(.consent(let consent), _)? = typist.save()?.steps.first else {
      Issue.record("no consent is changed")
      return
    }
    #expect(consent.note == "Signed at home.\nWithdrawn by her guardian: fears for the son")
    #expect(consent.withdrawnOn == Day(number: 20_777))
    guard case .task(let task)? = typist.saved?.made.first else {
      Issue.record("no task is made")
      return
    }
    #expect(task.owner == "C. Colleague")
  }

  @Test("a withdrawal before the consent, after today, or of what is withdrawn already cannot be")
  func impossible() {
    var typist = open(file())
    typist.type("1.10.2026", in: "withdrawn on")
    #expect(typist.problem("withdrawn on") == "The consent was given only on 2026-10-02.")
    typist.type("26.11.2026", in: "withdrawn on")
    #expect(typist.problem("withdrawn on") == "The day of a withdrawal cannot be after today, 2026-11-25.")
    #expect(typist.save() == nil)
    var again = file()
    again.consent.state = .withdrawn
    #expect(open(again).problem("withdrawn on") == "This consent is withdrawn, so there is nothing to withdraw.")
  }

  @Test("the withdrawal of a consent on a screen of 80x24")
  func golden() throws {
    var typist = open(file())
    typist.press(.tab, .backTab)
    try FormScreen.expect(typist.screen, is: "form-withdrawal-80x24")
  }
}
