import CaseModel
import ContactScreens
import DeskKit
import Testing

@Suite struct ContactFormTests {
  private let today = InventedFamily.today

  private func open(_ file: CaseFile = InventedFamily.file(), selected: RecordID? = nil, task: Contact? = nil) -> FormHand<ContactForm> {
    FormHand(
      ContactForm(
        ContactSubject(file, selected: selected), by: "A. Worker", today: today, minutes: 845, carryingOut: task), today: today)
  }

  private func created(_ hand: FormHand<ContactForm>) throws -> Contact {
    let change = try #require(hand.change())
    guard case .create(.contact(let contact))? = change.steps.first else {
      Issue.record("no contact is made")
      throw FormProblem(sentence: "no contact")
    }
    return contact
  }

  @Test("logging a call with the contact person takes four keys beside what was said, and fills in all the rest")
  func phoneCall() throws {
    var hand = open()
    hand.press(.tab, .tab, .tab)
    hand.type("She remembers the day.")
    hand.press(.function(9))
    #expect(hand.isSaved)
    #expect(hand.keys - "She remembers the day.".count == 4)
    var expected = Contact(
      id: .provisional(1), on: today, channel: .phone, direction: .outgoing, by: "A. Worker", summary: "She remembers the day.")
    expected.family = InventedFamily.family
    expected.person = InventedFamily.mother
    expected.minutes = 845
    expected.cases = [InventedFamily.caseOfAnar, InventedFamily.caseOfEmin]
    #expect(hand.change() == RecordChange([.create(.contact(expected))], why: "contact logged"))
  }

  @Test("a call with a next action in two weeks takes at most 25 keys beside what was said")
  func callWithNextAction() throws {
    var hand = open()
    hand.press(.tab, .tab, .tab)
    hand.type("Will ask her sister.")
    hand.press(.tab)
    hand.type("will")
    hand.press(.enter)
    hand.press(.tab)
    hand.type("call")
    hand.press(.enter)
    hand.press(.tab)
    hand.type("+14")
    hand.press(.function(9))
    #expect(hand.keys - "Will ask her sister.".count <= 25)
    let contact = try created(hand)
    #expect(contact.outcome == "will think about it")
    #expect(contact.nextAction == "call again")
    #expect(contact.nextActionDue == Day(number: 20_794))
  }

  @Test("the due day may be said in words")
  func inTwoWeeks() throws {
    var hand = open()
    hand.form.form.set("summary", "Spoke.")
    hand.form.form.set("next", "visit")
    hand.form.form.focus("due")
    hand.type("in 2 weeks")
    hand.press(.function(9))
    #expect(try created(hand).nextActionDue == Day(number: 20_794))
  }

  @Test("the letter p chooses phone, v visit")
  func channelByLetter() throws {
    var hand = open()
    hand.form.form.set("summary", "Spoke.")
    hand.press(.tab)
    hand.type("v")
    hand.press(.tab)
    #expect(try created(hand).channel == .visit)
    hand.press(.backTab)
    hand.type("p")
    hand.press(.tab)
    #expect(try created(hand).channel == .phone)
  }

  @Test("the person under the tree's cursor is filled in; a missing or dead one is not spoken with")
  func selectedPerson() {
    #expect(open(selected: InventedFamily.daughter).form.form.person("with") == .person(InventedFamily.daughter, name: "Nigar RASULOVA"))
    #expect(open(selected: InventedFamily.anar).form.form.person("with") == .person(InventedFamily.mother, name: "Lalə RASULOVA"))
    #expect(open(selected: InventedFamily.father).form.form.person("with") == .person(InventedFamily.mother, name: "Lalə RASULOVA"))
  }

  @Test("without a contact person the one last spoken with is filled in, or nobody")
  func lastSpokenWith() {
    let contacts = [InventedFamily.contact(1, with: InventedFamily.daughter)]
    let file = InventedFamily.file(contactPerson: nil, contacts: contacts)
    #expect(open(file).form.form.person("with") == .person(InventedFamily.daughter, name: "Nigar RASULOVA"))
    #expect(open(InventedFamily.file(contactPerson: nil)).form.form.person("with") == nil)
  }

