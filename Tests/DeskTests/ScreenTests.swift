import TerminalKit
import Testing

@Suite("Every screen as text, at the sizes of real terminals")
struct ScreenTests {
  static let sizes = [
    Size(columns: 160, rows: 45), Size(columns: 120, rows: 40), Size(columns: 100, rows: 30), Size(columns: 80, rows: 24),
    Size(columns: 60, rows: 20), Size(columns: 40, rows: 10),
  ]

  private func name(_ screen: String, _ size: Size, ascii: Bool = false) -> String {
    "\(screen)-\(size.columns)x\(size.rows)\(ascii ? "-ascii" : "")"
  }

  @Test("the desk as it opens", arguments: sizes)
  func opening(size: Size) async throws {
    let robot = try await DeskRobot(columns: size.columns, rows: size.rows)
    try expectScreen(robot.screen, named: name("opening", size))
  }

  @Test("an open case", arguments: sizes)
  func openCase(size: Size) async throws {
    var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
    await robot.press(.enter)
    try expectScreen(robot.screen, named: name("case", size))
  }

  @Test("the family tree", arguments: sizes)
  func tree(size: Size) async throws {
    var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
    await robot.press(.character("3"))
    try expectScreen(robot.screen, named: name("tree", size))
  }

  @Test("a search", arguments: sizes)
  func search(size: Size) async throws {
    var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
    await robot.type("/daglı")
    try expectScreen(robot.screen, named: name("search", size))
  }

  @Test("families, sites and figures", arguments: [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24)])
  func workspaces(size: Size) async throws {
    var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
    await robot.press(.alt("2"))
    try expectScreen(robot.screen, named: name("families", size))
    await robot.press(.alt("6"))
    try expectScreen(robot.screen, named: name("sites", size))
    await robot.press(.alt("7"))
    try expectScreen(robot.screen, named: name("figures", size))
  }

  @Test(
    "help, palette, menu, filter and the question before leaving",
    arguments: [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 10)])
  func windows(size: Size) async throws {
    for (window, key) in [
      ("help", Key.function(1)), ("palette", .character(":")), ("menu", .function(10)), ("filter", .character("F")),
      ("leave", .character("q")),
    ] {
      var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
      await robot.press(key)
      try expectScreen(robot.screen, named: name(window, size))
    }
  }

  @Test("the desk in pure ASCII")
  func ascii() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24, ascii: true)
    await robot.press(.character("3"))
    try expectScreen(robot.screen, named: "tree-80x24-ascii")
    let signs = robot.screen.unicodeScalars.filter { (0x2190...0x2BFF).contains($0.value) }
    #expect(signs.isEmpty)
  }

  @Test(
    "a screen that is too small shows one sentence and takes q",
    arguments: [Size(columns: 39, rows: 24), Size(columns: 80, rows: 7), Size(columns: 1, rows: 1), Size(columns: 0, rows: 0)])
  func tooSmall(size: Size) async throws {
    var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
    if size.columns == 39 { #expect(robot.shows("Window too small (39x24).")) }
    await robot.press(.character("q"))
    #expect(robot.hasLeft)
  }
}
