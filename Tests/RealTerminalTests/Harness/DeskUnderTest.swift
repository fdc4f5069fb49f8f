import Foundation

/// Finds the program these tests run, and starts it on a terminal.
enum DeskUnderTest {
  /// The program: `$ITKIN_BINARY`, or the one built beside these tests.
  static let binary: String? = {
    if let named = ProcessInfo.processInfo.environment["ITKIN_BINARY"] { return named }
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path() + "/itkin"
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path()
    return [beside, root + "/.build/debug/itkin"].first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// False while the program is only a placeholder that prints its name: then there is no desk to test yet.
  static let isThere: Bool = {
    guard let binary, let probe = try? RunningProgram(binary, ["--version"]) else { return false }
    defer { _ = probe.end(within: 5000) }
    return !probe.wait(1500) { $0.lines.filter { !$0.isEmpty } == ["itkin"] }
  }()

  /// A desk on invented persons, in a folder of its own that is removed with it.
  final class Desk {
    let program: RunningProgram
    private let folder: URL

    init(
      terminal: String = "xterm-256color", columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
      through wrapper: ((String) -> [String])? = nil
    ) throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "itkin-terminal-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let binary = DeskUnderTest.binary ?? "itkin"
      let arguments = ["demo", "--people", "200", "--register", folder.path() + "/register.itkin"]
      let variables = environment.merging(["HOME": folder.path()]) { own, _ in own }
      if let wrapper {
        let words = wrapper(([binary] + arguments).map { "'\($0)'" }.joined(separator: " "))
        program = try RunningProgram(
          words[0], Array(words.dropFirst()), terminal: terminal, columns: columns, rows: rows, environment: variables)
      } else {
        program = try RunningProgram(
          binary, arguments, terminal: terminal, columns: columns, rows: rows, environment: variables)
      }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Waits for the first frame.
    func isOpen(within milliseconds: Int = 15_000) -> Bool {
      program.wait(milliseconds) { ($0.lines.first ?? "").contains("Itkin") }
    }
  }

  /// What is wrong with a terminal after a program has left it; empty where all is as before.
  static func damage(_ program: RunningProgram) -> [String] {
    let screen = program.screen
    var damage: [String] = []
    if !program.terminal.isAsBefore { damage.append("the settings are not as before") }
    if screen.isAlternate { damage.append("the other screen is still shown") }
    if !screen.cursorIsVisible { damage.append("the cursor is hidden") }
    for mode in [1000, 1002, 1003, 1006, 2004] where screen.modes.contains(mode) { damage.append("mode \(mode) is still on") }
    if screen.keypadApplication { damage.append("the keypad is still in application mode") }
    if !screen.attributes.allSatisfy({ [39, 49].contains($0) }) { damage.append("attributes are still on: \(screen.attributes)") }
    return damage
  }
}
