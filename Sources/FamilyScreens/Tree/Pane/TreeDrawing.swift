import TerminalKit

extension FamilyTreePane {
  /// Draws the pane into an area. The cursor stands on the selected person's symbol while the pane has the focus.
  public func draw(into buffer: inout CellBuffer, area: Rect, isFocused: Bool, ascii: Bool) {
    guard area.columns > 0, area.rows > 0 else { return }
    let glyphs = TreeGlyphs(ascii: ascii)
    let size = Size(columns: area.columns, rows: area.rows)
    let frame = TreeFrame(size)
    guard !isEmpty else {
      buffer.write(" No family is recorded yet.", column: area.column, row: area.row, limit: area.columns, role: .placeholder, clip: area)
      return
    }
    let content = Rect(column: area.column, row: area.row, columns: area.columns, rows: frame.headRows + frame.contentRows)
    switch shownView(in: size) {
    case .outline: drawOutline(into: &buffer, content, frame, isFocused, glyphs)
    case .focus: drawFocus(into: &buffer, content, isFocused, glyphs)
    case .chart: drawChart(into: &buffer, content, frame, isFocused, glyphs)
    }
    drawWords(into: &buffer, area, frame, glyphs)
  }

  private func drawWords(into buffer: inout CellBuffer, _ area: Rect, _ frame: TreeFrame, _ glyphs: TreeGlyphs) {
    let row = area.row + frame.headRows + frame.contentRows
    let width = area.columns
    guard frame.hasKey else {
      let text = TextWidth.cut(" " + statusLine, to: width, sign: glyphs.cut)
      buffer.write(text, column: area.column, row: row, limit: width, role: .strong, clip: area)
      return
    }
    let words = TextWidth.cut(" " + statusLine, to: width - 4, sign: glyphs.cut) + " "
    let left = String(repeating: glyphs.rule, count: 2)
    buffer.write(left, column: area.column, row: row, limit: width, role: .border, clip: area)
    buffer.write(words, column: area.column + 2, row: row, limit: width - 2, role: .strong, clip: area)
    let taken = 2 + TextWidth.columns(of: words)
    let rest = String(repeating: glyphs.rule, count: max(0, width - taken))
    buffer.write(rest, column: area.column + taken, row: row, role: .border, clip: area)
    if frame.hasAdvice {
      let advice = TextWidth.cut(" " + StatusWords.advice(worked.facts, selected), to: width, sign: glyphs.cut)
      buffer.write(advice, column: area.column, row: row + 1, role: .text, clip: area)
    }
    buffer.write(key(width, glyphs), column: area.column, row: row + (frame.hasAdvice ? 2 : 1), role: .dim, clip: area)
  }

  /// As much of the key to the signs as fits.
  private func key(_ width: Int, _ glyphs: TreeGlyphs) -> String {
    var parts = ["[ ] man ( ) woman < > unknown", "/ died ? missing ~ life not known", "+ couple = related couple"]
    if line == .male { parts.insert("Y male line", at: 0) }
    if line == .maternal { parts.insert("m mothers' line", at: 0) }
    parts += ["D1 ask first", ".. adds little", "k taken L lab P profile x failed R refused"]
    var text = ""
    for part in parts where TextWidth.columns(of: text) + 2 + TextWidth.columns(of: part) <= width { text += "  " + part }
    return text.isEmpty ? "" : String(text.dropFirst())
  }
}
