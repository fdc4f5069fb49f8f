/// Frames around panes and rules between parts of a pane.
extension CellBuffer {
  /// Draws a frame: the title in the upper border, a note at its right end, and a hint at the right of the lower border.
  ///
  /// The frame with the focus has its title in brackets besides another colour, so that it is found without colours. What is inside the
  /// frame is left as it is. A frame under 2x2 cells is not drawn.
  public mutating func frame(
    _ area: Rect, title: String = "", note: String = "", hint: String = "", focused: Bool = false, lines: LineSet = .single
  ) {
    guard area.columns >= 2, area.rows >= 2 else { return }
    let role = focused ? Role.focusedBorder : .border
    let inner = area.inset(columns: 1)
    for row in [area.row, area.endRow - 1] {
      fill(Rect(column: inner.column, row: row, columns: inner.columns, rows: 1), with: lines.horizontal, role: role)
    }
    for column in [area.column, area.endColumn - 1] {
      fill(Rect(column: column, row: area.row + 1, columns: 1, rows: area.rows - 2), with: lines.vertical, role: role)
    }
    corner(lines.topLeft, area.column, area.row, role)
    corner(lines.topRight, area.endColumn - 1, area.row, role)
    corner(lines.bottomLeft, area.column, area.endRow - 1, role)
    corner(lines.bottomRight, area.endColumn - 1, area.endRow - 1, role)
    let named = title.isEmpty || !focused ? title : "[\(title)]"
    let top = Rect(column: area.column, row: area.row, columns: area.columns, rows: 1)
    let taken = caption(named, in: top, role: focused ? role : .title)
    endNote(note, in: top, after: taken, role: role)
    endNote(hint, in: Rect(column: area.column, row: area.endRow - 1, columns: area.columns, rows: 1), after: 2, role: role)
  }

  /// Draws a horizontal rule over the columns of an area's first row: the title after two strokes, a note at its right end.
  public mutating func rule(
    _ area: Rect, title: String = "", note: String = "", role: Role = .border, lines: LineSet = .single
  ) {
    let row = Rect(column: area.column, row: area.row, columns: area.columns, rows: min(1, area.rows))
    fill(row, with: lines.horizontal, role: role)
    let taken = caption(title, in: row, role: role == .border ? .title : role)
    endNote(note, in: row, after: taken, role: role)
  }

  /// Draws a rule inside a frame, joined to both of its sides.
  public mutating func divider(_ area: Rect, row: Int, title: String = "", focused: Bool = false, lines: LineSet = .single) {
    guard area.columns >= 2, row > area.row, row < area.endRow - 1 else { return }
    let role = focused ? Role.focusedBorder : .border
    rule(Rect(column: area.column, row: row, columns: area.columns, rows: 1), title: title, role: role, lines: lines)
    corner(lines.leftTee, area.column, row, role)
    corner(lines.rightTee, area.endColumn - 1, row, role)
  }

  private mutating func corner(_ scalar: Unicode.Scalar, _ column: Int, _ row: Int, _ role: Role) {
    fill(Rect(column: column, row: row, columns: 1, rows: 1), with: scalar, role: role)
  }

  /// Writes ` title ` after one stroke beside the corner and returns the columns used from the left end.
  private mutating func caption(_ title: String, in row: Rect, role: Role) -> Int {
    let room = row.columns - 6
    guard !title.isEmpty, room > 0, row.rows > 0 else { return 2 }
    let words = " " + CellWidth.truncate(title, to: room) + " "
    return 2 + write(words, column: row.column + 2, row: row.row, role: role)
  }

  /// Writes ` note ` before the right corner, if it fits after what stands at the left.
  private mutating func endNote(_ note: String, in row: Rect, after taken: Int, role: Role) {
    let width = CellWidth.columns(of: note) + 2
    guard !note.isEmpty, row.rows > 0, taken + width + 2 <= row.columns else { return }
    write(" " + note + " ", column: row.endColumn - 1 - width, row: row.row, role: role)
  }
}
