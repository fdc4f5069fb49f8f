import TerminalKit

/// A question whose safe answer is what Enter and Esc give; only `y` does what it asks about.
struct SafeQuestion {
  let title: String
  let words: String
  /// What Enter and Esc do, and what `y` does: `stays`, `leaves`.
  let safe: String
  let other: String

  func draw(into buffer: inout CellBuffer, on screen: Rect, lines: LineSet) {
    let columns = min(54, screen.columns)
    let area = Rect(
      column: (screen.columns - columns) / 2, row: max(0, screen.rows / 2 - 3), columns: columns, rows: min(5, screen.rows))
    buffer.fill(area, role: .dialog)
    buffer.frame(area, title: title, note: "", focused: true, lines: lines)
    let inside = area.inset(columns: 2, rows: 1)
    buffer.write(words, column: inside.column, row: inside.row, role: .dialog, clip: inside)
    buffer.write("> Esc or Enter \(safe)", column: inside.column, row: inside.row + 1, role: .selected, clip: inside)
    buffer.write("  y \(other)", column: inside.column, row: inside.row + 2, role: .dialog, clip: inside)
    buffer.cursor = Point(column: inside.column, row: inside.row + 1)
  }

  /// Before the program ends.
  static let leaving = SafeQuestion(
    title: "Leave Itkin?", words: "Nothing is lost: everything is in the register.", safe: "stays", other: "leaves")

  /// Before a draft is thrown away, which cannot be undone.
  static let discarding = SafeQuestion(
    title: "Throw the draft away?", words: "What was typed in it is gone for good.", safe: "keeps it", other: "throws it away")
}
