import CaseModel
import TerminalKit

/// The line of one field.
extension EntryDrawing {
  func drawField(_ index: Int, row: Int, into buffer: inout CellBuffer) {
    guard form.fields.indices.contains(index), let value = form.entries[form.fields[index].name] else { return }
    let field = form.fields[index]
    let hasFocus = field.name == form.focusName && form.adviceRow == nil
    let column = layout.area.column
    let isWrong = form.left.contains(field.name) && form.problem(of: field) != nil
    buffer.write(hasFocus ? ">" : " ", column: column, row: row, role: .strong, clip: layout.body)
    buffer.write(isWrong ? "!" : " ", column: column + 1, row: row, role: .problem, clip: layout.body)
    if field.kind == .button {
      drawButton(field, hasFocus: hasFocus, row: row, into: &buffer)
      return
    }
    if field.kind == .longText {
      drawLongTextLabel(field, value, row: row, into: &buffer)
      return
    }
    let mark = field.isNeeded ? " *" : ""
    let label = CellWidth.truncate(plain(field.label), to: layout.valueColumn - 3 - mark.count) + mark
    buffer.write(label, column: column + 2, row: row, role: hasFocus ? .strong : .label, clip: layout.body)
    let place = Point(column: column + layout.valueColumn, row: row)
    let isActive = hasFocus && isFocused
    switch field.kind {
    case .yesNo:
      write(value.isYes ? "[x] yes" : "[ ] yes", at: place, isActive, into: &buffer)
      if isActive { buffer.cursor = Point(column: place.column + 1, row: row) }
    case .choice(let choices, _) where layout.isSideBySide(field) && (value.code != nil || value.line.isEmpty):
      drawSideBySide(choices, value, at: place, isActive, into: &buffer)
    default: drawBracketed(field, value, at: place, isActive, into: &buffer)
    }
  }

  private func write(_ text: String, at place: Point, _ isActive: Bool, into buffer: inout CellBuffer) {
    buffer.write(plain(text), column: place.column, row: place.row, role: isActive ? .fieldFocused : .text, clip: layout.body)
  }

  private func drawSideBySide(
    _ choices: [EntryField.Choice], _ value: EntryValue, at place: Point, _ isActive: Bool, into buffer: inout CellBuffer
  ) {
    var column = place.column
    if isActive { buffer.cursor = Point(column: column + 1, row: place.row) }
    for choice in choices {
      let isChosen = choice.code == value.code
      if isChosen, isActive { buffer.cursor = Point(column: column + 1, row: place.row) }
      let words = (isChosen ? (ascii ? "(*) " : "(•) ") : "( ) ") + plain(choice.words)
      let role: Role = isChosen ? (isActive ? .fieldFocused : .strong) : .text
      column += buffer.write(words, column: column, row: place.row, role: role, clip: layout.body) + 2
    }
  }

  private func drawBracketed(_ field: EntryField, _ value: EntryValue, at place: Point, _ isActive: Bool, into buffer: inout CellBuffer) {
    let width = layout.width(of: field)
    let inside = Rect(column: place.column + 1, row: place.row, columns: width, rows: 1).intersection(layout.body)
    buffer.write("[", column: place.column, row: place.row, role: .label, clip: layout.body)
    if let words = shownWords(field, value) {
      buffer.fill(inside, with: isActive ? "_" : " ", role: isActive ? .fieldFocused : .field)
      buffer.write(
        CellWidth.truncate(words, to: width), column: inside.column, row: inside.row, role: isActive ? .fieldFocused : .field, clip: inside)
      if isActive { buffer.cursor = Point(column: inside.column, row: inside.row) }
    } else {
      value.line.draw(into: &buffer, area: inside, focused: isActive, fill: isActive ? "_" : " ")
    }
    var column = place.column + 1 + width
    column += buffer.write("]", column: column, row: place.row, role: .label, clip: layout.body)
    if field.kind.hasList { column += buffer.write(ascii ? " v" : " ▾", column: column, row: place.row, role: .label, clip: layout.body) }
    if let reading = form.reading(of: field), layout.fitsBeside(reading, field) {
      buffer.write(plain(reading), column: column + 1, row: place.row, role: .label, clip: layout.body)
    }
  }

  /// The words of what was chosen; `nil` where text is typed.
  private func shownWords(_ field: EntryField, _ value: EntryValue) -> String? {
    switch field.kind {
    case .choice(let choices, _): value.code.map { code in choices.first { $0.code == code }?.words ?? code }
    case .several(let choices):
      value.line.isEmpty && !value.codes.isEmpty
        ? value.chosenCodes.map { code in choices.first { $0.code == code }?.words ?? code }.joined(separator: ", ") : nil
    default: nil
    }
  }

  private func drawButton(_ field: EntryField, hasFocus: Bool, row: Int, into buffer: inout CellBuffer) {
    let column = layout.area.column + layout.valueColumn
    let words = CellWidth.truncate("[ \(plain(field.label)) ]", to: layout.valueRoom)
    buffer.write(words, column: column, row: row, role: hasFocus && isFocused ? .selected : .keyName, clip: layout.body)
    if hasFocus, isFocused { buffer.cursor = Point(column: column, row: row) }
  }
}
