import CaseModel
import Testing

@Suite struct NextActionTests {
  private func contact(_ number: UInt64, next: String? = nil) -> Contact {
    var made = Contact(
      id: RecordID(high: 2, low: number), on: Day(number: 20_700), channel: .phone, direction: .outgoing, by: "A. Worker", summary: "Asked."
    )
    made.nextAction = next
    return made
  }

  private func task(_ number: UInt64) -> DayPlan.Task {
    DayPlan.Task(contact: contact(number, next: "call"), familyName: "", personName: "", caseID: nil, caseNumber: "")
  }

  @Test("a contact that carries out the next action of another says so and marks it done, as one change")
  func follows() {
    let asked = contact(1, next: "call again")
    let change = contact(2).logging(follows: asked)
    var new = contact(2)
    new.follows = asked.id
    var done = asked
    done.nextActionDone = true
    #expect(change.steps == [.create(.contact(new)), .edit(.contact(done), from: .contact(asked))])
    #expect(change.why == "contact logged, next action done")
  }

  @Test("an action is done once; a contact without one has nothing to do")
  func once() {
    var done = contact(1, next: "call again")
    #expect(done.hasOpenAction)
    done.nextActionDone = true
    #expect(done.actionDone == nil)
    #expect(contact(1).actionDone == nil)
    #expect(!contact(1, next: "").hasOpenAction)
    #expect(contact(2).logging(follows: done).steps.count == 1)
  }

  @Test("after a task the one that follows is offered, after the last the first, and nothing when none is left")
  func next() {
    let plan = DayPlan(user: nil, overdue: [task(1)], today: [task(2)], upcoming: [task(3)], done: [task(4)])
    #expect(plan.next(after: task(1).id) == task(2))
    #expect(plan.next(after: task(3).id) == task(1))
    #expect(plan.next(after: RecordID(high: 2, low: 99)) == task(1))
    #expect(DayPlan(user: nil, overdue: [task(1)], today: [], upcoming: [], done: []).next(after: task(1).id) == nil)
  }
}
