import CaseModel
import TerminalKit

/// Long texts in a box within the form, or over the whole of it.
extension EntryDrawing {
  func drawLongTextLabel(_ field: EntryField, _ value: EntryValue, row: Int, into buffer: inout CellBuffer) {
    let hasFocus = field.name == form.focusName && form.adviceRow == nil
    let label = field.label + (field.isNeeded ? " *" : "")
    write(label, column: layout.area.column + 2, row: row, role: hasFocus ? .strong : .label, into: &buffer)
    let words = counts(value) + (layout.area.columns >= 70 ? "   F2 full screen   F6 own editor" : "  F2 full")
    let end = min(layout.area.endColumn, layout.area.column + TextArea.widest + 6)
    let column = end - 1 - CellWidth.columns(of: words)
    guard column > layout.area.column + 4 + CellWidth.columns(of: label) else { return }
    write(words, column: column, row: row, role: .label, into: &buffer)
  }

  private func counts(_ value: EntryValue) -> String {
    guard let area = value.area else { return "" }
    let letters = NumberWords.count(area.letters, "letter")
    return layout.area.columns >= 70 ? "\(letters), \(NumberWords.count(area.words, "word"))" : letters
  }

  /// Draws the boxes that are on screen; a box half out of it is cut.
  func drawLongTexts(_ top: Int, into buffer: inout CellBuffer) {
    for index in form.fields.indices where form.fields[index].kind == .longText {
      guard let text = layout.textBox(of: index), let area = form.entries[form.fields[index].name]?.area else { continue }
      let hasFocus = form.fields[index].name == form.focusName && form.adviceRow == nil && isFocused
      let seen = text.intersection(layout.body)
      if layout.isFramed {
        let lines = area.lines
        let note =
          lines.all > text.rows || hasFocus ? "line \(NumberWords.grouped(lines.current)) of \(NumberWords.grouped(lines.all))" : ""
        let box = Rect(column: layout.area.column + 1, row: text.row - 1, columns: text.columns + 4, rows: layout.boxRows)
        frame(box, note: note, hasFocus: hasFocus, into: &buffer)
      }
      if seen.rows > 0 { area.draw(into: &buffer, area: seen, focused: hasFocus) }
      if !layout.isFramed {
        for row in seen.row..<max(seen.row, seen.endRow) {
          buffer.write(ascii ? "|" : "│", column: seen.column - 1, row: row, role: hasFocus ? .focusedBorder : .border, clip: layout.body)
        }
      }
    }
  }

  /// A frame that never leaves the body, because a form scrolls under its edges.
  private func frame(_ box: Rect, note: String, hasFocus: Bool, into buffer: inout CellBuffer) {
    guard box.row < layout.body.endRow, box.endRow > layout.body.row else { return }
    if box.row >= layout.body.row, box.endRow <= layout.body.endRow {
      buffer.frame(box, hint: note, focused: hasFocus, lines: lineSet)
      return
    }
    for row in max(box.row, layout.body.row)..<min(box.endRow, layout.body.endRow) {
      let isEdge = row == box.row || row == box.endRow - 1
      let line = Rect(column: box.column, row: row, columns: box.columns, rows: 1)
      if isEdge {
        buffer.fill(line, with: lineSet.horizontal, role: .border)
      } else {
        buffer.fill(Rect(column: box.column, row: row, columns: 1, rows: 1), with: lineSet.vertical, role: .border)
        buffer.fill(Rect(column: box.endColumn - 1, row: row, columns: 1, rows: 1), with: lineSet.vertical, role: .border)
      }
    }
  }

  func drawFullText(into buffer: inout CellBuffer) {
    guard let field = form.focused, let value = form.entries[field.name], let area = value.area else { return }
    let lines = area.lines
    let place = "line \(NumberWords.grouped(lines.current)) of \(NumberWords.grouped(lines.all))"
    let note = layout.area.columns >= 60 ? "\(counts(value))   \(place)" : place
    buffer.rule(
      Rect(column: layout.area.column, row: layout.area.row, columns: layout.area.columns, rows: 1), title: plain(field.label), note: note,
      role: .focusedBorder, lines: lineSet)
    area.draw(into: &buffer, area: layout.fullText.intersection(layout.area), focused: isFocused)
  }
}
