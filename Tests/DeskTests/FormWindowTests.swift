import Desk
import TerminalKit
import Testing

@Suite("What stands around a form: header, help, mouse")
struct FormWindowTests {
  @Test(
    "the promise that a draft is kept never stands over the title, and is never cut", arguments: [40, 60, 80, 99, 100, 160],
    ["draft kept 14:02:11", "saved 14:02:11"])
  func header(columns: Int, promise: String) async throws {
    var robot = try await DeskRobot(columns: columns, rows: 24)
    await robot.press(.character("l"), .tab, .tab, .tab, .tab)
    await robot.type("She called.")
    if promise.hasPrefix("saved") { await robot.press(.function(9), .enter) }
    let header = String(robot.screen.split(separator: "\n", omittingEmptySubsequences: false)[0])
    let parts = header.components(separatedBy: promise)
    try #require(parts.count == 2, "\(header)")
    #expect(parts[0].hasSuffix("  "), "\(header)")
    #expect(!parts[0].trimmingSuffix(" ").isEmpty, "\(header)")
  }

  @Test("a worker's name of any length leaves room for where one is")
  func longName() async throws {
    let first = try await DeskRobot(columns: 80, rows: 24)
    let robot = try await DeskRobot(beside: first, user: String(repeating: "Ə. Uzun ", count: 40))
    #expect(robot.shows(" Itkin > Cases   Practice office"))
  }

  @Test("? is a letter in a form; F1 and F10 show what its keys do, and Enter does it", arguments: [Key.function(1), .function(10)])
  func help(key: Key) async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.character("n"), .character("?"))
    #expect(robot.shows("Surname             [?_"))
    await robot.press(key)
    #expect(robot.shows("What can be done in this form"))
    await robot.type("leave")
    #expect(robot.shows("Leave the form. What was typed is kept as a draft."))
    await robot.press(.enter)
    #expect(robot.desk.form == nil)
    #expect(robot.message == "Left without saving. The draft is kept: D shows your drafts.")
  }

  @Test("the help says why a key does nothing in this field, and Esc leads back to it")
  func reasons() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.character("n"), .function(1))
    await robot.type("full")
    #expect(robot.shows("Only in a long text, such as a summary or a narrative."))
    await robot.press(.enter)
    #expect(robot.message == "Only in a long text, such as a summary or a narrative.")
    await robot.press(.escape)
    #expect(robot.desk.overlay == nil)
    #expect(robot.shows("> Surname"))
  }

  private func place(of words: String, in robot: DeskRobot) throws -> Point {
    let lines = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(words) })
    let before = try #require(lines[row].firstRange(of: words)).lowerBound
    return Point(column: lines[row].distance(from: lines[row].startIndex, to: before), row: row)
  }

  private func click(_ words: String, _ robot: inout DeskRobot) async throws {
    await robot.send(.terminal(.mouse(MouseEvent(action: .press, place: try place(of: words, in: robot)))))
  }

  @Test("a click brings the cursor to a field, chooses in a list, and what it chose is kept")
  func mouse() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.character("l"))
    try await click("Outcome", &robot)
    #expect(robot.shows("> Outcome"))
    await robot.press(.function(4))
    try await click("will think about it", &robot)
    #expect(robot.shows("[will think about it"))
    #expect(robot.shows("draft kept 14:02:11"))
  }

  @Test("a click on a button presses it, one in a window chooses")
  func buttons() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.character("e"))
    try await click("The person", &robot)
    #expect(robot.shows("Person  Dağlıyev Nümunə"))
    #expect(!robot.shows("── Name 2"))
    try await click("Another name", &robot)
    #expect(robot.shows("── Name 2"))
    await robot.press(.function(1))
    try await click("Leave  ", &robot)
    #expect(robot.desk.form == nil)
  }

  @Test("a first click marks somebody who is perhaps the same, a second one takes the person")
  func advice() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    await robot.press(.character("n"))
    await robot.type("Dağlıyeva")
    await robot.press(.tab)
    await robot.type("Lalə")
    try #require(robot.shows("Perhaps the same person:"), "\(robot.screen)")
    try await click("DAĞLIYEVA Lalə", &robot)
    #expect(robot.shows("Enter takes it, Esc goes back"), "\(robot.screen)")
    try await click("DAĞLIYEVA Lalə", &robot)
    #expect(!robot.shows("Perhaps the same person:"), "\(robot.screen)")
    #expect(robot.shows("In the register"))
  }
}

extension String {
  fileprivate func trimmingSuffix(_ letter: Character) -> Substring {
    var rest = self[...]
    while rest.last == letter { rest.removeLast() }
    return rest
  }
}
