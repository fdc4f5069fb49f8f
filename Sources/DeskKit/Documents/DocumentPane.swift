import TerminalKit

/// A page on screen: how far it is scrolled and which of its links is selected.
public struct DocumentPane: Hashable, Sendable {
  /// The page.
  public private(set) var document: Document
  /// The first line on screen.
  public private(set) var top = 0
  /// The selected link, counted in the order of the page; `nil` on a page without links.
  public private(set) var selected: Int?

  /// A page scrolled to its beginning.
  public init(_ document: Document) {
    self.document = document
    selected = DocumentLayout(document, width: 80).links.isEmpty ? nil : 0
  }

  /// Shows a newer state of the same page without moving the cursor.
  public mutating func refresh(_ document: Document) {
    self.document = document
    let count = DocumentLayout(document, width: 80).links.count
    selected = count == 0 ? nil : min(selected ?? 0, count - 1)
  }

  /// What Enter opens.
  public func selectedLink(width: Int) -> DeskLink? {
    let links = DocumentLayout(document, width: width).links
    guard let selected, links.indices.contains(selected) else { return nil }
    return links[selected]
  }

  /// Moves the cursor to the next link when it is on screen or about to be, and scrolls by a line otherwise.
  public mutating func moveDown(_ size: Size) {
    let layout = DocumentLayout(document, width: size.columns)
    if let next = selected.map({ $0 + 1 }), next < layout.links.count, layout.linkLines[next] <= top + size.rows {
      selected = next
      reveal(layout, rows: size.rows)
    } else {
      top = min(top + 1, lastTop(layout, rows: size.rows))
      pullSelectionIntoView(layout, rows: size.rows)
    }
  }

  /// Moves the cursor to the previous link when it is on screen or about to be, and scrolls by a line otherwise.
  public mutating func moveUp(_ size: Size) {
    let layout = DocumentLayout(document, width: size.columns)
    if let previous = selected.map({ $0 - 1 }), previous >= 0, layout.linkLines[previous] >= top - 1 {
      selected = previous
      reveal(layout, rows: size.rows)
    } else {
      top = max(0, top - 1)
      pullSelectionIntoView(layout, rows: size.rows)
    }
  }

  /// Scrolls by whole screens, keeping one line in common.
  public mutating func page(_ screens: Int, _ size: Size) {
    let layout = DocumentLayout(document, width: size.columns)
    top = min(max(0, top + screens * max(1, size.rows - 1)), lastTop(layout, rows: size.rows))
    pullSelectionIntoView(layout, rows: size.rows)
  }

  /// Goes to the beginning.
  public mutating func moveToStart() {
    top = 0
    if selected != nil { selected = 0 }
  }

  /// Goes to the end.
  public mutating func moveToEnd(_ size: Size) {
    let layout = DocumentLayout(document, width: size.columns)
    top = lastTop(layout, rows: size.rows)
    if selected != nil { selected = layout.links.count - 1 }
  }

  /// Selects the link at a line on screen; false where none stands there.
  public mutating func select(screenRow: Int, _ size: Size) -> Bool {
    let layout = DocumentLayout(document, width: size.columns)
    let line = top + screenRow
    guard layout.lines.indices.contains(line), let link = layout.lines[line].link else { return false }
    selected = link
    return true
  }

  /// Draws the page into a rectangle and, where the page has the focus, puts the cursor on the selected line.
  public func draw(into buffer: inout CellBuffer, area: Rect, isFocused: Bool, ascii: Bool) {
    let layout = DocumentLayout(document, width: area.columns)
    let first = min(top, lastTop(layout, rows: area.rows))
    for (row, line) in layout.lines.dropFirst(first).prefix(area.rows).enumerated() {
      draw(line, into: &buffer, area: area, row: area.row + row, isSelected: line.link != nil && line.link == selected, isFocused, ascii)
    }
    drawScrollNote(layout, first: first, into: &buffer, area: area, ascii: ascii)
  }

  private func draw(
    _ line: DocumentLayout.Line, into buffer: inout CellBuffer, area: Rect, row: Int, isSelected: Bool, _ isFocused: Bool, _ ascii: Bool
  ) {
    if line.isHeading {
      let rule: Unicode.Scalar = ascii ? "-" : "─"
      buffer.fill(Rect(column: area.column, row: row, columns: area.columns, rows: 1), with: rule, role: .border)
      for piece in line.pieces {
        buffer.write(" \(piece.span.text) ", column: area.column + piece.column, row: row, role: piece.span.role, clip: area)
      }
      return
    }
    for piece in line.pieces {
      let role = line.link != nil && piece.span.role == .text ? Role.link : piece.span.role
      let text = CellWidth.truncate(ascii ? Document.plain(piece.span.text) : piece.span.text, to: piece.limit)
      buffer.write(text, column: area.column + piece.column, row: row, role: role, clip: area)
    }
    guard isSelected else { return }
    buffer.write(">", column: area.column, row: row, clip: area)
    buffer.paint(
      Rect(column: area.column, row: row, columns: area.columns, rows: 1), role: isFocused ? .selected : .selectedElsewhere)
    if isFocused, buffer.cursor == nil { buffer.cursor = Point(column: area.column, row: row) }
  }

  /// Says at the right edge that there is more above or below.
  private func drawScrollNote(_ layout: DocumentLayout, first: Int, into buffer: inout CellBuffer, area: Rect, ascii: Bool) {
    guard layout.lines.count > area.rows, area.rows > 1 else { return }
    let last = area.endColumn - 1
    if first > 0 { buffer.write(ascii ? "^" : "↑", column: last, row: area.row, role: .dim, clip: area) }
    if first + area.rows < layout.lines.count {
      buffer.write(ascii ? "v" : "↓", column: last, row: area.endRow - 1, role: .dim, clip: area)
    }
  }

  private func lastTop(_ layout: DocumentLayout, rows: Int) -> Int { max(0, layout.lines.count - rows) }

  private mutating func reveal(_ layout: DocumentLayout, rows: Int) {
    guard let selected else { return }
    let line = layout.linkLines[selected]
    top = min(max(top, line - rows + 1), line)
    // The lines above the first link are the beginning of the page; going back to it shows them.
    if selected == 0, line < rows { top = 0 }
  }

  private mutating func pullSelectionIntoView(_ layout: DocumentLayout, rows: Int) {
    guard let current = selected, !layout.links.isEmpty else { return }
    let visible = top..<(top + rows)
    if visible.contains(layout.linkLines[current]) { return }
    let candidates = layout.linkLines.indices.filter { visible.contains(layout.linkLines[$0]) }
    guard let first = candidates.first, let last = candidates.last else { return }
    selected = layout.linkLines[current] < top ? first : last
  }
}
