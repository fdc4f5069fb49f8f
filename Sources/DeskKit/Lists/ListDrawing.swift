import CaseModel
import TerminalKit

/// What the drawing of a list needs to know beside its state.
public struct ListLook<Row>: Sendable {
  /// The columns, of which those that fit are shown.
  public var columns: [ListColumn<Row>]
  /// The title of the column that orders the list.
  public var sorted: String?
  /// True for the reverse order.
  public var descending: Bool
  /// The filter in words; empty where everything is shown.
  public var filterWords: String
  /// What to say in a list without rows.
  public var emptyWords: String
  /// ASCII in place of box-drawing characters and arrows.
  public var ascii: Bool

  /// A look from its parts.
  public init(
    columns: [ListColumn<Row>], sorted: String?, descending: Bool, filterWords: String, emptyWords: String, ascii: Bool
  ) {
    self.columns = columns
    self.sorted = sorted
    self.descending = descending
    self.filterWords = filterWords
    self.emptyWords = emptyWords
    self.ascii = ascii
  }
}

extension ListPane {
  /// Rows of the pane that are not rows of the list: boxes, filter and titles above, the position below.
  public static var chromeRows: Int { 3 }

  /// Where the rows of the list stand in the pane.
  public static func rowsArea(_ area: Rect) -> Rect {
    Rect(column: area.column, row: area.row + 2, columns: area.columns, rows: max(0, area.rows - chromeRows))
  }

  /// Lines a hit takes: two where the list is too narrow to show the reason beside the name.
  public static func linesPerHit(columns: Int) -> Int { columns < 60 ? 2 : 1 }

  /// Draws the pane: a line for the box or the filter, titles, rows, and the position.
  public func draw(into buffer: inout CellBuffer, area: Rect, isFocused: Bool, look: ListLook<Row>) {
    guard area.rows > Self.chromeRows else { return }
    drawTopLine(into: &buffer, area: area, isFocused: isFocused, look: look)
    if find != nil {
      drawHits(into: &buffer, area: area, isFocused: isFocused, look: look)
    } else {
      drawRows(into: &buffer, area: area, isFocused: isFocused, look: look)
    }
    drawPosition(into: &buffer, area: area, look: look)
  }

  /// True where a pane differs from another only in the row that is selected, so that two rows need drawing and not all.
  public func differsOnlyInSelection(from other: ListPane) -> Bool {
    find == nil && other.find == nil && goTo == nil && other.goTo == nil && list.showsTheSameRows(as: other.list)
  }

  /// Draws what changes when the cursor moves from the row of `other` to another on screen: both rows, and the position.
  public func drawMove(from other: ListPane, into buffer: inout CellBuffer, area: Rect, isFocused: Bool, look: ListLook<Row>) {
    let layout = ListColumnLayout(look.columns, width: area.columns - 1)
    let text = Rect(column: area.column + 1, row: area.row, columns: area.columns - 1, rows: area.rows)
    let rows = Self.rowsArea(area)
    for position in Set([other.list.target, list.target]) where list.visible.contains(position) {
      let row = rows.row + position - list.top
      buffer.fill(Rect(column: area.column, row: row, columns: area.columns, rows: 1))
      if let value = list.row(at: position) { layout.draw(value, into: &buffer, area: text, row: row) }
      if position == list.target { mark(row: row, lines: 1, into: &buffer, area: area, isFocused: isFocused) }
    }
    buffer.fill(Rect(column: area.column, row: area.endRow - 1, columns: area.columns, rows: 1))
    drawPosition(into: &buffer, area: area, look: look)
  }

  private func drawTopLine(into buffer: inout CellBuffer, area: Rect, isFocused: Bool, look: ListLook<Row>) {
    if let goTo {
      drawBox("Go to: ", goTo, note: "", into: &buffer, area: area, isTyping: isFocused)
    } else if let find {
      let result = find.result
      let note = find.answered.isEmpty ? "" : "\(NumberWords.grouped(result.total))\(result.hasMore ? "+" : "") match"
      drawBox("Find: ", find.field, note: note, into: &buffer, area: area, isTyping: isFocused && find.isTyping)
    } else if !look.filterWords.isEmpty {
      buffer.write(
        "Only: " + look.filterWords, column: area.column + 1, row: area.row, limit: area.columns - 1, role: .match, clip: area)
    } else {
      let words = isFocused ? "All. / finds, F filters, o orders." : "All"
      buffer.write(words, column: area.column + 1, row: area.row, role: .dim, clip: area)
    }
  }

  private func drawBox(
    _ label: String, _ field: TextField, note: String, into buffer: inout CellBuffer, area: Rect, isTyping: Bool
  ) {
    buffer.write(label, column: area.column + 1, row: area.row, role: .label, clip: area)
    let noteWidth = note.isEmpty ? 0 : CellWidth.columns(of: note) + 1
    let start = area.column + 1 + label.count
    field.draw(
      into: &buffer, area: Rect(column: start, row: area.row, columns: area.endColumn - start - noteWidth, rows: 1), focused: isTyping,
      fill: "_")
    buffer.write(note, column: area.endColumn - noteWidth + 1, row: area.row, role: .label, clip: area)
  }

