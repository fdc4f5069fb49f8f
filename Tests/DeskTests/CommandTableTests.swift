import Desk
import DeskKit
import TerminalKit
import Testing

@Suite("The one table of commands")
struct CommandTableTests {
  @Test("no key means two things while one pane has the keys", arguments: CommandContext.allCases)
  func noConflicts(context: CommandContext) {
    #expect(DeskCommands.table.conflicts(in: context).isEmpty)
  }

  @Test("every command has words, a sentence of help, and a name of its own")
  func commandsDescribeThemselves() {
    var names: Set<Command.ID> = []
    for context in CommandContext.allCases where context != .familyList && context != .siteList {
      for command in DeskCommands.table.commands[context] ?? [] {
        #expect(!command.words.isEmpty && command.help.hasSuffix("."), "\(command.id)")
        #expect(names.insert(command.id).inserted, "\(command.id) stands twice")
      }
    }
  }

  @Test("whatever changes the register can be undone; Ctrl-Z undoes")
  func safeKeys() {
    for context in CommandContext.allCases {
      for command in DeskCommands.table.available(in: context) {
        if case .undoneBy(let inverse) = command.change { #expect(DeskCommands.table.command(inverse) != nil, "\(command.id)") }
        if command.keys.contains(.control("z")) { #expect(command.id == "record.undo") }
      }
    }
  }

  @Test("what the footer offers can be done", arguments: [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24)])
  func footerIsTrue(size: Size) async throws {
    for pane in ["1", "2", "3"] as [Character] {
      var robot = try await DeskRobot(columns: size.columns, rows: size.rows)
      await robot.press(.character(pane))
      let footer = robot.screen.split(separator: "\n", omittingEmptySubsequences: false).last.map(String.init) ?? ""
      #expect(footer.contains("F1 or ? Help"))
      for command in DeskCommands.table.footer(in: robot.desk.context) where footer.contains(" \(command.words)  ") {
        #expect(robot.desk.reasonDisabled(command.id) == nil, "\(command.id)")
      }
    }
  }

  @Test("ten thousand random keys, many of which write, never trap, never leave by themselves, and Esc leads back to the top")
  func randomWalk() async throws {
    var robot = try await DeskRobot(columns: 80, rows: 24)
    var seed: UInt64 = 42
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let letters = Array("/gF?:otvnimfscyaz123+-Oxə leATuDhdmRVbsrE>*")
    let others: [Key] = [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backTab, .backspace, .alt("1"), .alt("2"),
      .alt("3"), .alt("4"), .alt("6"), .alt("7"), .function(5), .control("d"), .delete, .control("z"), .control("r"), .function(1),
      .function(2), .function(3),
      .function(4), .function(6), .function(7), .function(8), .function(9), .function(10),
    ]
    var frame: DeskFrame?
    for step in 0..<10_000 {
      let key = random(2) == 0 ? Key.character(letters[random(letters.count)]) : others[random(others.count)]
      await robot.press(key)
      if step % 7 == 0 {
        let next = robot.desk.frame(after: frame)
        #expect(next.buffer == robot.desk.draw(), "a pane taken over from the frame before differs from a fresh one")
        frame = next
      }
      if step % 97 == 0 {
        await robot.send(.terminal(.resize(Size(columns: random(180), rows: random(50)))))
        _ = robot.screen
      }
      #expect(!robot.hasLeft)
    }
    await robot.send(.terminal(.resize(Size(columns: 80, rows: 24))))
    for _ in 0..<60 { await robot.press(.escape) }
    #expect(robot.desk.overlay == nil)
    #expect(robot.desk.focused == .list)
    await robot.press(.character("q"), .character("y"))
    #expect(robot.hasLeft)
  }
}
