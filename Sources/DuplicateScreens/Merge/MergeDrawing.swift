import CaseModel
import DeskKit
import TerminalKit

extension MergeScreen {
  /// Draws the two beside each other and, where the screen has the focus, puts the cursor on the selected field.
  public func draw(into buffer: inout CellBuffer, area: Rect, isFocused: Bool, ascii: Bool) {
    let layout = MergeLayout(self, width: area.columns, ascii: ascii)
    drawHead(into: &buffer, area: area, layout, ascii: ascii)
    let room = max(0, area.rows - MergeLayout.headRows)
    let first = max(0, min(top, layout.lines.count - room))
    let body = Rect(column: area.column, row: area.row + MergeLayout.headRows, columns: area.columns, rows: room)
    for (place, line) in layout.lines.dropFirst(first).prefix(room).enumerated() {
      draw(line, into: &buffer, body: body, row: body.row + place, layout, isFocused, ascii: ascii)
    }
    if first > 0 { buffer.write(ascii ? "^" : "↑", column: body.endColumn - 1, row: body.row, role: .dim, clip: body) }
    if first + room < layout.lines.count {
      buffer.write(ascii ? "v" : "↓", column: body.endColumn - 1, row: body.endRow - 1, role: .dim, clip: body)
    }
  }

  private func drawHead(into buffer: inout CellBuffer, area: Rect, _ layout: MergeLayout, ascii: Bool) {
    let columns = sides(area, layout)
    let heads = [("kept", merge.kept), ("merged into it", merge.other)]
    for (place, (words, dossier)) in heads.enumerated() {
      buffer.write(words, column: columns[place], row: area.row, role: .columnHead, clip: area)
      let name = dossier.names.first?.full ?? "unnamed"
      buffer.write(CellWidth.truncate(name, to: layout.columnWidth), column: columns[place], row: area.row + 1, role: .strong, clip: area)
    }
    let count = merge.warnings.count
    guard count > 0 else { return }
    let words = "! \(NumberWords.count(count, "thing")) to know before they are merged: see below"
    buffer.write(
      CellWidth.truncate(words, to: max(0, area.columns - 2)), column: area.column + 2, row: area.row + 2, role: .problem, clip: area)
  }

  /// Where the two columns begin.
  private func sides(_ area: Rect, _ layout: MergeLayout) -> [Int] {
    let first = area.column + 2 + layout.labelWidth + 2
    return [first, first + layout.columnWidth + 2]
  }

  private func draw(
    _ line: MergeLayout.Line, into buffer: inout CellBuffer, body: Rect, row: Int, _ layout: MergeLayout, _ isFocused: Bool, ascii: Bool
  ) {
    switch line.kind {
    case .space: return
    case .heading:
      let rule: Unicode.Scalar = ascii ? "-" : "─"
      buffer.fill(Rect(column: body.column, row: row, columns: body.columns, rows: 1).intersection(body), with: rule, role: .border)
      buffer.write(" \(line.label) ", column: body.column + 2, row: row, role: .title, clip: body)
    case .warning:
      buffer.write(line.label, column: body.column + 2, row: row, role: line.label.hasPrefix("!") ? .problem : .dim, clip: body)
    case .value:
      let columns = sides(body, layout)
      buffer.write(line.label, column: body.column + 2, row: row, role: .label, clip: body)
      let mark = ascii ? "*" : "✓"
      for (place, (text, taken)) in [(line.kept, line.side != .other), (line.other, line.side != .kept)].enumerated() {
        let isShown = line.side != nil && taken && !text.isEmpty
        if isShown { buffer.write(mark, column: columns[place] - 2, row: row, role: .done, clip: body) }
        let role: Role = line.field == nil ? .text : isShown || line.side == nil ? .strong : .dim
        buffer.write(text, column: columns[place], row: row, limit: layout.columnWidth, role: role, clip: body)
      }
      guard let field = line.field, field == selected else { return }
      let isFirst = line.side != nil
      if isFirst { buffer.write(">", column: body.column, row: row, clip: body) }
      buffer.paint(
        Rect(column: body.column, row: row, columns: body.columns - 1, rows: 1).intersection(body),
        role: isFocused ? .selected : .selectedElsewhere)
      if isFirst, isFocused, buffer.cursor == nil { buffer.cursor = Point(column: body.column, row: row) }
    }
  }
}
