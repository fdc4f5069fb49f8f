import CaseModel
import DeskKit
import TerminalKit

extension ReceiptScreen {
  /// Draws the receipt; the cursor stands in the box, in the question, or on the row of the list that has the keys.
  public func draw(into buffer: inout CellBuffer, area: Rect, ascii: Bool, lines: LineSet) {
    guard area.columns > 0, area.rows > 0 else { return }
    ReceiptDrawing(screen: self, area: area, ascii: ascii, lines: ascii ? .ascii : lines).draw(into: &buffer)
  }
}

/// One drawing of a receipt.
struct ReceiptDrawing {
  let screen: ReceiptScreen
  let area: Rect
  let ascii: Bool
  let lines: LineSet

  private var isFramed: Bool { area.rows >= 16 && area.columns >= 40 }

  func draw(into buffer: inout CellBuffer) {
    var row = area.row
    if area.rows >= 4 {
      write(head, row: row, role: .label, into: &buffer)
      row += 1
    }
    drawBox(row: row, into: &buffer)
    row += 1
    row = drawVerdict(row: row, into: &buffer)
    if area.rows >= 8 {
      write(counts, row: row, role: .strong, into: &buffer)
      row += 1
    }
    if area.rows >= 12 {
      buffer.rule(Rect(column: area.column, row: row, columns: area.columns, rows: 1), title: "The list", lines: lines)
      row += 1
    }
    drawList(Rect(column: area.column, row: row, columns: area.columns, rows: area.endRow - row), into: &buffer)
  }

  private func plain(_ text: String) -> String { ascii ? AsciiForm.form(of: text) : text }

  private func write(_ text: String, row: Int, role: Role, into buffer: inout CellBuffer) {
    buffer.write(plain(CellWidth.truncate(text, to: area.columns - 2)), column: area.column + 1, row: row, role: role, clip: area)
  }

  // MARK: Above the list

  private var head: String {
    let dispatch = screen.receipt.file.dispatch
    let sent = dispatch.sentOn.map { "sent \(DayWords.short($0)) by \(dispatch.by)" } ?? "not sent yet"
    let carrier = dispatch.carrier.map { ", carried by \($0)" } ?? ""
    let seal = dispatch.sealNumber.map { ", seal \($0)" } ?? ""
    return "\(dispatch.number) to \(dispatch.laboratory), \(sent)\(carrier)\(seal)"
  }

  private var counts: String {
    let counts = screen.receipt.counts
    var parts = ["\(counts.received) of \(counts.all) received" + (counts.now > 0 ? " (\(counts.now) now)" : "")]
    if counts.expected > 0 { parts.append("\(counts.expected) expected") }
    if counts.lost > 0 { parts.append("\(counts.lost) lost") }
    if counts.other > 0 { parts.append("\(counts.other) not in transit") }
    if !screen.strays.isEmpty { parts.append("\(screen.strays.count) not of this dispatch") }
    return parts.joined(separator: ", ")
  }

  private func drawBox(row: Int, into buffer: inout CellBuffer) {
    var label = "Scan: "
    var field = screen.box
    var hasKeys = !screen.isInList && screen.question != .leaving
    if case .reason(_, let reason)? = screen.question {
      label = "Why lost: "
      field = reason
      hasKeys = true
    }
    buffer.write(label, column: area.column + 1, row: row, role: hasKeys ? .strong : .label, clip: area)
    let start = area.column + 1 + label.count
    let columns = min(40, area.endColumn - 1 - start)
    guard columns > 0 else { return }
    field.draw(
      into: &buffer, area: Rect(column: start, row: row, columns: columns, rows: 1), focused: hasKeys, fill: hasKeys ? "_" : " ")
  }

