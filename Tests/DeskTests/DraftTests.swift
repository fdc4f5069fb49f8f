import CaseModel
import Desk
import TerminalKit
import Testing

@Suite("The draft of an open form")
struct DraftTests {
  /// A desk on which a contact is being logged, with the cursor in what was said.
  private func logging() async throws -> DeskRobot {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.character("l"), .tab, .tab, .tab, .tab)
    try #require(robot.shows("> What was said"))
    await robot.type("She called")
    try #require(robot.shows("│ She called "))
    return robot
  }

  private func keeps(_ effects: [DeskEffect]) -> Bool {
    effects.contains { if case .keepDraft = $0 { true } else { false } }
  }

  @Test("While a change is on its way to the register, no draft is written behind it that would outlive it")
  func saving() async throws {
    var robot = try await logging()
    _ = robot.desk.update(.terminal(.key(.character("!"))))
    let saving = robot.desk.update(.terminal(.key(.function(9))))
    #expect(saving.contains { if case .save = $0 { true } else { false } })
    #expect(robot.desk.update(.draftDue) == [])
    #expect(robot.desk.update(.terminal(.hangUp)) == [.leave])
  }

  @Test("A change that is refused leaves the form open, and what was typed goes into the draft then")
  func refused() async throws {
    var robot = try await logging()
    _ = robot.desk.update(.terminal(.key(.character("!"))))
    guard case .save(_, _, let ticket)? = robot.desk.update(.terminal(.key(.function(9)))).first else {
      Issue.record("nothing was saved")
      return
    }
    let effects = robot.desk.update(.notSaved("The disk is full.", ticket: ticket))
    #expect(keeps(effects))
    #expect(robot.desk.form != nil)
    #expect(robot.shows("The disk is full."))
  }

  @Test("A draft that cannot be written says so, is tried again, and Esc does not throw it away at once")
  func notKept() async throws {
    var robot = try await logging()
    _ = robot.desk.update(.terminal(.key(.character("!"))))
    let key = try #require(robot.desk.form?.draftKey)
    #expect(keeps(robot.desk.update(.draftDue)))
    #expect(robot.desk.update(.draftNotKept(key: key, "The disk is full.")) == [.keepDraftSoon(milliseconds: 2_000)])
    #expect(robot.shows("draft NOT kept"))
    #expect(robot.shows("The draft is not kept. The disk is full."))

    #expect(keeps(robot.desk.update(.terminal(.key(.escape)))))
    _ = robot.desk.update(.draftNotKept(key: key, "The disk is full."))
    #expect(robot.desk.form != nil)
    #expect(robot.shows("Esc again leaves without it."))
    #expect(robot.desk.update(.terminal(.key(.escape))) == [])
    #expect(robot.desk.form == nil)
    #expect(robot.shows("What was typed last is not in the draft."))
  }

  @Test("Esc closes the form when the draft is on the disk, and keys pressed meanwhile are for what comes then")
  func leaving() async throws {
    var robot = try await logging()
    _ = robot.desk.update(.terminal(.key(.character("!"))))
    let key = try #require(robot.desk.form?.draftKey)
    #expect(keeps(robot.desk.update(.terminal(.key(.escape)))))
    #expect(robot.desk.form != nil)
    #expect(robot.desk.update(.terminal(.key(.character("q")))) == [])
    _ = robot.desk.update(.draftKept(key: key, at: "14:02:12"))
    #expect(robot.desk.form == nil)
    #expect(robot.shows("Leave Itkin?"))
  }

  @Test("What is typed and pasted before a form is there lands in it, in its order")
  func typedAhead() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    let asked = robot.desk.update(.terminal(.key(.character("n"))))
    #expect(robot.desk.isTyping)
    #expect(robot.desk.update(.terminal(.key(.character("Y")))) == [])
    #expect(robot.desk.update(.terminal(.paste("eddi"))) == [])
    #expect(robot.desk.update(.terminal(.key(.character("!")))) == [])
    await robot.carryOut(asked)
    #expect(robot.shows("[Yeddi!_"))
  }

  @Test("A draft opens with the cursor in the field where it was left")
  func cursor() async throws {
    var robot = try await logging()
    await robot.press(.escape)
    #expect(robot.desk.form == nil)
    await robot.press(.character("l"), .enter)
    await robot.type(" again")
    #expect(robot.shows("│ She called again "))
  }
}
