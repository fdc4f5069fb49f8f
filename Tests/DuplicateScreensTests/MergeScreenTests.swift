import CaseModel
import DuplicateScreens
import TerminalKit
import Testing

@Suite struct MergeScreenTests {
  private let size = Size(columns: 80, rows: 22)

  private func text(_ screen: MergeScreen, _ size: Size, ascii: Bool = false) -> String {
    var buffer = CellBuffer(size: size)
    screen.draw(into: &buffer, area: Rect(size), isFocused: true, ascii: ascii)
    return buffer.text
  }

  /// The line of the screen on which the cursor stands.
  private func line(_ screen: MergeScreen) -> String {
    text(screen, Size(columns: 80, rows: 60)).split(separator: "\n").first { $0.hasPrefix(">") }.map(String.init) ?? ""
  }

  private func pressing(_ keys: Key...) -> MergeScreen {
    var screen = InventedPairs.screen
    for key in keys { _ = screen.press(key, area: size) }
    return screen
  }

  @Test("both records stand beside each other at any width", arguments: [(80, 24), (120, 40), (40, 10)])
  func screens(columns: Int, rows: Int) throws {
    try expectScreen(text(InventedPairs.screen, Size(columns: columns, rows: rows)), named: "merge-\(columns)x\(rows)")
  }

  @Test("without other letters than ASCII the marks and rules are plain")
  func ascii() throws {
    try expectScreen(text(InventedPairs.screen, Size(columns: 80, rows: 24), ascii: true), named: "merge-80x24-ascii")
  }

  @Test("the arrows go through the fields that differ and choose the side that is shown")
  func choosing() {
    #expect(line(pressing()).hasPrefix("> Shown name        ✓ Şahmuradov Rəşad"))
    let second = pressing(.down)
    #expect(line(second).hasPrefix("> Born              ✓ 1971"))
    var chosen = pressing(.down, .right)
    #expect(line(chosen).contains("✓ 1970") && !line(chosen).contains("✓ 1971"))
    _ = chosen.press(.left, area: size)
    #expect(line(chosen).contains("✓ 1971"))
    #expect(line(pressing(.down, .character(" "))).contains("✓ 1970"))
    #expect(line(pressing(.down, .up)) == line(pressing()))
    #expect(chosen.merge.side(.born) == .kept)
  }

  @Test("what can stand side by side does so unless one side is chosen")
  func both() {
    #expect(InventedPairs.screen.merge.side(.note) == .both)
    let right = pressing(.down, .down, .down, .right)
    #expect(right.merge.side(.note) == .other)
    #expect(pressing(.down, .down, .down, .right, .character("b")).merge.side(.note) == .both)
    #expect(pressing(.down, .character("b")).merge.side(.born) == .kept)
  }

  @Test("F9 merges with what was chosen")
  func merges() throws {
    var screen = pressing(.down, .right)
    guard case .merge(let change, let kept, let gone) = screen.press(.function(9), area: size) else {
      Issue.record("no merge")
      return
    }
    #expect(kept == InventedPairs.id(1) && gone == InventedPairs.id(2))
    let edits = change.steps.compactMap { if case .edit(.person(let person, _), _) = $0 { person } else { nil } }
    #expect(edits.map(\.born?.typed) == ["1970"])
    #expect(edits.map(\.occupation) == ["driver"])
    #expect(change == screen.merge.change)
  }

  @Test("x keeps the other one, and what was chosen stays chosen")
  func exchange() {
    let screen = pressing(.down, .right, .character("x"))
    #expect(screen.merge.kept.person.id == InventedPairs.id(2))
    #expect(screen.merge.side(.born) == .kept)
    #expect(screen.merge.side(.name) == .other)
  }

  @Test("n records that they are two persons, Esc decides later")
  func decisions() {
    var screen = InventedPairs.screen
    let outcome1 = screen.press(.escape, area: size)
    #expect(outcome1 == .leave)
    let outcome2 = screen.press(.character("n"), area: size)
    #expect(outcome2 == .notTheSame(PersonMerge.notTheSame(InventedPairs.id(1), InventedPairs.id(2))))
    let outcome3 = screen.press(.character("m"), area: size)
    #expect(outcome3 == .none)
  }

  @Test("a sealed testimony moves with its witness and is not named")
  func sealed() {
    let shown = text(InventedPairs.screen, Size(columns: 120, rows: 60))
    #expect(!shown.contains("BRD-T-2026-00007"))
    let moved = InventedPairs.screen.merge.change.steps.contains { step in
      if case .edit(.testimony(let testimony), _) = step { testimony.witness == InventedPairs.id(1) } else { false }
    }
    #expect(moved)
  }

  @Test("pages scroll to the end and back, and the names stay in sight")
  func scrolling() {
    let small = Size(columns: 80, rows: 12)
    var screen = InventedPairs.screen
    for _ in 0..<9 { _ = screen.press(.pageDown, area: small) }
    let end = text(screen, small)
    #expect(end.contains("K-0007 profile full"))
    #expect(end.contains("merged into it"))
    _ = screen.press(.home, area: small)
    #expect(text(screen, small) == text(InventedPairs.screen, small))
    _ = screen.press(.end, area: small)
    #expect(text(screen, small) == end)
  }

  @Test("no size makes it fail", arguments: [(0, 0), (1, 1), (3, 2), (12, 3), (200, 70)])
  func anySize(columns: Int, rows: Int) {
    let tiny = Size(columns: columns, rows: rows)
    var screen = InventedPairs.screen
    for key: Key in [.down, .end, .pageUp, .up, .right, .pageDown, .home] { _ = screen.press(key, area: tiny) }
    let outcome = screen.press(.escape, area: tiny)
    #expect(outcome == .leave)
    #expect(text(screen, tiny).split(separator: "\n", omittingEmptySubsequences: false).count == max(1, rows))
  }
}
