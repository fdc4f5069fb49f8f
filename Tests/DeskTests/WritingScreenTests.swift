import TerminalKit
import Testing

@Suite("Every screen of writing as text, at the sizes of real terminals")
struct WritingScreenTests {
  static let sizes = [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24)]

  private func expect(_ robot: DeskRobot, _ screen: String) throws {
    try expectScreen(robot.screen, named: "\(screen)-\(robot.desk.size.columns)x\(robot.desk.size.rows)")
  }

  @Test("the form of a contact", arguments: sizes + [Size(columns: 40, rows: 10)])
  func contact(size: Size) async throws {
    var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
    await robot.press(.character("l"), .tab, .tab, .tab, .tab)
    await robot.type("She asks for news.")
    try expect(robot, "form-contact")
  }

  @Test("the form of a person", arguments: sizes)
  func person(size: Size) async throws {
    var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
    await robot.press(.down, .character("e"), .enter)
    try expect(robot, "form-person")
  }

  @Test("the form of a new case, with somebody in the register who is perhaps the same", arguments: sizes)
  func newCase(size: Size) async throws {
    var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
    await robot.press(.character("n"))
    await robot.type("Daglıyev")
    await robot.press(.tab)
    await robot.type("Sınaq")
    await robot.press(.tab)
    await robot.type("Yoxlama")
    try expect(robot, "form-case")
  }

  @Test("the form of a testimony", arguments: sizes)
  func testimony(size: Size) async throws {
    var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
    await robot.press(.character("T"))
    try expect(robot, "form-testimony")
  }

  @Test("the question what is to become of a draft", arguments: sizes + [Size(columns: 40, rows: 10)])
  func draftQuestion(size: Size) async throws {
    var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
    await robot.press(.character("n"))
    await robot.type("Sınaqlı")
    await robot.press(.escape, .character("n"))
    try expect(robot, "draft-question")
  }

  @Test("the help of a form", arguments: sizes + [Size(columns: 40, rows: 10)])
  func formHelp(size: Size) async throws {
    var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
    await robot.press(.character("l"), .function(1))
    try expect(robot, "form-help")
  }

  @Test("my day, drafts and the history of a case", arguments: sizes)
  func pages(size: Size) async throws {
    var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
    await robot.press(.alt("3"))
    try expect(robot, "my-day")
    await robot.press(.alt("1"), .character("n"), .tab)
    await robot.type("Sınaqlı")
    await robot.press(.escape, .character("D"))
    try expect(robot, "drafts")
    await robot.press(.escape, .character("e"), .enter)
    await robot.type("x")
    await robot.press(.function(9), .character("u"), .character("3"), .character("h"))
    try expect(robot, "history")
  }
}
