import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct TaskFormTests {
  private let today = InventedSample.today

  private var task: OfficeTask {
    var task = OfficeTask(id: RecordID(high: 6, low: 1), kind: .destroySample, owner: "A. Worker", due: Day(number: 20_780))
    task.sample = InventedSample.sampleID
    return task
  }

  private func open(_ task: OfficeTask) -> FormTypist<TaskForm> {
    FormTypist(TaskForm(OfficeTaskLine(task: task, personName: InventedSample.motherName, barcode: "BK00000018"), today: today))
  }

  @Test("a task is done today with one key and F9; how it was done is asked for")
  func done() {
    var typist = open(task)
    typist.press(.character("y"))
    #expect(typist.shows("Say how it was done, with the reference of the confirmation"))
    var done = task
    done.doneOn = today
    #expect(typist.save() == RecordChange([.edit(.task(done), from: .task(task))], why: "task done"))
    #expect(typist.keys == 2)
    #expect(typist.form.savedWords == "Task done.")
    #expect(typist.form.draftKey == "task/edit/00000000000000060000000000000001")
  }

  @Test("every field of a task is read")
  func everyField() {
    var typist = open(task)
    typist.press(.character("y"))
    typist.type("24.11.2026", in: "done on")
    typist.form.form.set("outcome", "Burnt; protocol 12/2026.")
    typist.type("C. Colleague", in: "owner")
    typist.type("+7", in: "due")
    typist.type("Central laboratory", in: "details")
    var done = task
    done.doneOn = Day(number: 20_781)
    done.outcome = "Burnt; protocol 12/2026."
    done.owner = "C. Colleague"
    done.due = Day(number: 20_789)
    done.details = "Central laboratory"
    #expect(typist.save()?.steps == [.edit(.task(done), from: .task(task))])
    #expect(!typist.shows("Say how it was done"))
  }

  @Test("a task that was done may be opened again")
  func openedAgain() {
    var done = task
    done.doneOn = Day(number: 20_781)
    var typist = open(done)
    typist.press(.character("n"))
    #expect(typist.save() == RecordChange([.edit(.task(task), from: .task(done))], why: "task changed"))
    #expect(typist.form.savedWords == "Task saved.")
  }

  @Test("a task is not done after today and always has an owner; a day that is over is doubted")
  func problems() {
    var typist = open(task)
    #expect(!typist.shows("This day is over"))
    typist.type("24.11.2026", in: "due")
    #expect(typist.shows("This day is over: the task is late at once."))
    typist.type("", in: "owner")
    #expect(typist.problem("owner") == "Who sees to it is needed.")
    typist.form.form.focus("done")
    typist.press(.character("y"))
    typist.type("26.11.2026", in: "done on")
    #expect(typist.problem("done on") == "The day on which it was done cannot be after today, 2026-11-25.")
    #expect(typist.save() == nil)
  }

  @Test("somebody else's change is shown")
  func conflict() {
    var typist = open(task)
    typist.press(.character("y"))
    var theirs = task
    theirs.doneOn = Day(number: 20_781)
    theirs.owner = "B. Other"
    typist.form.take([
      FieldConflict(current: .task(theirs), field: "done on", base: "", mine: "2026-11-25", theirs: "2026-11-24", by: "B. Other")
    ])
    typist.form.settle(today: today)
    #expect(typist.shows("B. Other wrote meanwhile: 2026-11-24."))
    var mine = theirs
    mine.doneOn = today
    #expect(typist.save()?.steps == [.edit(.task(mine), from: .task(theirs))])
  }
}
