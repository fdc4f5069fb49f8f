import CaseModel
import Kinship
import TerminalKit

extension FamilyTreePane {
  /// Draws the column heads and the visible rows of the outline.
  func drawOutline(into buffer: inout CellBuffer, _ area: Rect, _ frame: TreeFrame, _ isFocused: Bool, _ glyphs: TreeGlyphs) {
    let columns = OutlineColumns(width: area.columns)
    if frame.headRows > 0 { drawHead(into: &buffer, area, columns) }
    let selectedRow = worked.places[cursor] ?? 0
    let top = scrolled(self.top, to: selectedRow, visible: frame.contentRows, of: worked.rows.count)
    let marked = markedMembers
    for line in 0..<frame.contentRows {
      let number = top + line
      guard worked.rows.indices.contains(number) else { break }
      let place = Rect(column: area.column, row: area.row + frame.headRows + line, columns: area.columns, rows: 1)
      let row = worked.rows[number]
      var artist = OutlineRowArtist(pane: self, columns: columns, glyphs: glyphs, place: place)
      artist.isMarked = row.member.map(marked.contains) ?? false
      artist.draw(row, into: &buffer)
      if number == selectedRow {
        buffer.write(glyphs.select, column: place.column, row: place.row, clip: place)
        buffer.paint(place, role: isFocused ? .selected : .selectedElsewhere)
        if isFocused { buffer.cursor = Point(column: place.column + min(3 + 2 * row.rails.count, place.columns - 1), row: place.row) }
      }
    }
  }

  private func drawHead(into buffer: inout CellBuffer, _ area: Rect, _ columns: OutlineColumns) {
    buffer.write("   Person", column: area.column, row: area.row, limit: columns.names, role: .columnHead, clip: area)
    var column = area.column + columns.names
    func head(_ text: String, _ width: Int) {
      if width > 0 { buffer.write(text, column: column, row: area.row, limit: width - 1, role: .columnHead, clip: area) }
      column += width
    }
    head("Relation", columns.relation)
    head(columns.isNarrow ? "Born-died" : "Born - died", columns.years)
    head(columns.sample > 3 ? "Sample" : "S", columns.sample)
    head("DNA use", columns.use)
  }

  /// The members on the line of descent that is made visible.
  var markedMembers: Set<Int> {
    guard let line else { return [] }
    let lines = LinesOfDescent(worked.facts.pedigree)
    return Set(line == .male ? lines.maleLine(of: index) : lines.maternalLine(of: index))
  }
}

/// Draws one row of the outline.
private struct OutlineRowArtist {
  let pane: FamilyTreePane
  let columns: OutlineColumns
  let glyphs: TreeGlyphs
  let place: Rect
  var isMarked = false

  private var facts: TreeFacts { pane.worked.facts }
  private var markRole: Role { pane.line == .male ? .maleLine : .maternalLine }

  func draw(_ row: OutlineRow, into buffer: inout CellBuffer) {
    let lines = row.rails.map(glyphs.rail).joined()
    buffer.write(lines, column: place.column + 1, row: place.row, limit: columns.names - 1, role: .border, clip: place)
    let start = place.column + 1 + 2 * row.rails.count
    let lead = glyphs.lead(row.lead, after: row.rails.last)
    buffer.write(lead, column: start, row: place.row, limit: 1, role: .border, clip: place)
    guard let member = row.member else { return drawWords(row, at: start + 2, into: &buffer) }
    if isMarked {
      buffer.write(pane.line == .male ? "Y" : "m", column: start + 1, row: place.row, limit: 1, role: markRole, clip: place)
    }
    drawName(row, member, at: start + 2, into: &buffer)
    drawFacts(member, row, into: &buffer)
  }

  private func drawName(_ row: OutlineRow, _ member: Int, at column: Int, into buffer: inout CellBuffer) {
    let person = facts.member(member)
    let role = isMarked ? markRole : row.isFull ? PersonSigns.role(person) : .dim
    let room = place.column + columns.names - 1 - column
    let notes = row.notes.map(words).joined(separator: ", ")
    let noteWidth = notes.isEmpty ? 0 : TextWidth.columns(of: notes) + 2
    var name = PersonSigns.symbol(person, isNamed: !facts.card(member).name.isEmpty) + " " + PersonSigns.name(facts.card(member))
    let index = member == facts.index && row.isFull ? "  " + glyphs.index : ""
    // The remark is needed to find the person; the name may be cut down to 12 letters for it.
    let nameRoom = max(min(room, 16), room - noteWidth - TextWidth.columns(of: index))
    name = TextWidth.cut(name, to: nameRoom, sign: glyphs.cut)
    let taken = buffer.write(name, column: column, row: place.row, limit: room, role: role, clip: place)
    let after = buffer.write(index, column: column + taken, row: place.row, limit: room - taken, role: .strong, clip: place)
    let left = room - taken - after - 1
    guard left > 3, !notes.isEmpty else { return }
    let shown = TextWidth.cut(notes, to: left, sign: glyphs.cut)
    buffer.write(shown, column: column + room - TextWidth.columns(of: shown), row: place.row, role: .dim, clip: place)
  }

  private func drawFacts(_ member: Int, _ row: OutlineRow, into buffer: inout CellBuffer) {
    var column = place.column + columns.names
    func put(_ text: String, _ width: Int, _ role: Role) {
      if width > 0 {
        let shown = TextWidth.cut(text, to: width - 1, sign: glyphs.cut)
        buffer.write(shown, column: column, row: place.row, limit: width - 1, role: role, clip: place)
      }
      column += width
    }
    let sign = facts.signs[member]
    let use = PersonSigns.use(facts.plan.uses[member], sign)
    if columns.relation > 0 { put(row.isFull ? facts.relations.relation(of: member).short : "", columns.relation, .dim) }
    var years = PersonSigns.years(facts.card(member), facts.member(member), isNarrow: columns.isNarrow)
    if TextWidth.columns(of: years) >= columns.years {
      years = PersonSigns.years(facts.card(member), facts.member(member), isNarrow: true)
    }
    put(years, columns.years, .text)
    put(columns.sample > 3 ? sign.letter + " " + sign.word : sign.letter, columns.sample, sign.letter == "x" ? .problem : .text)
    put(use.text, columns.use, use.role)
  }

  private func drawWords(_ row: OutlineRow, at column: Int, into buffer: inout CellBuffer) {
    let room = place.endColumn - column
    switch row.key {
    case .more:
      buffer.write("... \(row.hidden) more", column: column, row: place.row, limit: room, role: .placeholder, clip: place)
    case .loop(let number):
      let loop = facts.pedigree.loops[number]
      let name = PersonSigns.name(facts.card(loop.dropped.parent))
      let text = "! loop in records: \(name) cannot be a parent here"
      buffer.write(TextWidth.cut(text, to: room, sign: glyphs.cut), column: column, row: place.row, role: .problem, clip: place)
    case .unrecorded:
      buffer.write("< > not recorded", column: column, row: place.row, limit: room, role: .placeholder, clip: place)
    case .person, .stub: break
    }
  }

  private func words(_ note: OutlineRow.Note) -> String {
    switch note {
    case .words(let text): text
    case .seeElsewhere(let isAbove): glyphs.seeElsewhere(isAbove: isAbove)
    case .elsewhere(let word, let isAbove): glyphs.elsewhere(word, isAbove: isAbove)
    }
  }
}
