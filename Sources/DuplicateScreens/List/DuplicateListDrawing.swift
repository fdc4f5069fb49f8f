import CaseModel
import DeskKit
import TerminalKit

extension DuplicateListPane {
  /// Draws the list and, where it has the focus, puts the cursor on the selected pair.
  public func draw(into buffer: inout CellBuffer, area: Rect, isFocused: Bool, ascii: Bool) {
    guard let pairs else {
      return say("Looking through the register for persons recorded twice…", into: &buffer, area: area)
    }
    guard !pairs.isEmpty else {
      return say("No two persons look like one. Good. New ones are compared while their names are typed.", into: &buffer, area: area)
    }
    let height = DuplicateListPane.rowsPerPair
    let first = shownTop(rows: area.rows)
    for (place, pair) in pairs.enumerated().dropFirst(first).prefix(area.rows / height + 1) {
      let row = area.row + (place - first) * height
      draw(pair, into: &buffer, area: area, row: row, isSelected: place == selected, isFocused)
    }
  }

  /// The first pair on screen: the cursor is always in sight, also after a resize.
  private func shownTop(rows: Int) -> Int {
    let fit = max(1, rows / DuplicateListPane.rowsPerPair)
    return min(max(top, selected - fit + 1), selected)
  }

  private func draw(
    _ pair: LikelyPair, into buffer: inout CellBuffer, area: Rect, row: Int, isSelected: Bool, _ isFocused: Bool
  ) {
    let share = "\(Int((pair.likeness * 100).rounded())) %"
    buffer.write(isSelected ? ">" : " ", column: area.column, row: row, clip: area)
    buffer.write(share, column: area.column + 2, row: row, role: .strong, clip: area)
    draw(pair.first, into: &buffer, area: area, row: row)
    draw(pair.second, into: &buffer, area: area, row: row + 1)
    drawReasons(pair.reasons, into: &buffer, area: area, row: row + 2)
    guard isSelected else { return }
    buffer.paint(
      Rect(column: area.column, row: row, columns: area.columns, rows: 4).intersection(area),
      role: isFocused ? .selected : .selectedElsewhere)
    if isFocused, buffer.cursor == nil { buffer.cursor = Point(column: area.column, row: row) }
  }

  /// The reasons on two lines.
  private func drawReasons(_ reasons: [String], into buffer: inout CellBuffer, area: Rect, row: Int) {
    let room = max(1, area.columns - DuplicateListPane.indent)
    let lines = TextFlow.lines(of: reasons.joined(separator: "; "), width: room)
    for (place, line) in lines.prefix(2).enumerated() {
      let text = place == 1 && lines.count > 2 ? CellWidth.truncate(line + " …", to: room) : line
      buffer.write(text, column: area.column + DuplicateListPane.indent, row: row + place, role: .dim, clip: area)
    }
  }

  private static let indent = 8

  /// Name, year of birth, place and number of one person. The number stands at the right edge; the place gives way first.
  private func draw(_ hit: PersonHit, into buffer: inout CellBuffer, area: Rect, row: Int) {
    let start = area.column + DuplicateListPane.indent
    let room = max(0, area.columns - DuplicateListPane.indent)
    let number = hit.caseNumber ?? hit.familyNumber ?? ""
    let numberRoom = room >= 60 ? 16 : 0
    let nameRoom = max(0, min(36, room - 6 - numberRoom))
    let placeRoom = max(0, room - nameRoom - 6 - numberRoom - 2)
    buffer.write(CellWidth.truncate(hit.name, to: nameRoom), column: start, row: row, clip: area)
    buffer.write(hit.birthYear.map(String.init) ?? "?", column: start + nameRoom + 1, row: row, clip: area)
    buffer.write(CellWidth.truncate(hit.place, to: placeRoom), column: start + nameRoom + 6, row: row, clip: area)
    if numberRoom > 0 {
      buffer.write(CellWidth.truncate(number, to: numberRoom), column: start + room - numberRoom, row: row, role: .dim, clip: area)
    }
  }

  private func say(_ sentence: String, into buffer: inout CellBuffer, area: Rect) {
    for (row, line) in TextFlow.lines(of: sentence, width: max(1, area.columns - 4)).enumerated() {
      buffer.write(line, column: area.column + 2, row: area.row + 1 + row, role: .dim, clip: area)
    }
  }
}
