import CaseModel
import TerminalKit

extension EntryForm {
  /// Draws the form.
  public func draw(into buffer: inout CellBuffer, area: Rect, isFocused: Bool, ascii: Bool, today: Day) {
    guard area.columns > 3, area.rows > 0 else { return }
    var form = self
    form.today = today
    if let sides = EntrySides(form, area: area) {
      EntryDrawing.draw(form, in: sides, isFocused: isFocused, ascii: ascii, into: &buffer)
      return
    }
    EntryDrawing(form: form, layout: EntryLayout(form, area: area), isFocused: isFocused, ascii: ascii).draw(into: &buffer)
  }
}

/// One drawing of a form.
struct EntryDrawing {
  let form: EntryForm
  let layout: EntryLayout
  let isFocused: Bool
  let ascii: Bool

  var lineSet: LineSet { ascii ? .ascii : .single }

  func draw(into buffer: inout CellBuffer) {
    buffer.fill(layout.area)
    if form.isFull, form.focused?.kind == .longText {
      drawFullText(into: &buffer)
    } else {
      let top = layout.top
      for row in 0..<layout.body.rows where layout.lines.indices.contains(top + row) {
        draw(layout.lines[top + row], row: layout.body.row + row, into: &buffer)
      }
      drawEnds(top, into: &buffer)
      drawLongTexts(top, into: &buffer)
      drawAdvice(into: &buffer)
    }
    drawBottom(into: &buffer)
    if form.list != nil { drawList(into: &buffer) }
    // In an area too narrow for a value the cursor waits at the edge.
    guard isFocused, let cursor = buffer.cursor else { return }
    buffer.cursor = Point(
      column: min(max(cursor.column, layout.area.column), layout.area.endColumn - 1),
      row: min(max(cursor.row, layout.area.row), layout.area.endRow - 1))
  }

  private func draw(_ line: EntryLayout.Line, row: Int, into buffer: inout CellBuffer) {
    let column = layout.area.column
    switch line {
    case .blank, .box: break
    case .heading(let words):
      buffer.rule(
        Rect(column: column, row: row, columns: layout.area.columns, rows: 1), title: words, lines: lineSet)
    case .field(let index): drawField(index, row: row, into: &buffer)
    case .note(_, let text): write(text, column: column + 2, row: row, role: .dim, into: &buffer)
    case .reading(_, let text): write(text, column: column + layout.belowColumn + 1, row: row, role: .label, into: &buffer)
    case .problem(_, let text): write(text, column: column + layout.belowColumn, row: row, role: .problem, into: &buffer)
    case .warning(_, let text): write(text, column: column + layout.belowColumn, row: row, role: .askNext, into: &buffer)
    }
  }

  /// Signs at the right edge say that the form goes on above or below.
  private func drawEnds(_ top: Int, into buffer: inout CellBuffer) {
    let column = layout.area.endColumn - 1
    if top > 0 { buffer.write(ascii ? "^" : "▲", column: column, row: layout.body.row, role: .label, clip: layout.body) }
    if top + layout.body.rows < layout.lines.count, layout.body.rows > 1 {
      buffer.write(ascii ? "v" : "▼", column: column, row: layout.body.endRow - 1, role: .label, clip: layout.body)
    }
  }

  func write(_ text: String, column: Int, row: Int, role: Role = .text, into buffer: inout CellBuffer) {
    let room = layout.area.endColumn - column
    guard room > 0 else { return }
    buffer.write(CellWidth.truncate(plain(text), to: room), column: column, row: row, role: role, clip: layout.area)
  }

  /// The program's own words in plain letters where the terminal has no others.
  func plain(_ text: String) -> String { ascii ? AsciiForm.form(of: text) : text }

  private func drawAdvice(into buffer: inout CellBuffer) {
    let area = layout.advice
    guard area.rows > 0 else { return }
    let note = form.adviceRow == nil ? "F7 goes there" : "Enter takes it, Esc goes back"
    buffer.rule(
      Rect(column: area.column, row: area.row, columns: area.columns, rows: 1), title: plain(form.adviceHeading), note: note, lines: lineSet
    )
    let rows = area.rows - 1
    guard rows > 0 else { return }
    let first = max(0, min((form.adviceRow ?? 0) - rows / 2, form.advice.count - rows))
    for (row, advice) in form.advice.dropFirst(first).prefix(rows).enumerated() {
      let isMarked = form.adviceRow == first + row
      let line = Rect(column: area.column, row: area.row + 1 + row, columns: area.columns, rows: 1)
      write(isMarked ? ">" : " ", column: area.column, row: line.row, into: &buffer)
      let detail = CellWidth.truncate(plain(advice.detail), to: area.columns / 2)
      let room = area.columns - 3 - (detail.isEmpty ? 0 : CellWidth.columns(of: detail) + 2)
      buffer.write(
        CellWidth.truncate(plain(advice.words), to: room), column: area.column + 2, row: line.row, clip: area)
      buffer.write(detail, column: area.endColumn - 1 - CellWidth.columns(of: detail), row: line.row, role: .dim, clip: area)
      if isMarked {
        buffer.paint(line, role: isFocused ? .selected : .selectedElsewhere)
        if isFocused { buffer.cursor = Point(column: area.column, row: line.row) }
      }
    }
    if first + rows < form.advice.count {
      let more = " \(form.advice.count - first - rows) more "
      buffer.write(more, column: area.endColumn - more.count - 1, row: area.endRow - 1, role: .label, clip: area)
    }
  }

  /// The help of the focused field, or what the last key could not do; and how many problems there are.
  private func drawBottom(into buffer: inout CellBuffer) {
    let area = layout.bottom
    guard area.rows > 0 else { return }
    let isProblem = form.notice != nil
    let help = form.notice ?? form.focused?.help ?? ""
    let helpRows = area.rows >= 2 ? area.rows - 1 : 1
    let width = max(8, area.columns - 2)
    let lines = TextFlow.lines(of: plain(help), width: width)
    for (row, text) in lines.prefix(helpRows).enumerated() {
      let isCut = row == helpRows - 1 && lines.count > helpRows
      write(
        isCut ? CellWidth.truncate(text, to: width - 2) + (ascii ? "..." : " …") : text, column: area.column + 1, row: area.row + row,
        role: isProblem ? .message : .label, into: &buffer)
    }
    guard area.rows >= 2 else { return }
    let problems = form.problems.filter { form.left.contains($0.field) }
    var words = form.fields.contains(where: \.isNeeded) ? "* needed" : ""
    if let first = problems.first {
      let label = form.field(first.field)?.label ?? first.field
      let gap = words.isEmpty ? "" : area.columns < 60 ? "  " : "     "
      words += gap + "\(NumberWords.count(problems.count, "problem")): \(label)\(area.columns < 60 ? " (F8)" : " (F8 goes there)")"
    }
    write(words, column: area.column + 1, row: area.endRow - 1, role: problems.isEmpty ? .label : .problem, into: &buffer)
  }
}
