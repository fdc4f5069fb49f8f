import DeskKit
import TerminalKit

/// The first row: where am I, whose register is this, what day is it.
enum HeaderLine {
  static func draw(_ desk: Desk, into buffer: inout CellBuffer) {
    let width = desk.size.columns
    buffer.fill(Rect(column: 0, row: 0, columns: width, rows: 1), role: .header)
    let right = width >= 100 ? DayWords.long(desk.setting.today) : ""
    let rightWidth = right.isEmpty ? 0 : CellWidth.columns(of: right) + 2
    buffer.write(left(desk), column: 1, row: 0, limit: width - rightWidth - 1, role: .header)
    buffer.write(right, column: width - rightWidth + 1, row: 0, role: .header)
  }

  /// Program and office; on narrow screens the way to what is open.
  private static func left(_ desk: Desk) -> String {
    let reading = desk.setting.isReadOnly ? "   read only" : ""
    if desk.size.columns >= 100 {
      return "Itkin   \(desk.workspace.words)   \(desk.setting.office)   \(desk.setting.register)\(reading)"
    }
    guard desk.focused != .list, let page = desk.reader.page else {
      return "Itkin > \(desk.workspace.words)   \(desk.setting.office)\(reading)"
    }
    return "Itkin > \(desk.workspace.words) > \(page.pane.document.title)"
  }
}