  /// The last scan, in a frame where there is room; gives the row below it.
  private func drawVerdict(row: Int, into buffer: inout CellBuffer) -> Int {
    let verdict = shown
    let inset = isFramed ? 2 : 1
    let first = isFramed ? row + 1 : row
    let sentenceRows = area.rows >= 10 ? (area.columns < 60 ? 2 : 1) : area.rows >= 6 ? 1 : 0
    let room = max(1, area.columns - 2 * inset)
    let sentences = TextFlow.lines(of: plain(verdict.sentence), width: room).prefix(sentenceRows)
    buffer.write(
      CellWidth.truncate(plain(verdict.large), to: room), column: area.column + inset, row: first,
      role: verdict.isGood ? .done : .problem, clip: area)
    for (place, text) in sentences.enumerated() {
      buffer.write(text, column: area.column + inset, row: first + 1 + place, clip: area)
    }
    let rows = 1 + sentenceRows
    guard isFramed else { return first + rows }
    buffer.frame(
      Rect(column: area.column, row: row, columns: area.columns, rows: rows + 2),
      title: screen.question == .leaving ? "Leave?" : "Last scan",
      lines: lines)
    return row + rows + 2
  }

  /// The verdict with its sign, or the question in its place.
  private var shown: ScanVerdict {
    switch screen.question {
    case .leaving?:
      let ticks = NumberWords.count(screen.receipt.ticks.count, "SAMPLE", "SAMPLES")
      return ScanVerdict(
        "! \(screen.isTicked ? "\(ticks) TICKED AND NOT LOGGED" : "CODES ARE NOT OF THIS DISPATCH")",
        "F9 logs them. Esc leaves and keeps a draft. Any other key goes on.", isGood: false)
    case .reason(let id, _)?:
      let card = screen.receipt.file.cards.first { $0.id == id }
      return ScanVerdict(
        "! LOST \(card?.sample.barcode ?? "")", "\(card?.donorName ?? ""). Why? What the carrier or the laboratory said; then Enter.",
        isGood: false)
    case nil: break
    }
    guard let verdict = screen.verdict else {
      return ScanVerdict("READY", "Scan the code of each sample, or type it and Enter.", isGood: true)
    }
    let sign = verdict.isGood ? (ascii ? "*" : "✓") : "!"
    return ScanVerdict("\(sign) \(verdict.large)", verdict.sentence, isGood: verdict.isGood)
  }

  // MARK: The list

  private func drawList(_ list: Rect, into buffer: inout CellBuffer) {
    guard list.rows > 0 else { return }
    let first = screen.index / list.rows * list.rows
    let cards = screen.receipt.file.cards
    if screen.rowCount == 0 { write("No sample is on the list of this dispatch.", row: list.row, role: .dim, into: &buffer) }
    for place in first..<max(first, min(screen.rowCount, first + list.rows)) {
      let row = list.row + place - first
      if cards.indices.contains(place) {
        draw(ReceiptRow(cards[place], screen.receipt.state(of: cards[place]), ascii: ascii), list, row: row, into: &buffer)
      } else if screen.strays.indices.contains(place - cards.count) {
        draw(ReceiptRow(stray: screen.strays[place - cards.count]), list, row: row, into: &buffer)
      }
      guard place == screen.index else { continue }
      buffer.write(">", column: list.column, row: row, clip: list)
      let hasKeys = screen.isInList && screen.question == nil
      buffer.paint(Rect(column: list.column, row: row, columns: list.columns, rows: 1), role: hasKeys ? .selected : .selectedElsewhere)
      if hasKeys { buffer.cursor = Point(column: list.column, row: row) }
    }
  }

  private func draw(_ line: ReceiptRow, _ list: Rect, row: Int, into buffer: inout CellBuffer) {
    buffer.write(line.sign, column: list.column + 1, row: row, role: line.role, clip: list)
    let codeWidth = list.columns >= 60 ? 14 : 11
    buffer.write(plain(CellWidth.truncate(line.code, to: codeWidth - 1)), column: list.column + 3, row: row, role: .strong, clip: list)
    let stateColumn = list.column + 3 + codeWidth
    let stateWidth = list.columns >= 60 ? min(36, list.columns - codeWidth - 23) : list.endColumn - stateColumn
    buffer.write(
      plain(CellWidth.truncate(line.state, to: stateWidth - 1)), column: stateColumn, row: row, role: line.role, clip: list)
    guard list.columns >= 60 else { return }
    let nameColumn = stateColumn + stateWidth
    buffer.write(
      plain(CellWidth.truncate(line.name, to: list.endColumn - nameColumn)), column: nameColumn, row: row, clip: list)
  }
}
