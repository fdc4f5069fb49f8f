import Desk
import TerminalKit
import Testing

@Suite("Drafts that are found again")
struct DraftQuestionTests {
  /// A desk on which a new case was begun and left.
  private func begun() async throws -> DeskRobot {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.character("n"))
    await robot.type("Sınaqlı")
    await robot.press(.escape)
    #expect(robot.message == "Left without saving. The draft is kept: D shows your drafts.")
    await robot.press(.character("n"))
    #expect(robot.shows("Draft found"))
    return robot
  }

  @Test("Enter goes on with it")
  func enter() async throws {
    var robot = try await begun()
    await robot.press(.enter)
    #expect(robot.shows("Surname             [Sınaqlı_"))
    #expect(robot.message == "Your draft is open as you left it. F9 saves it.")
  }

  @Test("n begins anew and keeps both")
  func anew() async throws {
    var robot = try await begun()
    await robot.press(.character("n"))
    #expect(robot.shows("Surname             [_"))
    await robot.type("Başqa")
    await robot.press(.escape, .character("D"))
    #expect(robot.shows("Drafts (2)"))
  }

  @Test("Esc opens neither, and the draft stays")
  func escape() async throws {
    var robot = try await begun()
    await robot.press(.escape)
    #expect(robot.desk.form == nil)
    #expect(robot.desk.overlay == nil)
    await robot.press(.character("D"))
    #expect(robot.shows("Drafts (1)"))
  }

  @Test("the page of drafts opens one, and saving it takes it off the page")
  func page() async throws {
    var robot = try await begun()
    await robot.press(.escape, .character("D"), .enter)
    #expect(robot.shows("Surname             [Sınaqlı_"))
    await robot.press(.function(9))
    #expect(robot.shows("PRA-2026-00004  SINAQLI"))
    await robot.press(.character("D"))
    #expect(robot.shows("Drafts (0)"))
  }
}
