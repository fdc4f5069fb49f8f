import CaseModel
import DeskKit
import TerminalKit

/// Heads, cards and table of the columns.
extension BoardDrawing {
  /// The words of a column, how many samples stand in it, and how many of them are late.
  func drawHead(_ lane: BoardLane, _ column: Rect, into buffer: inout CellBuffer) {
    let isCurrent = lane.stage == pane.stage
    let row = area.row + layout.headRow
    // The first cell and the last are kept for the signs that there are more columns.
    let room = column.columns - 3
    let isAlone = layout.spans.count == 1
    let count =
      isAlone && lane.count > 0
      ? "\(NumberWords.grouped(lane.index + 1)) of \(NumberWords.grouped(lane.count))" : NumberWords.grouped(lane.count)
    let left = room - count.count - 1
    let names = [lane.stage.words, lane.stage.shortWords].map { $0.uppercased() }
    let name = plain(CellWidth.truncate(names.first { CellWidth.columns(of: $0) <= left } ?? names[1], to: left))
    if isCurrent { buffer.write(">", column: column.column + 1, row: row, role: .strong, clip: area) }
    var next = column.column + 2
    next += buffer.write("\(name) \(count)", column: next, row: row, limit: room, role: isCurrent ? .title : .columnHead, clip: area)
    guard lane.late > 0 else { return }
    let late = "! \(NumberWords.grouped(lane.late)) late"
    if isAlone || layout.ruleRows == 0 {
      buffer.write(late, column: next + 2, row: row, limit: column.endColumn - 1 - next - 2, role: .problem, clip: area)
    } else {
      buffer.write(" \(late) ", column: column.column + 1, row: row + 1, limit: column.columns - 1, role: .problem, clip: area)
    }
  }

  /// How many cards stand above and below those on screen.
  func drawRest(_ lane: BoardLane, _ column: Rect, into buffer: inout CellBuffer) {
    let first = layout.first(of: lane)
    let below = lane.count - min(lane.count, first + layout.perScreen)
    let head = area.row + layout.bodyRow - 1
    if first > 0, layout.ruleRows > 0, !layout.isTable {
      let words = ascii ? " ^ \(first) " : " ↑ \(first) "
      buffer.write(words, column: column.endColumn - 1 - CellWidth.columns(of: words), row: head, role: .label, clip: area)
    }
    guard below > 0, layout.footRows > 0 else { return }
    let words = (ascii ? " v " : " ↓ ") + "\(NumberWords.grouped(below)) more "
    buffer.write(
      words, column: column.column + 1, row: area.row + layout.bodyRow + layout.bodyRows, limit: column.columns - 1, role: .label,
      clip: area)
  }

  /// The cards of a column that are on screen.
  func drawCards(_ lane: BoardLane, _ column: Rect, into buffer: inout CellBuffer) {
    let body = Rect(column: column.column, row: area.row + layout.bodyRow, columns: column.columns, rows: layout.bodyRows)
    if lane.cards.isEmpty {
      buffer.write(lane.count == 0 ? "none" : "...", column: body.column + 2, row: body.row, role: .dim, clip: body)
      if lane.stage == pane.stage, isFocused, buffer.cursor == nil {
        buffer.cursor = Point(column: body.column + 1, row: area.row + layout.headRow)
      }
      return
    }
    let first = layout.first(of: lane)
    for (place, card) in lane.cards.dropFirst(first).prefix(layout.perScreen).enumerated() {
      let slot = Rect(column: body.column, row: body.row + place * layout.slotRows, columns: body.columns, rows: layout.slotRows)
      let isSelected = lane.stage == pane.stage && first + place == lane.index
      draw(card, lane, slot.intersection(body), isSelected: isSelected, into: &buffer)
    }
  }

  private func draw(_ card: SampleCard, _ lane: BoardLane, _ slot: Rect, isSelected: Bool, into buffer: inout CellBuffer) {
    let room = max(0, slot.columns - 2)
    let lines = CardLines(card, room: room, rows: slot.rows, mixesStates: lane.mixesStates, today: today).lines
    for (row, pieces) in lines.prefix(slot.rows).enumerated() {
      var left = room
      for piece in pieces {
        let text = plain(CellWidth.truncate(piece.text, to: left))
        let taken = buffer.write(text, column: slot.endColumn - left, row: slot.row + row, role: piece.role, clip: slot)
        left = max(0, left - taken - 2)
      }
    }
    if pane.marks[card.id] != nil { buffer.write("*", column: slot.column + 1, row: slot.row, role: .match, clip: slot) }
    if isSelected {
      select(Rect(column: slot.column, row: slot.row, columns: slot.columns, rows: min(slot.rows, lines.count)), into: &buffer)
    }
  }

  private func select(_ lines: Rect, into buffer: inout CellBuffer) {
    buffer.write(">", column: lines.column, row: lines.row, clip: lines)
    buffer.paint(lines, role: isFocused ? .selected : .selectedElsewhere)
    if isFocused, buffer.cursor == nil { buffer.cursor = Point(column: lines.column, row: lines.row) }
  }

  /// The current column as a table.
  func drawTable(_ lane: BoardLane, into buffer: inout CellBuffer) {
    let columns = SampleTableColumns.all(today: today, ascii: ascii)
    let table = ListColumnLayout(columns, width: max(0, area.columns - 2))
    let text = Rect(column: area.column + 2, row: area.row, columns: max(0, area.columns - 2), rows: area.rows)
    let body = Rect(column: area.column, row: area.row + layout.bodyRow, columns: area.columns, rows: layout.bodyRows)
    if layout.ruleRows > 0 {
      table.drawTitles(into: &buffer, area: text, row: body.row - 1, sorted: nil, descending: false, ascii: ascii)
    }
    if lane.cards.isEmpty {
      buffer.write(lane.count == 0 ? "none" : "...", column: body.column + 2, row: body.row, role: .dim, clip: body)
      if isFocused, buffer.cursor == nil { buffer.cursor = Point(column: body.column + 1, row: area.row + layout.headRow) }
    }
    let first = layout.first(of: lane)
    for (place, card) in lane.cards.dropFirst(first).prefix(body.rows).enumerated() {
      let row = body.row + place
      table.draw(card, into: &buffer, area: text, row: row)
      if pane.marks[card.id] != nil { buffer.write("*", column: body.column + 1, row: row, role: .match, clip: body) }
      if first + place == lane.index { select(Rect(column: body.column, row: row, columns: body.columns, rows: 1), into: &buffer) }
    }
  }
}
