import CaseModel
import TerminalKit

/// The open list, over the fields below its own.
extension EntryDrawing {
  func drawList(into buffer: inout CellBuffer) {
    guard let list = form.list, let place = listArea else { return }
    let rows = form.listRows
    buffer.fill(place, role: .dialog)
    let inner = Rect(column: place.column + 1, row: place.row, columns: place.columns - 2, rows: place.rows - (hasEdge(place) ? 1 : 0))
    for row in place.row..<place.endRow {
      for column in [place.column, place.endColumn - 1] {
        buffer.fill(Rect(column: column, row: row, columns: 1, rows: 1), with: lineSet.vertical, role: .focusedBorder)
      }
    }
    if hasEdge(place) {
      let edge = Rect(column: place.column, row: place.endRow - 1, columns: place.columns, rows: 1)
      let note = rows.count > inner.rows ? "\(list.selected + 1) of \(rows.count)" : ""
      buffer.rule(edge, note: note, role: .focusedBorder, lines: lineSet)
      buffer.fill(Rect(column: edge.column, row: edge.row, columns: 1, rows: 1), with: lineSet.bottomLeft, role: .focusedBorder)
      buffer.fill(Rect(column: edge.endColumn - 1, row: edge.row, columns: 1, rows: 1), with: lineSet.bottomRight, role: .focusedBorder)
    }
    if rows.isEmpty {
      buffer.write(
        CellWidth.truncate(plain(emptyWords), to: inner.columns - 1), column: inner.column + 1, row: inner.row, role: .dialog, clip: inner)
    }
    let first = max(0, min(list.selected - inner.rows / 2, rows.count - inner.rows))
    for (row, item) in rows.dropFirst(first).prefix(inner.rows).enumerated() {
      drawRow(
        item, isMarked: first + row == list.selected, Rect(column: inner.column, row: inner.row + row, columns: inner.columns, rows: 1),
        into: &buffer)
    }
  }

  private func drawRow(_ item: ListRow, isMarked: Bool, _ line: Rect, into buffer: inout CellBuffer) {
    var words = plain(item.words)
    if case .several? = form.focused?.kind, case .choice(let choice) = item {
      words = (form.entries[form.focusName]?.codes.contains(choice.code) == true ? "[x] " : "[ ] ") + words
    }
    // What tells persons of one name apart gives way to the name only beyond half of the row.
    let detail = CellWidth.truncate(
      plain(item.detail), to: max(line.columns / 2, line.columns - 5 - CellWidth.columns(of: words)))
    let detailWidth = CellWidth.columns(of: detail)
    let room = line.columns - 3 - (detailWidth > 0 ? detailWidth + 2 : 0)
    buffer.write(isMarked ? ">" : " ", column: line.column, row: line.row, role: .dialog, clip: line)
    buffer.write(CellWidth.truncate(words, to: room), column: line.column + 2, row: line.row, role: .dialog, clip: line)
    buffer.write(detail, column: line.endColumn - 1 - detailWidth, row: line.row, role: .dialog, clip: line)
    if isMarked { buffer.paint(line, role: isFocused ? .selected : .selectedElsewhere) }
  }

  private var emptyWords: String {
    switch form.focused?.kind {
    case .person(_, let allowsWords)?:
      form.entries[form.focusName]?.line.isEmpty == true
        ? "Type a name." : allowsWords ? "Nobody found. The name is kept as typed." : "Nobody found yet. Type on, or fewer letters."
    case .date?, .day?: ""
    default: "Nothing in the list fits. Backspace widens it."
    }
  }

  private func hasEdge(_ place: Rect) -> Bool { place.rows >= 3 }

  /// Below the field where there is room, else above it.
  var listArea: Rect? {
    guard form.list != nil, let line = layout.lines.firstIndex(of: .field(form.focusIndex)) else { return nil }
    let rows = form.listRows
    let row = layout.body.row + line - layout.top
    let wanted = max(1, min(OpenList.mostRows, rows.count)) + 1
    let limit = layout.bottom.row
    let (below, above) = (limit - row - 1, row - layout.body.row)
    let isBelow = below >= min(wanted, 4) || below >= above
    let height = min(wanted, isBelow ? below : above)
    guard height > 0 else { return nil }
    let isNarrow = layout.area.columns < 60
    let column = layout.area.column + (isNarrow ? 1 : layout.valueColumn)
    let longest = rows.prefix(200).map { CellWidth.columns(of: $0.words) + CellWidth.columns(of: $0.detail) + 4 }.max() ?? 0
    let room = layout.area.endColumn - column - (isNarrow ? 1 : 0)
    let isSeveral = if case .several? = form.focused?.kind { true } else { false }
    let columns = min(room, max(isNarrow ? room : 46, longest + 5 + (isSeveral ? 4 : 0)))
    return Rect(column: column, row: isBelow ? row + 1 : row - height, columns: columns, rows: height)
  }
}
