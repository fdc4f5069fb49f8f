import TerminalKit

/// The question before the program ends; staying is what Enter and Esc do.
enum LeaveQuestion {
  static func draw(into buffer: inout CellBuffer, on screen: Rect, lines: LineSet) {
    let columns = min(54, screen.columns)
    let area = Rect(
      column: (screen.columns - columns) / 2, row: max(0, screen.rows / 2 - 3), columns: columns, rows: min(5, screen.rows))
    buffer.fill(area, role: .dialog)
    buffer.frame(area, title: "Leave Itkin?", note: "", focused: true, lines: lines)
    let inside = area.inset(columns: 2, rows: 1)
    buffer.write("Nothing is lost: everything is in the register.", column: inside.column, row: inside.row, role: .dialog, clip: inside)
    buffer.write("> Esc or Enter stays", column: inside.column, row: inside.row + 1, role: .selected, clip: inside)
    buffer.write("  y leaves", column: inside.column, row: inside.row + 2, role: .dialog, clip: inside)
    buffer.cursor = Point(column: inside.column, row: inside.row + 1)
  }
}
