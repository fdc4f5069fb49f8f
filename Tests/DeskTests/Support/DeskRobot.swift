import CaseModel
import CaseStore
import Desk
import DeskEffects
import DeskKit
import Foundation
import TerminalKit
import Testing

/// A user at a desk without a terminal: presses keys, waits for answers, reads the screen.
struct DeskRobot {
  var desk: Desk
  let register: Register
  private let folder: PracticeRegister.Folder
  /// True once the desk asked to end the program.
  private(set) var hasLeft = false
  /// The theme the desk last asked for.
  private(set) var askedTheme: String?

  init(columns: Int = 120, rows: Int = 40, ascii: Bool = false, isReadOnly: Bool = false) async throws {
    let folder = try PracticeRegister.Folder()
    let register = try await PracticeRegister.make(in: folder)
    await self.init(register, in: folder, user: "A. Worker", size: Size(columns: columns, rows: rows), ascii: ascii, isReadOnly: isReadOnly)
  }

  /// Somebody else at a second desk on the register of the first.
  init(beside other: DeskRobot, user: String) async throws {
    let register = try Register.open(at: other.folder.url.appending(path: "practice.itkin").path)
    await self.init(register, in: other.folder, user: user, size: other.desk.size)
  }

  private init(
    _ register: Register, in folder: PracticeRegister.Folder, user: String, size: Size, ascii: Bool = false, isReadOnly: Bool = false
  ) async {
    self.folder = folder
    self.register = register
    desk = Desk(
      .init(
        today: PracticeRegister.today, office: "Practice office", register: "practice.itkin", isReadOnly: isReadOnly,
        themes: ["default", "field-dark", "mono"], lines: ascii ? .ascii : .single, ascii: ascii, user: user))
    await send(.started(size))
  }

  /// Presses keys, each answered before the next.
  mutating func press(_ keys: Key...) async {
    for key in keys { await send(.terminal(.key(key))) }
  }

  /// Types letters.
  mutating func type(_ text: String) async {
    for character in text { await send(.terminal(.key(.character(character)))) }
  }

  /// Lets something happen and everything that follows from it; a rest is over at once.
  mutating func send(_ event: DeskEvent) async { await carryOut(desk.update(event)) }

  /// Carries out effects and everything that follows from them.
  mutating func carryOut(_ effects: [DeskEffect]) async {
    var waiting = effects
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      switch effect {
      case .leave: hasLeft = true
      case .rest(_, let ticket): waiting += desk.update(.rested(ticket: ticket))
      case .useTheme(let name):
        askedTheme = name
        waiting += desk.update(.themeChanged(name: name, lines: .single))
      case .repaint: break
      case .keepDraftSoon: waiting += desk.update(.draftDue)
      default:
        if let answer = await RegisterEffects.carryOut(effect, on: register, for: worker) { waiting += desk.update(answer) }
      }
    }
  }

  private var worker: Worker {
    Worker(
      name: desk.setting.user, printFolder: folder.url.appending(path: "printed").path, today: PracticeRegister.today,
      timeOfDay: { _ in "14:02:11" }, dayAndTime: { _ in "2026-11-23 14:02" },
      minutesNow: { 842 })
  }

  /// Types a line at the plain desk and gives what it says.
  @discardableResult
  mutating func say(_ line: String) async -> [String] {
    await carryOut(desk.plain(line))
    await carryOut(desk.update(.draftDue))
    return desk.plainLines()
  }

  /// The first contact that the open page links to.
  var contactOnPage: RecordID? {
    for block in desk.reader.page?.pane.document.blocks ?? [] {
      if case .row(_, .contact(let id)?) = block { return id }
    }
    return nil
  }

  /// A case as the register holds it now.
  func missingCase(_ id: RecordID) async throws -> MissingCase? {
    guard case .missingCase(let record)? = try await register.record(.missingCase, id) else { return nil }
    return record
  }

  /// The screen as text.
  var screen: String { desk.draw().text }

  /// True where the screen shows a text.
  func shows(_ text: String) -> Bool { screen.contains(text) }

  /// The line of the screen that holds the cursor's mark, without the mark's column.
  var message: String? { desk.message }
}

/// Compares a screen with the one kept in `Screens/<name>.txt`; `UPDATE_SCREENS=1` keeps the new one.
func expectScreen(_ screen: String, named name: String, _ location: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Screens/\(name).txt")
  if ProcessInfo.processInfo.environment["UPDATE_SCREENS"] == "1" {
    try (screen + "\n").write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let kept = try String(contentsOf: file, encoding: .utf8)
  #expect(screen + "\n" == kept, "screen \(name) differs; UPDATE_SCREENS=1 keeps the new one", sourceLocation: location)
}

extension DeskRobot: CustomTestStringConvertible {
  /// A failed expectation shows the screen, and not the whole state of the desk.
  var testDescription: String { "\n\(screen)\n" }
}
