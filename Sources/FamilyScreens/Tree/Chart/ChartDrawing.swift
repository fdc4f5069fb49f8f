import CaseModel
import Kinship
import TerminalKit

extension FamilyTreePane {
  /// The chart in the size that suits the pane: three rows for a person where few rows are free.
  func chartLayout(_ rows: Int) -> ChartLayout { rows < 27 ? worked.compactChart : worked.chart }

  /// The upper left cell of the visible part, moved as little as keeps the selected person in sight.
  func chartCorner(_ layout: ChartLayout, _ area: Size) -> Point {
    guard let place = layout.boxOf[selected] else { return chartCorner }
    let box = layout.boxes[place]
    func moved(_ corner: Int, _ from: Int, _ to: Int, _ room: Int, _ whole: Int) -> Int {
      if whole <= room { return whole < room ? -(room - whole) / 2 : 0 }
      return min(max(min(corner, from), to - room), max(0, whole - room))
    }
    let column = moved(chartCorner.column, box.middle - 10, box.middle + 9, area.columns, layout.columns)
    let row = moved(chartCorner.row, box.row - 1, box.row + layout.boxRows, area.rows, layout.rows)
    return Point(column: column, row: max(0, row))
  }

  /// Draws the visible part of the chart; the row above says how many persons of the selected generation stand to either side.
  func drawChart(into buffer: inout CellBuffer, _ area: Rect, _ frame: TreeFrame, _ isFocused: Bool, _ glyphs: TreeGlyphs) {
    let layout = chartLayout(frame.contentRows)
    let view = Rect(column: area.column, row: area.row + frame.headRows, columns: area.columns, rows: frame.contentRows)
    let corner = chartCorner(layout, Size(columns: view.columns, rows: view.rows))
    let artist = ChartArtist(pane: self, layout: layout, view: view, corner: corner, glyphs: glyphs, marked: markedMembers)
    artist.drawLines(into: &buffer)
    for box in layout.boxes { artist.draw(box, isFocused: isFocused, into: &buffer) }
    if frame.headRows > 0 { artist.drawHead(into: &buffer, row: area.row, selected: selected) }
  }
}

/// Draws the part of a chart that lies in a view.
struct ChartArtist {
  let pane: FamilyTreePane
  let layout: ChartLayout
  let view: Rect
  let corner: Point
  let glyphs: TreeGlyphs
  let marked: Set<Int>

  private var facts: TreeFacts { pane.worked.facts }

  func drawLines(into buffer: inout CellBuffer) {
    for row in 0..<view.rows {
      for column in 0..<view.columns {
        guard let glyph = layout.lines.glyph(corner.column + column, corner.row + row, ascii: glyphs.isASCII) else { continue }
        buffer.write(glyph, column: view.column + column, row: view.row + row, role: .border, clip: view)
      }
    }
    for remark in layout.remarks {
      let text = TextWidth.cut(remark.text, to: remark.limit, sign: glyphs.cut)
      let start = remark.column + (remark.limit - TextWidth.columns(of: text)) / 2
      write(text, start, remark.row, .dim, into: &buffer)
    }
  }