  private func drawRows(into buffer: inout CellBuffer, area: Rect, isFocused: Bool, look: ListLook<Row>) {
    let layout = ListColumnLayout(look.columns, width: area.columns - 1)
    let text = Rect(column: area.column + 1, row: area.row, columns: area.columns - 1, rows: area.rows)
    layout.drawTitles(
      into: &buffer, area: text, row: area.row + 1, sorted: look.sorted, descending: look.descending, ascii: look.ascii)
    let rows = Self.rowsArea(area)
    guard list.isLoaded else {
      buffer.write("Reading the register ...", column: rows.column + 1, row: rows.row, role: .dim, clip: area)
      return
    }
    if list.total == 0 {
      for (line, words) in TextFlow.lines(of: look.emptyWords, width: rows.columns - 2).prefix(rows.rows).enumerated() {
        buffer.write(words, column: rows.column + 1, row: rows.row + line, role: .dim, clip: area)
      }
    }
    for (line, position) in list.visible.prefix(rows.rows).enumerated() {
      guard let value = list.row(at: position) else { continue }
      layout.draw(value, into: &buffer, area: text, row: rows.row + line)
      if position == list.target { mark(row: rows.row + line, lines: 1, into: &buffer, area: area, isFocused: isFocused) }
    }
  }

  private func drawHits(into buffer: inout CellBuffer, area: Rect, isFocused: Bool, look: ListLook<Row>) {
    guard let find else { return }
    let lines = Self.linesPerHit(columns: area.columns)
    let whyWidth = lines == 2 ? 0 : min(34, area.columns / 3)
    let text = Rect(column: area.column + 1, row: area.row, columns: area.columns - 1 - whyWidth, rows: area.rows)
    let layout = ListColumnLayout(look.columns, width: text.columns)
    layout.drawTitles(into: &buffer, area: text, row: area.row + 1, sorted: nil, descending: false, ascii: look.ascii)
    if lines == 1 { buffer.write("Why", column: text.endColumn + 1, row: area.row + 1, role: .columnHead, clip: area) }
    let rows = Self.rowsArea(area)
    if find.foundNothing { drawSuggestions(find, into: &buffer, rows: rows) }
    let first = firstHit(rows: rows.rows, linesPerHit: lines)
    for (index, hit) in find.result.hits.enumerated().dropFirst(first).prefix(max(1, rows.rows / lines)) {
      let row = rows.row + (index - first) * lines
      layout.draw(hit.row, into: &buffer, area: text, row: row)
      if lines == 2 {
        buffer.write("  " + hit.why, column: area.column + 1, row: row + 1, limit: area.columns - 1, role: .match, clip: rows)
      } else {
        buffer.write(hit.why, column: text.endColumn + 1, row: row, limit: whyWidth - 1, role: .match, clip: area)
      }
      if index == find.selected { mark(row: row, lines: lines, into: &buffer, area: area, isFocused: isFocused && !find.isTyping) }
    }
  }

  private func drawSuggestions(_ find: FindBox<Row>, into buffer: inout CellBuffer, rows: Rect) {
    var words = "Nothing matches \"\(find.answered)\"."
    if !find.result.suggestions.isEmpty { words += " Nearest spellings: \(find.result.suggestions.joined(separator: ", "))." }
    for (line, text) in TextFlow.lines(of: words, width: rows.columns - 2).prefix(rows.rows).enumerated() {
      buffer.write(text, column: rows.column + 1, row: rows.row + line, role: .text, clip: rows)
    }
  }

  private func mark(row: Int, lines: Int, into buffer: inout CellBuffer, area: Rect, isFocused: Bool) {
    buffer.write(">", column: area.column, row: row, clip: area)
    let bar = Rect(column: area.column, row: row, columns: area.columns, rows: lines).intersection(area)
    buffer.paint(bar, role: isFocused ? .selected : .selectedElsewhere)
    if isFocused, buffer.cursor == nil { buffer.cursor = Point(column: area.column, row: row) }
  }

  private func drawPosition(into buffer: inout CellBuffer, area: Rect, look: ListLook<Row>) {
    let row = area.endRow - 1
    let words: String
    if let find {
      let count = find.result.hits.count
      let place = count == 0 ? "" : "\(find.selected + 1) of \(NumberWords.grouped(find.result.total))\(find.result.hasMore ? "+" : "")   "
      words = place + "Esc clears the find box"
    } else {
      words = list.total == 0 ? "0 of 0" : "\(NumberWords.grouped(list.target + 1)) of \(NumberWords.grouped(list.total))"
    }
    buffer.write(words, column: area.column + 1, row: row, role: .label, clip: area)
  }
}