  @Test("members of the family are proposed with what they are to the missing person, without the dead and the missing")
  func proposals() {
    let people = ContactSubject(InventedFamily.file()).people
    #expect(people.map { "\($0.name): \($0.why)" } == ["Lalə RASULOVA: mother", "Nigar RASULOVA: daughter"])
  }

  @Test("somebody who is not in the register may be named in words")
  func words() throws {
    var hand = open(InventedFamily.file(contactPerson: nil))
    hand.type("a neighbour")
    hand.press(.tab)
    hand.form.form.set("summary", "Called for the family.")
    let contact = try created(hand)
    #expect(contact.person == nil)
    #expect(contact.withWhom == "a neighbour")
  }

  @Test("without summary or person nothing is saved")
  func needed() {
    let hand = open()
    #expect(hand.change() == nil)
    #expect(hand.form.form.problems.map(\.field) == ["summary"])
  }

  @Test("a contact in the future and a due day without an action are told")
  func problems() {
    var hand = open()
    hand.form.form.set("summary", "Spoke.")
    hand.form.form.set("on", "tomorrow")
    hand.form.form.set("due", "+3")
    hand.form.settle(today: today)
    #expect(
      hand.form.form.problems.map(\.sentence) == [
        "Say what is to be done by then, or clear the day.",
        "A contact cannot be in the future. What is planned is a next action.",
      ])
    #expect(hand.change() == nil)
  }

  @Test("carrying out the next action of an earlier contact marks it done, with the same person and the same cases")
  func follows() throws {
    let task = InventedFamily.contact(
      7, with: InventedFamily.daughter, next: "call again", due: 20_779, cases: [InventedFamily.caseOfEmin])
    var hand = open(InventedFamily.file(contacts: [task]), task: task)
    hand.form.form.set("summary", "Reached her.")
    let change = try #require(hand.change())
    var done = task
    done.nextActionDone = true
    #expect(change.steps.last == .edit(.contact(done), from: .contact(task)))
    let contact = try created(hand)
    #expect(contact.follows == task.id)
    #expect(contact.person == InventedFamily.daughter)
    #expect(contact.cases == [InventedFamily.caseOfEmin])
    #expect(hand.form.savedWords == "Contact saved; “call again” is done.")
  }

  @Test("an open action of the family is offered, and stays open unless it is chosen")
  func openTasks() throws {
    let task = InventedFamily.contact(7, with: InventedFamily.mother, next: "call again")
    var hand = open(InventedFamily.file(contacts: [task]))
    hand.form.form.set("summary", "Spoke of something else.")
    #expect(try #require(hand.change()).steps.count == 1)
    hand.form.form.set("follows", task.id.description)
    #expect(try #require(hand.change()).steps.count == 2)
  }

  @Test("from my day the next task is offered once the contact is saved")
  func offersNext() {
    let first = InventedFamily.contact(7, next: "call again")
    let second = DayPlan.Task(
      contact: InventedFamily.contact(8, next: "visit"), familyName: "F-002 Babayev", personName: "BABAYEVA Gülər", caseID: nil,
      caseNumber: "")
    let plan = DayPlan(
      user: nil, overdue: [.init(contact: first, familyName: "", personName: "", caseID: nil, caseNumber: "")], today: [second],
      upcoming: [], done: [])
    let form = ContactForm(
      ContactSubject(InventedFamily.file()), by: "A. Worker", today: today, minutes: nil, carryingOut: first, plan: plan)
    #expect(form.savedWords == "Contact saved; “call again” is done. Next: visit, BABAYEVA Gülər.")
    #expect(form.destination(SavedChange(identities: [:], numbers: [:], savedAt: 0)) == .contact(second.id))
  }
}
