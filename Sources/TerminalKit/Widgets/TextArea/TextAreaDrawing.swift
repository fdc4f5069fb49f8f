extension TextArea {
  /// Draws the lines around the cursor. The focused area takes the terminal's cursor.
  public func draw(into buffer: inout CellBuffer, area: Rect, focused: Bool) {
    guard area.columns > 1, area.rows > 0 else { return }
    var fitted = self
    fitted.fit(columns: area.columns, rows: area.rows)
    fitted.drawFitted(into: &buffer, area: area, focused: focused)
  }

  private func drawFitted(into buffer: inout CellBuffer, area: Rect, focused: Bool) {
    buffer.fill(area)
    let room = search == nil ? area.rows : max(1, area.rows - 1)
    for row in 0..<room where top + row < starts.count {
      let line = top + row
      var shown = Array(bytes[starts[line]..<(line + 1 < starts.count ? starts[line + 1] : bytes.count)])
      if shown.last == 10 { shown.removeLast() }
      for place in shown.indices where shown[place] == 9 { shown[place] = 32 }
      buffer.write(
        String(decoding: shown, as: UTF8.self), column: area.column, row: area.row + row, limit: area.columns, clip: area)
    }
    if let found { paint(found, into: &buffer, area: area) }
    if focused, search == nil {
      buffer.cursor = Point(column: area.column + min(column, area.columns - 1), row: area.row + line - top)
    }
    drawQuestion(into: &buffer, area: area, focused: focused)
  }

  private func paint(_ range: Range<Int>, into buffer: inout CellBuffer, area: Rect) {
    let line = LineBreaks.line(of: range.lowerBound, in: starts)
    guard line >= top, line - top < area.rows, !range.isEmpty else { return }
    let first = column(of: range.lowerBound)
    let isOneLine = LineBreaks.line(of: range.upperBound, in: starts) == line
    let end = isOneLine ? column(of: range.upperBound) : width
    let place = Rect(column: area.column + first, row: area.row + line - top, columns: end - first, rows: 1)
    buffer.paint(place.intersection(area), role: .match)
  }

  private func drawQuestion(into buffer: inout CellBuffer, area: Rect, focused: Bool) {
    guard let search else { return }
    let row = Rect(column: area.column, row: area.endRow - 1, columns: area.columns, rows: 1)
    buffer.fill(row)
    let taken = buffer.write("Find: ", column: row.column, row: row.row, role: .label, clip: row)
    let words = row.columns > 50 ? "Enter next, Esc closes" : ""
    let field = Rect(column: row.column + taken, row: row.row, columns: row.columns - taken - words.count - 1, rows: 1)
    search.draw(into: &buffer, area: field, focused: focused, fill: "_")
    buffer.write(words, column: row.endColumn - words.count, row: row.row, role: .label, clip: row)
  }
}
