extension PickList {
  /// Draws the list into an area: the frame, what was typed, the rows. The cursor stands where typing goes.
  public mutating func draw(into buffer: inout CellBuffer, area: Rect, lines: LineSet = .single) {
    let area = area.intersection(Rect(buffer.size))
    guard area.columns >= 4, area.rows >= 3 else { return }
    buffer.fill(area, role: .dialog)
    buffer.frame(area, title: title, note: count, focused: true, lines: lines)
    let inner = area.inset(columns: 1, rows: 1)
    let label = buffer.write("Find: ", column: inner.column + 1, row: inner.row, limit: inner.columns - 1, role: .label)
    let field = Rect(column: inner.column + 1 + label, row: inner.row, columns: inner.columns - 2 - label, rows: 1)
    filter.draw(into: &buffer, area: field, focused: true)
    let body = Rect(column: inner.column, row: inner.row + 1, columns: inner.columns, rows: inner.rows - 1)
    fit(height: body.rows)
    if matches.isEmpty {
      buffer.write("Nothing fits. Esc shows all.", column: body.column + 1, row: body.row, role: .placeholder, clip: body)
    }
    for (line, place) in window.visible.enumerated() {
      drawRow(rows[matches[place]], selected: place == window.selection, into: &buffer, at: body.row + line, body: body)
    }
  }

  private var count: String {
    filter.isEmpty ? "" : "\(matches.count) of \(rows.count)"
  }

  private func drawRow(_ row: Row, selected: Bool, into buffer: inout CellBuffer, at line: Int, body: Rect) {
    let role: Role = selected ? .selected : row.reason == nil ? .dialog : .placeholder
    buffer.fill(Rect(column: body.column, row: line, columns: body.columns, rows: 1), role: role)
    if selected { buffer.write(">", column: body.column, row: line, role: role, clip: body) }
    let note = selected ? row.reason ?? row.note : row.note
    let noteWidth = note.isEmpty ? 0 : min(CellWidth.columns(of: note), max(0, body.columns / 2)) + 2
    let words = CellWidth.truncate(row.words, to: body.columns - 2 - noteWidth)
    buffer.write(words, column: body.column + 1, row: line, role: role, clip: body)
    guard noteWidth > 0 else { return }
    let noteRole: Role = selected ? .selected : .dim
    buffer.write(
      CellWidth.truncate(note, to: noteWidth - 2), column: body.endColumn - noteWidth + 1, row: line, role: noteRole, clip: body)
  }
}
