import CaseModel
import DeskKit
import TerminalKit

extension SampleBoardPane {
  /// Draws the board into a rectangle and, where it has the focus, puts the cursor on the selected card.
  public func draw(into buffer: inout CellBuffer, area: Rect, isFocused: Bool, ascii: Bool, today: Day) {
    guard area.columns > 0, area.rows > 0 else { return }
    let layout = BoardLayout(self, size: Size(columns: area.columns, rows: area.rows))
    let drawing = BoardDrawing(pane: self, area: area, layout: layout, isFocused: isFocused, ascii: ascii, today: today)
    drawing.draw(into: &buffer)
  }
}

/// One drawing of the board.
struct BoardDrawing {
  let pane: SampleBoardPane
  let area: Rect
  let layout: BoardLayout
  let isFocused: Bool
  let ascii: Bool
  let today: Day

  func draw(into buffer: inout CellBuffer) {
    drawTop(into: &buffer)
    let shown = pane.shownLanes
    let bodyRow = area.row + layout.bodyRow
    if layout.ruleRows > 0, !layout.isTable { rule(row: bodyRow - 1, joint: "┼", into: &buffer) }
    if layout.footRows > 0 { rule(row: bodyRow + layout.bodyRows, joint: layout.isTable ? "─" : "┴", into: &buffer) }
    for (number, span) in layout.spans.enumerated() {
      let place = layout.columns.lowerBound + number
      guard shown.indices.contains(place) else { continue }
      let column = Rect(column: area.column + span.lowerBound, row: area.row, columns: span.count, rows: area.rows)
      drawHead(shown[place], column, into: &buffer)
      if layout.isTable { drawTable(shown[place], into: &buffer) } else { drawCards(shown[place], column, into: &buffer) }
      drawRest(shown[place], column, into: &buffer)
      if number > 0 { drawSeparator(before: column, into: &buffer) }
    }
    drawArrows(into: &buffer)
    drawMessage(shown, into: &buffer)
    drawBottom(into: &buffer)
  }

  /// Letters as the terminal has them.
  func plain(_ text: String) -> String { ascii ? AsciiForm.form(of: text) : text }

  // MARK: Above and below the columns

  private func drawTop(into buffer: inout CellBuffer) {
    guard layout.topRows > 0 else { return }
    let shown = pane.shownLanes.reduce(0) { $0 + $1.count }
    let note = pane.isLoaded ? "\(NumberWords.grouped(shown)) of \(NumberWords.count(pane.total, "sample"))" : ""
    let room = area.columns - 3 - CellWidth.columns(of: note)
    let filter = SampleBoardWords.words(pane.filter)
    let words = filter.isEmpty ? (isFocused ? "All. f filters, t shows a table." : "All") : "Only: \(filter)"
    buffer.write(
      CellWidth.truncate(plain(words), to: room), column: area.column + 1, row: area.row, role: filter.isEmpty ? .dim : .match, clip: area)
    buffer.write(note, column: area.endColumn - 1 - CellWidth.columns(of: note), row: area.row, role: .label, clip: area)
  }

  private func drawBottom(into buffer: inout CellBuffer) {
    let first = area.row + layout.bodyRow + layout.bodyRows + layout.footRows
    if let card = pane.selected {
      let lines = TextFlow.lines(of: plain(SampleBoardWords.details(card, today: today)), width: max(1, area.columns - 2))
      for (row, text) in lines.prefix(layout.detailRows).enumerated() {
        let isCut = row == layout.detailRows - 1 && lines.count > layout.detailRows
        let shown = isCut ? plain(CellWidth.truncate(text + " …", to: max(1, area.columns - 2))) : text
        buffer.write(shown, column: area.column + 1, row: first + row, clip: area)
      }
    }
    guard layout.problemRows > 0, pane.isLoaded else { return }
    let words = SampleBoardWords.problems(pane, isNarrow: area.columns < 60)
    let hasProblems = words.hasPrefix("Problems") || words.contains("late") || words.contains("no consent")
    buffer.write(
      CellWidth.truncate(words, to: area.columns - 2), column: area.column + 1, row: area.endRow - 1,
      role: hasProblems ? .problem : .label, clip: area)
  }

  private func drawMessage(_ shown: [BoardLane], into buffer: inout CellBuffer) {
    guard layout.bodyRows > 0, !pane.isLoaded || shown.allSatisfy({ $0.count == 0 }) else { return }
    let words = pane.isLoaded ? SampleBoardWords.empty(pane) : "Reading the register ..."
    let body = Rect(column: area.column, row: area.row + layout.bodyRow, columns: area.columns, rows: layout.bodyRows)
    buffer.fill(body)
    for (row, text) in TextFlow.lines(of: words, width: max(1, area.columns - 2)).prefix(body.rows).enumerated() {
      buffer.write(text, column: area.column + 1, row: body.row + row, role: .dim, clip: body)
    }
  }

  // MARK: Rules

  private func rule(row: Int, joint: Unicode.Scalar, into buffer: inout CellBuffer) {
    let line = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
    buffer.fill(line, with: ascii ? "-" : "─", role: .border)
    for span in layout.spans.dropFirst() {
      buffer.fill(
        Rect(column: area.column + span.lowerBound - 1, row: row, columns: 1, rows: 1).intersection(area), with: ascii ? "+" : joint,
        role: .border)
    }
  }

  private func drawSeparator(before column: Rect, into buffer: inout CellBuffer) {
    for row in [layout.headRow] + Array(layout.bodyRow..<layout.bodyRow + layout.bodyRows) {
      buffer.fill(
        Rect(column: column.column - 1, row: area.row + row, columns: 1, rows: 1).intersection(area), with: ascii ? "|" : "│", role: .border
      )
    }
  }

  /// Signs that there are more columns at the left and at the right.
  private func drawArrows(into buffer: inout CellBuffer) {
    let row = area.row + layout.headRow
    if layout.columns.lowerBound > 0 { buffer.write(ascii ? "<" : "◂", column: area.column, row: row, role: .keyName, clip: area) }
    if layout.columns.upperBound < layout.count {
      buffer.write(ascii ? ">" : "▸", column: area.endColumn - 1, row: row, role: .keyName, clip: area)
    }
  }
}
