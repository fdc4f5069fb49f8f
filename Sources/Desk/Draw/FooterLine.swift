import DeskKit
import TerminalKit

/// The last row: what the focused pane's keys do, in words, and where help is.
enum FooterLine {
  static func draw(_ desk: Desk, into buffer: inout CellBuffer) {
    let row = desk.size.rows - 1
    let width = desk.size.columns
    buffer.fill(Rect(column: 0, row: row, columns: width, rows: 1), role: .footer)
    let help = desk.form != nil || desk.receipt != nil ? "F1 Help" : width >= 60 ? "F1 or ? Help" : "? Help"
    let helpStart = width - help.count - 1
    var column = 1
    for hint in hints(desk) {
      let needed = CellWidth.columns(of: hint.keys) + CellWidth.columns(of: hint.words) + 1
      guard column + needed < helpStart - 1 else { break }
      column += buffer.write(hint.keys, column: column, row: row, role: .keyName) + 1
      column += buffer.write(hint.words, column: column, row: row, role: .footer) + 2
    }
    buffer.write(help, column: helpStart, row: row, role: .keyName)
  }

  private static func hints(_ desk: Desk) -> [(keys: String, words: String)] {
    let ascii = desk.setting.ascii
    let arrows = ascii ? "Up/Down" : "↑↓"
    switch desk.overlay {
    case .draftFound: return [("Enter", "Go on with the draft"), ("n", "Begin a new one"), ("Esc", "Neither")]
    case .discarding: return [("Esc", "Keep it"), ("y", "Throw away")]
    case .leaving: return [("Esc", "Stay"), ("y", "Leave")]
    case .scan: return [("Scan", "or type a barcode"), ("Enter", "Open"), ("Esc", "Close")]
    case .label: return [("Esc", "Close")]
    case .findInTree: return [("Type", "a name"), ("Tab", "Next match"), ("Esc", "Close")]
    case .caseFilter, .familyFilter, .sampleFilter:
      return [(arrows, "Field"), ("Enter", "Show the list"), ("F8", "Clear"), ("Esc", "Leave as it was")]
    case .some: return [("Type", "to narrow"), (arrows, "Move"), ("Enter", "Choose"), ("Esc", "Close")]
    case nil: break
    }
    if let form = desk.form { return form.record.value.form.hints(ascii: ascii) }
    if let merging = desk.merging { return merging.hints(ascii: ascii) }
    if let receipt = desk.receipt { return receipt.screen.hints(ascii: ascii) }
    if desk.isTyping {
      return [("Type", "a name, number, place or year"), (arrows, "Move"), ("Enter", "Open"), ("Esc", "Close")]
    }
    return DeskCommands.table.footer(in: desk.context).filter { desk.reasonDisabled($0.id) == nil }.map { command in
      let moves = command.words == "Move"
      return (moves ? arrows : command.keys.first.map { ascii ? $0.asciiWords : $0.words } ?? "", command.words)
    }
  }
}
