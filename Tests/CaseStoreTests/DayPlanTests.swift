import CaseModel
import CaseStore
import Testing

@Suite struct DayPlanTests {
  private let today = Day(number: 20_780)

  /// A register with one family, and contacts written at the desk: each with its next action and the days until it is due.
  private func register(_ actions: [(by: String, next: String?, due: Int?)]) async throws -> (TestRegister, CaseFile, [RecordID]) {
    let test = try await FilesTests.register()
    let id = try #require(try await test.register.caseID(number: "BRD-2026-00001"))
    let file = try #require(try await test.register.caseFile(id))
    var made: [RecordID] = []
    for action in actions {
      var contact = contact(file, by: action.by, on: 20_700)
      contact.nextAction = action.next
      contact.nextActionDue = action.due.map { Day(number: 20_780 + $0) }
      made.append(try await log(contact, in: test.register))
    }
    return (test, file, made)
  }

  private func contact(_ file: CaseFile, by worker: String, on day: Int) -> Contact {
    var contact = Contact(
      id: .provisional(1), on: Day(number: day), channel: .phone, direction: .outgoing, by: worker, summary: "Spoke.")
    contact.family = file.family?.id
    contact.person = file.family?.contactPerson
    return contact
  }

  private func log(_ contact: Contact, follows: Contact? = nil, in register: Register) async throws -> RecordID {
    guard case .saved(let saved) = try await register.save(contact.logging(follows: follows), by: contact.by) else {
      Issue.record("not saved")
      return contact.id
    }
    return try #require(saved.identities[contact.id])
  }

  @Test("open actions stand under overdue, today and upcoming, the first due first, those without a day last")
  func order() async throws {
    let (test, _, ids) = try await register([
      ("A. Worker", "late", -2), ("A. Worker", "very late", -40), ("A. Worker", "now", 0), ("A. Worker", "some day", nil),
      ("A. Worker", "next month", 30), ("A. Worker", "tomorrow", 1), ("A. Worker", nil, nil),
    ])
    let plan = try await test.register.dayPlan(of: "A. Worker", today: today)
    #expect(plan.overdue.map(\.id) == [ids[1], ids[0]])
    #expect(plan.today.map(\.id) == [ids[2]])
    #expect(plan.upcoming.map(\.contact.nextAction) == ["tomorrow", "next month", "some day"])
    #expect(plan.done == [])
    #expect(plan.overdueCount == 2)
    #expect(plan.upcomingCount == 3)
    let first = try #require(plan.overdue.first)
    #expect(first.familyName == "F-001 Rasulov, Kosa")
    #expect(first.personName == "RASULOVA Lalə")
    #expect(first.caseNumber == "BRD-2026-00001")
  }

  @Test("a plan is one worker's or everybody's")
  func users() async throws {
    let (test, _, ids) = try await register([("A. Worker", "mine", -1), ("B. Worker", "theirs", 0), ("B. Worker", "later", 9)])
    let mine = try await test.register.dayPlan(of: "A. Worker", today: today)
    #expect(mine.open.map(\.id) == [ids[0]])
    #expect(mine.upcomingCount == 0)
    let all = try await test.register.dayPlan(of: nil, today: today)
    #expect(all.open.map(\.id) == ids)
    #expect(all.user == nil)
    #expect(try await test.register.dayPlan(of: "Nobody", today: today).open == [])
  }

  @Test("lists are cut, counts are not")
  func limit() async throws {
    let (test, _, ids) = try await register((1...5).map { ("A. Worker", "late", -$0) } + [("A. Worker", "later", 3)])
    let plan = try await test.register.dayPlan(of: nil, today: today, limit: 2)
    #expect(plan.overdue.map(\.id) == [ids[4], ids[3]])
    #expect(plan.overdueCount == 5)
    #expect(plan.upcoming.count == 1)
  }

  @Test("a contact of today that carries out an action takes it off the plan; both stand under done")
  func carriedOut() async throws {
    let (test, file, ids) = try await register([("A. Worker", "call again", -3)])
    let asked = try #require(try await test.register.contact(ids[0]))
    var call = contact(file, by: "A. Worker", on: 20_780)
    call.minutes = 600
    call.cases = [file.missingCase.id]
    let made = try await log(call, follows: asked, in: test.register)
    let plan = try await test.register.dayPlan(of: "A. Worker", today: today)
    #expect(plan.open == [])
    #expect(plan.done.map(\.id) == [made, ids[0]])
    let page = try #require(try await test.register.contactFile(made))
    #expect(page.follows?.id == ids[0])
    #expect(page.cases.map(\.number) == ["BRD-2026-00001"])
    #expect(try await test.register.contactFile(ids[0])?.followedBy.map(\.id) == [made])
  }

  @Test("an action that was only marked stands under done on the day it was marked")
  func marked() async throws {
    let (test, _, ids) = try await register([("A. Worker", "send a letter", 0)])
    let asked = try #require(try await test.register.contact(ids[0]))
    let change = try #require(asked.actionDone)
    _ = try await test.register.save(change, by: "A. Worker")
    #expect(try await test.register.dayPlan(of: "A. Worker", today: today).done.map(\.id) == ids)
    #expect(try await test.register.dayPlan(of: "B. Worker", today: today).done == [])
    #expect(try await test.register.dayPlan(of: "A. Worker", today: Day(number: 20_781)).done == [])
    // Where the office is, the day began four hours before that of Greenwich.
    let early = try await test.register.dayPlan(of: nil, today: today, midnight: (20_780 * 24 - 4) * 3_600_000)
    #expect(early.done.map(\.id) == ids)
  }
}
