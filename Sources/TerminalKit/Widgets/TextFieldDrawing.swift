extension TextField {
  /// Draws the field into the first row of an area. What does not fit is scrolled so that the cursor is always seen; `…` stands where text
  /// goes on. The focused field takes the terminal's cursor.
  public func draw(
    into buffer: inout CellBuffer, area: Rect, focused: Bool, placeholder: String = "", fill: Unicode.Scalar = " "
  ) {
    guard area.columns > 0, area.rows > 0 else { return }
    let row = Rect(column: area.column, row: area.row, columns: area.columns, rows: 1)
    let role = focused ? Role.fieldFocused : .field
    buffer.fill(row, with: fill, role: role)
    let window = window(columns: area.columns)
    var column = area.column
    if window.first > 0 {
      column += buffer.write("…", column: column, row: area.row, role: .placeholder, clip: row)
    }
    var cursorColumn = column
    var place = window.first
    while place < characters.count {
      if place == cursor { cursorColumn = column }
      let width = CellWidth.columns(of: characters[place])
      let last = place == characters.count - 1
      guard column + width <= row.endColumn - (last ? 0 : 1) else {
        buffer.write("…", column: column, row: area.row, role: .placeholder, clip: row)
        break
      }
      column += buffer.write(String(characters[place]), column: column, row: area.row, role: role, clip: row)
      place += 1
    }
    if cursor == characters.count { cursorColumn = column }
    if characters.isEmpty { buffer.write(placeholder, column: area.column, row: area.row, role: .placeholder, clip: row) }
    if focused { buffer.cursor = Point(column: min(cursorColumn, row.endColumn - 1), row: area.row) }
  }

  /// The first character shown. Found from the cursor outwards, so that a long text costs no more than a short one.
  private func window(columns: Int) -> (first: Int, columns: Int) {
    var width = 0
    var place = 0
    while place < cursor, width < columns { (width, place) = (width + CellWidth.columns(of: characters[place]), place + 1) }
    if place == cursor, width < columns - 1 || cursor == characters.count && width < columns { return (0, columns) }
    // The cursor stays at two thirds of the field while the text moves under it.
    let room = max(1, columns * 2 / 3) - 1
    var first = cursor
    width = 0
    while first > 0 {
      let next = CellWidth.columns(of: characters[first - 1])
      guard width + next <= room else { break }
      width += next
      first -= 1
    }
    return (first, columns)
  }
}