  func draw(_ box: ChartLayout.Box, isFocused: Bool, into buffer: inout CellBuffer) {
    let left = view.column + box.middle - 9 - corner.column
    let top = view.row + box.row - corner.row
    let area = Rect(column: left, row: top, columns: 18, rows: layout.boxRows)
    guard area.intersection(view).columns > 0, area.intersection(view).rows > 0 else { return }
    let person = facts.member(box.member)
    let card = facts.card(box.member)
    let isMarked = marked.contains(box.member)
    let mark: Role = pane.line == .male ? .maleLine : .maternalLine
    let role = isMarked ? mark : box.isFull ? PersonSigns.role(person) : .dim
    write(PersonSigns.symbol(person, isNamed: !card.name.isEmpty), box.middle - 1, box.row, role, into: &buffer)
    if isMarked { write(pane.line == .male ? "Y" : "m", box.middle + 2, box.row, mark, into: &buffer) }
    let isIndex = box.member == facts.index && box.isFull
    let name = short((isIndex ? glyphs.moreRight : "") + PersonSigns.name(card))
    centred(name, box, box.row + 1, role, into: &buffer)
    if box.isFull {
      drawFacts(box, into: &buffer)
    } else {
      centred(glyphs.seeElsewhere(isAbove: box.isAbove), box, box.row + 2, .dim, into: &buffer)
    }
    guard box.isFull, box.member == pane.selected else { return }
    write(glyphs.select, box.middle - 2, box.row, role, into: &buffer)
    let selection: Role = isFocused ? .selected : .selectedElsewhere
    let visible = Rect(column: left, row: top + 1, columns: 18, rows: layout.boxRows - 1).intersection(view)
    buffer.paint(visible, role: selection)
    buffer.paint(Rect(column: left + 7, row: top, columns: 4, rows: 1).intersection(view), role: selection)
    let symbol = Point(column: left + 8, row: top)
    if isFocused && view.contains(symbol) { buffer.cursor = symbol }
  }

  private func drawFacts(_ box: ChartLayout.Box, into buffer: inout CellBuffer) {
    let person = facts.member(box.member)
    let sign = facts.signs[box.member]
    let use = PersonSigns.use(facts.plan.uses[box.member], sign)
    let years = PersonSigns.years(facts.card(box.member), person, isNarrow: true)
    if layout.boxRows < 5 {
      let short = facts.plan.uses[box.member] == .little ? "" : use.text
      let text = [box.note, years, sign.letter == "-" ? "" : sign.letter, short].filter { !$0.isEmpty }.joined(separator: " ")
      centred(text, box, box.row + 2, use.role == .dim ? .text : use.role, into: &buffer)
    } else {
      centred(years, box, box.row + 2, .text, into: &buffer)
      centred(sign.letter + " " + sign.word, box, box.row + 3, sign.letter == "x" ? .problem : .text, into: &buffer)
      let words = box.member == facts.index ? "INDEX" : use.text
      let last = box.note.isEmpty ? words : facts.plan.uses[box.member] == .little ? box.note : words + ", " + box.note
      centred(last, box, box.row + 4, use.role, into: &buffer)
    }
  }

  func drawHead(into buffer: inout CellBuffer, row: Int, selected: Int) {
    guard let place = layout.boxOf[selected] else { return }
    let level = layout.levels[layout.boxes[place].level].map { layout.boxes[$0] }
    let hiddenLeft = level.count { $0.middle - 10 < corner.column }
    let hiddenRight = level.count { $0.middle + 9 > corner.column + view.columns }
    if hiddenLeft > 0 {
      buffer.write(" \(glyphs.moreLeft) \(hiddenLeft) more", column: view.column, row: row, limit: view.columns, role: .columnHead)
    }
    if hiddenRight > 0 {
      let text = "\(hiddenRight) more \(glyphs.moreRight) "
      buffer.write(
        text, column: view.endColumn - TextWidth.columns(of: text), row: row, limit: view.columns, role: .columnHead)
    }
  }

  private func centred(_ text: String, _ box: ChartLayout.Box, _ row: Int, _ role: Role, into buffer: inout CellBuffer) {
    let shown = TextWidth.cut(text, to: ChartLayout.textWidth, sign: glyphs.cut)
    write(shown, box.middle - TextWidth.columns(of: shown) / 2, row, role, into: &buffer)
  }

  /// A name that fits: a last surname too long for the box is cut to its first letter, as `Marta RIVAS C.`
  private func short(_ name: String) -> String {
    guard TextWidth.columns(of: name) > ChartLayout.textWidth, let space = name.lastIndex(of: " ") else { return name }
    let last = name[name.index(after: space)...]
    return last.count > 2 && name[..<space].contains(" ") ? name[...space] + last.prefix(1) + "." : name
  }

  private func write(_ text: String, _ column: Int, _ row: Int, _ role: Role, into buffer: inout CellBuffer) {
    buffer.write(text, column: view.column + column - corner.column, row: view.row + row - corner.row, role: role, clip: view)
  }
}
