import CaseModel
import CaseStore
import Desk
import DeskKit
import TerminalKit
import Testing

@Suite("Writing at the desk, key by key")
struct WritingTests {
  /// Goes through a contact's form to what was said, and saves.
  private func log(_ summary: String, _ robot: inout DeskRobot) async {
    await robot.press(.character("l"), .tab, .tab, .tab, .tab)
    await robot.type(summary)
    await robot.press(.function(9))
  }

  @Test("a new case opens its page once it is saved; undo takes it out of the list, redo brings it back")
  func newCase() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.character("n"))
    await robot.type("Əyyubov")
    await robot.press(.tab)
    await robot.type("Təcrübə")
    await robot.press(.function(9))
    #expect(robot.desk.form == nil, "\(robot.screen)")
    #expect(robot.desk.focused == .page)
    #expect(robot.shows("PRA-2026-00004  ƏYYUBOV Təcrübə"))
    #expect(robot.shows("saved 14:02:11"))
    #expect(robot.desk.cases.list.total == 4)
    await robot.press(.character("1"))
    #expect(robot.shows("PRA-2026-00004 ƏYYUBOV Təcrübə"))
    await robot.press(.character("u"))
    #expect(robot.shows("Undone: missing person registered. Ctrl-R makes it again."))
    #expect(robot.desk.cases.list.total == 3)
    #expect(!robot.shows("ƏYYUBOV"))
    await robot.press(.control("r"))
    #expect(robot.desk.cases.list.total == 4)
    #expect(robot.shows("PRA-2026-00004 ƏYYUBOV Təcrübə"))
  }

  @Test("a contact is logged from the list, from the page and from the tree")
  func contacts() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await log("From the list.", &robot)
    #expect(robot.message == "Contact saved. u undoes it.")
    await robot.press(.enter)
    await log("From the page.", &robot)
    #expect(robot.message == "Contact saved. u undoes it.")
    await robot.press(.character("3"), .end, .character("l"))
    #expect(robot.shows("New contact   PRA-2026-00002"))
    #expect(robot.shows("[Lalə DAĞLIYEVA"))
    await robot.press(.tab, .tab, .tab, .tab)
    await robot.type("From the tree.")
    await robot.press(.function(9))
    #expect(robot.message == "Contact saved. u undoes it.")
    await robot.press(.character("2"), .end)
    for summary in ["From the list.", "From the page.", "From the tree."] { #expect(robot.shows(summary), "\(robot.screen)") }
  }

  @Test("carrying out a task of my day marks it as done, and the day moves it")
  func followUp() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.alt("3"))
    #expect(robot.shows("Overdue (1)"))
    #expect(robot.shows("! 3 days late   visit with a kit"))
    await robot.press(.character("l"), .tab, .tab, .tab, .tab)
    await robot.type("Took the sample.")
    await robot.press(.function(9))
    #expect(robot.shows("“visit with a kit” is done"), "\(robot.screen)")
    #expect(robot.shows("Overdue (0)"))
    #expect(robot.shows("Nothing is overdue. Good."))
    #expect(robot.shows("Done today (2)"))
  }

  @Test("a task is marked as done from my day and from its own page; undo makes it due again")
  func markDone() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.alt("3"), .character("d"))
    #expect(robot.shows("Overdue (0)"))
    await robot.press(.character("u"))
    #expect(robot.shows("Overdue (1)"))
    await robot.press(.enter, .character("d"))
    #expect(robot.message == "Done. u undoes it.")
    await robot.press(.escape, .function(5))
    #expect(robot.shows("Overdue (0)"))
  }

  @Test("an edited person has the new name in list, page and tree at once")
  func editPerson() async throws {
    var robot = try await DeskRobot()
    await robot.press(.character("e"), .enter)
    #expect(robot.shows("[Person  Dağlıyev Nümunə Yoxlama oğlu]"))
    await robot.press(.tab)
    await robot.type("li")
    await robot.press(.function(9))
    #expect(robot.message == "Person saved. u undoes it.")
    #expect(robot.shows(">PRA-2026-00002 DAĞLIYEV Nümunəli"))
    #expect(robot.shows("2 PRA-2026-00002  DAĞLIYEV Nümunəli Yoxlama oğlu"))
    #expect(robot.shows("[?] Nümunəli DAĞLIYEV"))
    await robot.press(.control("z"))
    #expect(!robot.shows("Nümunəli"))
  }

  @Test("Nothing changed is nothing saved, and the form says so")
  func nothingToSave() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.down, .character("e"), .enter, .function(9))
    #expect(robot.shows("Nothing was changed, so there is nothing to save. Esc leaves."))
    #expect(robot.desk.form != nil)
  }

  @Test("what is missing is said, and F9 again saves once it is there")
  func problems() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.character("l"), .function(9))
    #expect(robot.shows("Not saved: 1 problem. F8 goes to the next one; the draft is kept."))
    #expect(robot.shows(">!What was said"))
    await robot.type("She called.")
    await robot.press(.function(9))
    #expect(robot.message == "Contact saved. u undoes it.")
  }

  @Test("a register that can only be read says so and opens no form")
  func readOnly() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24, isReadOnly: true)
    for key in ["l", "n", "T"] as [Character] {
      await robot.press(.character(key))
      #expect(robot.shows("The register is open to read only: nothing can be written."))
      #expect(robot.desk.form == nil)
    }
    await robot.press(.character("u"))
    #expect(robot.shows("The register is open to read only: nothing was changed."))
  }

  @Test("pages that hold nothing say what to do")
  func emptyPages() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.carryOut(robot.desk.perform("record.testimonies"))
    #expect(robot.shows("No testimony is recorded. T takes one"))
    await robot.carryOut(robot.desk.perform("record.duplicates"))
    #expect(robot.shows("Nobody in the register looks like somebody else."))
    await robot.press(.character("D"))
    #expect(robot.shows("No form is waiting to be finished."))
    var other = try await DeskRobot(beside: robot, user: "B. Newcomer")
    await other.press(.alt("3"))
    #expect(other.shows("Nothing is overdue. Good."))
    #expect(other.shows("A contact with a next action puts it here."))
    #expect(other.shows("Nothing is logged yet. Log contact"))
  }

  @Test("whoever hangs up keeps what was typed, and is asked about it at the next start")
  func hangUp() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.character("l"), .tab, .tab, .tab, .tab)
    await robot.type("She sa")
    await robot.send(.terminal(.hangUp))
    #expect(robot.hasLeft)
    var later = try await DeskRobot(beside: robot, user: "A. Worker")
    #expect(later.message == "1 draft of yours is kept. D shows it.")
    await later.press(.character("l"))
    #expect(later.shows("A draft of this form was kept 2026-11-23 14:02:"))
    await later.press(.enter)
    #expect(later.shows("│ She sa "))
  }
}
