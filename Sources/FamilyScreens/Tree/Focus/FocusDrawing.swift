import CaseModel
import Kinship
import TerminalKit

/// Which columns the focus view has room for.
struct FocusColumns {
  /// Width of number, symbol, name and relation.
  let names: Int
  /// Width of birth and death; 0 where dropped.
  let years: Int
  /// Width of the sample's letter.
  let letter: Int
  /// Width of the sample's word; 0 where dropped.
  let word: Int
  /// Width of the DNA use.
  let use: Int
  /// True where there is room to say the relation beside the name.
  let hasRelation: Bool
  /// True where birth and death stand close together.
  let isNarrow: Bool

  /// The columns of a pane.
  init(width: Int) {
    isNarrow = width < 76
    years = width >= 76 ? 14 : width >= 56 ? 12 : 0
    letter = 3
    word = width >= 76 ? 9 : 0
    use = width >= 76 ? 10 : 9
    names = max(0, width - years - letter - word - use)
    hasRelation = names >= 34
  }
}

extension FamilyTreePane {
  /// Draws the focus view: sections of relatives around the centre.
  func drawFocus(into buffer: inout CellBuffer, _ area: Rect, _ isFocused: Bool, _ glyphs: TreeGlyphs) {
    let rows = focusRows
    let columns = FocusColumns(width: area.columns)
    let selectedRow = focusPlace(in: rows)
    let top = scrolled(focusTop, to: selectedRow, visible: area.rows, of: rows.count)
    let artist = FocusArtist(pane: self, columns: columns, glyphs: glyphs, marked: markedMembers)
    for line in 0..<area.rows where rows.indices.contains(top + line) {
      let place = Rect(column: area.column, row: area.row + line, columns: area.columns, rows: 1)
      artist.draw(rows[top + line], at: place, into: &buffer)
      if top + line == selectedRow {
        buffer.write(glyphs.select, column: place.column, row: place.row, clip: place)
        buffer.paint(place, role: isFocused ? .selected : .selectedElsewhere)
        if isFocused { buffer.cursor = Point(column: place.column + min(4, place.columns - 1), row: place.row) }
      }
    }
  }
}

/// Draws the rows of the focus view.
struct FocusArtist {
  let pane: FamilyTreePane
  let columns: FocusColumns
  let glyphs: TreeGlyphs
  let marked: Set<Int>

  private var facts: TreeFacts { pane.worked.facts }

  func draw(_ row: FocusRow, at place: Rect, into buffer: inout CellBuffer) {
    switch row.content {
    case .centre(let member): drawCentre(member, place, into: &buffer)
    case .heading(_, let text):
      write(TextWidth.cut(text, to: columns.names - 1, sign: glyphs.cut), 0, place, .columnHead, into: &buffer)
      var column = columns.names
      if columns.years > 0 { write(columns.isNarrow ? "Born-died" : "Born - died", column, place, .columnHead, into: &buffer) }
      column += columns.years
      write("S", column, place, .columnHead, into: &buffer)
      column += columns.letter
      if columns.word > 0 { write("Sample", column, place, .columnHead, into: &buffer) }
      write("DNA use", column + columns.word, place, .columnHead, into: &buffer)
    case .person(let entry, let number): drawPerson(entry, number, place, into: &buffer)
    case .folded(_, let text):
      let hint = place.columns < 60 ? "  Right" : "   Right shows them"
      let room = place.columns - 5 - TextWidth.columns(of: hint)
      write(TextWidth.cut(text, to: max(8, room), sign: glyphs.cut) + hint, 4, place, .placeholder, into: &buffer)
    }
  }

  private func drawCentre(_ member: Int, _ place: Rect, into buffer: inout CellBuffer) {
    let person = facts.member(member)
    let card = facts.card(member)
    var text = "\(PersonSigns.symbol(person, isNamed: !card.name.isEmpty)) \(PersonSigns.name(card))"
    if member == facts.index {
      text += "  " + glyphs.index
    } else {
      text += "  " + StatusWords.relation(facts, member)
    }
    let start = place.columns < 60 ? 4 : 14
    if start > 4 { write("Family of", 4, place, .title, into: &buffer) }
    write(TextWidth.cut(text, to: place.columns - start, sign: glyphs.cut), start, place, PersonSigns.role(person), into: &buffer)
    drawMark(member, start - 1, place, into: &buffer)
  }

  private func drawPerson(_ entry: FocusSection.Entry, _ number: Int?, _ place: Rect, into buffer: inout CellBuffer) {
    let person = facts.member(entry.member)
    let card = facts.card(entry.member)
    if let number { write("\(number)", 2, place, .keyName, into: &buffer) }
    let isMarked = marked.contains(entry.member)
    let role: Role = isMarked ? (pane.line == .male ? .maleLine : .maternalLine) : PersonSigns.role(person)
    drawMark(entry.member, 3, place, into: &buffer)
    write(PersonSigns.symbol(person, isNamed: !card.name.isEmpty), 4, place, role, into: &buffer)
    let start = entry.isIndented ? 10 : 8
    let room = columns.names - 1 - start
    let words = columns.hasRelation ? entry.words : ""
    let wordsWidth = words.isEmpty ? 0 : TextWidth.columns(of: words) + 2
    let name = TextWidth.cut(PersonSigns.name(card), to: max(min(room, 12), room - wordsWidth), sign: glyphs.cut)
    write(name, start, place, role, into: &buffer)
    let left = room - TextWidth.columns(of: name) - 2
    if !words.isEmpty && left > 3 {
      let shown = TextWidth.cut(words, to: left, sign: glyphs.cut)
      write(shown, columns.names - 1 - TextWidth.columns(of: shown), place, .dim, into: &buffer)
    }
    drawFacts(entry.member, person, card, place, into: &buffer)
  }

  private func drawFacts(
    _ member: Int, _ person: KinGraph.Member, _ card: FamilyTree.Card, _ place: Rect, into buffer: inout CellBuffer
  ) {
    var column = columns.names
    if columns.years > 0 {
      var years = PersonSigns.years(card, person, isNarrow: columns.isNarrow)
      if TextWidth.columns(of: years) >= columns.years { years = PersonSigns.years(card, person, isNarrow: true) }
      write(TextWidth.cut(years, to: columns.years - 1, sign: glyphs.cut), column, place, .text, into: &buffer)
      column += columns.years
    }
    let sign = facts.signs[member]
    let role: Role = sign.letter == "x" ? .problem : .text
    write(sign.letter, column, place, role, into: &buffer)
    column += columns.letter
    if columns.word > 0 { write(sign.word, column, place, role, into: &buffer) }
    let use = PersonSigns.use(facts.plan.uses[member], sign)
    write(use.text, column + columns.word, place, use.role, into: &buffer)
  }

  private func drawMark(_ member: Int, _ column: Int, _ place: Rect, into buffer: inout CellBuffer) {
    guard marked.contains(member) else { return }
    write(pane.line == .male ? "Y" : "m", column, place, pane.line == .male ? .maleLine : .maternalLine, into: &buffer)
  }

  private func write(_ text: String, _ column: Int, _ place: Rect, _ role: Role, into buffer: inout CellBuffer) {
    buffer.write(text, column: place.column + column, row: place.row, limit: place.columns - column, role: role, clip: place)
  }
}
