import CaseModel
import DeskKit
import TerminalKit
import Testing

@Suite("A form under any keys")
struct AnyKeysTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) | (state << 31)
    }
  }

  private static let keys: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .controlLeft,
    .controlRight, .function(1), .function(2), .function(3), .function(4), .function(6), .function(7), .function(8), .function(9),
    .control("z"), .control("r"), .control("k"), .control("y"), .control("u"), .control("w"), .alt("<"), .character(" "), .character("+"),
    .character("-"), .character("1"), .character("a"), .character("ə"), .character("👨‍👩‍👧"), .character("李"), .character("?"),
    .character("\u{301}"),
  ]
  private static let pastes = [
    "da", "mon", "\u{0}\u{1B}[2J", "two\nlines", "رشاد", String(repeating: "long ", count: 400), "spring 1993", "",
  ]

  @Test("no key traps, no cell is drawn outside the area, the cursor stays in it, and values put back are the values", arguments: 1...8)
  func anyKeys(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let size = Size(columns: Int.random(in: 1...120, using: &dice), rows: Int.random(in: 1...40, using: &dice))
    var robot = FormRobot(columns: size.columns, rows: size.rows)
    robot.ascii = seed % 2 == 0
    for step in 0..<120 {
      switch Int.random(in: 0..<12, using: &dice) {
      case 0: robot.paste(Self.pastes.randomElement(using: &dice) ?? "")
      case 1:
        if case .lookUp(let field, let text)? = robot.outcomes.last {
          robot.form.receive([PracticeForm.stranger], field: field, text: text)
        }
      case 2:
        let place = Point(column: Int.random(in: -2...size.columns, using: &dice), row: Int.random(in: -2...size.rows, using: &dice))
        robot.form.click(place, area: Rect(size))
      case 3 where step % 5 == 0:
        robot.form.advice = Array(repeating: .init("ƏLİYEV", detail: "b. 1971"), count: Int.random(in: 0...6, using: &dice))
      case 4 where step % 5 == 0: robot.form.replaceGroups(Bool.random(using: &dice) ? PracticeForm.groups : [PracticeForm.groups[1]])
      default: robot.press(Self.keys.randomElement(using: &dice) ?? .tab)
      }
      checkDrawing(robot)
    }
    var other = robot.form
    other.restore(robot.form.values)
    #expect(other.values == robot.form.values)
    var fresh = PracticeForm.make()
    fresh.restore(robot.form.values)
    #expect(fresh.values == robot.form.values)
  }

  /// Draws the form into the middle of a larger screen and looks at what is around it.
  private func checkDrawing(_ robot: FormRobot) {
    let screen = Size(columns: robot.size.columns + 6, rows: robot.size.rows + 4)
    var buffer = CellBuffer(size: screen)
    buffer.fill(Rect(screen), with: "#")
    let area = Rect(column: 3, row: 2, columns: robot.size.columns, rows: robot.size.rows)
    robot.form.draw(into: &buffer, area: area, isFocused: true, ascii: robot.ascii, today: PracticeForm.today)
    for row in 0..<screen.rows {
      for column in 0..<screen.columns where !area.contains(Point(column: column, row: row)) {
        if buffer[column, row].base != 0x23 {
          Issue.record("a cell outside at \(column), \(row) of \(robot.size)")
          return
        }
      }
    }
    if let cursor = buffer.cursor { #expect(area.contains(cursor), "\(cursor) in \(area)") }
  }
}
