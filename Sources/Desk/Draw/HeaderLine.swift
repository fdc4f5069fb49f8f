import DeskKit
import TerminalKit

/// The first row: where am I, whose register is this, what day is it.
enum HeaderLine {
  static func draw(_ desk: Desk, into buffer: inout CellBuffer) {
    let width = desk.size.columns
    buffer.fill(Rect(column: 0, row: 0, columns: width, rows: 1), role: .header)
    let right = right(desk)
    let rightWidth = right.isEmpty ? 0 : CellWidth.columns(of: right) + 3
    buffer.write(left(desk), column: 1, row: 0, limit: width - rightWidth - 1, role: .header)
    buffer.write(right, column: width - rightWidth + 2, row: 0, role: .header)
  }

  /// Whether what was typed is safe, who works here, and the day where there is room.
  private static func right(_ desk: Desk) -> String {
    let state = desk.form?.status ?? desk.savedStatus
    let day = desk.size.columns >= 100 ? DayWords.long(desk.setting.today) : ""
    return [state, desk.setting.user, day].filter { !$0.isEmpty }.joined(separator: "   ")
  }

  /// Program and office; on narrow screens the way to what is open.
  private static func left(_ desk: Desk) -> String {
    let reading = desk.setting.isReadOnly ? "   read only" : ""
    if let form = desk.form, desk.size.columns < 100 { return form.record.value.form.title }
    if desk.size.columns >= 100 {
      return "Itkin   \(desk.workspace.words)   \(desk.setting.office)   \(desk.setting.register)\(reading)"
    }
    guard desk.focused != .list, let page = desk.reader.page else {
      return "Itkin > \(desk.workspace.words)   \(desk.setting.office)\(reading)"
    }
    guard desk.workspace.hasList else { return "Itkin > \(page.pane.document.title)" }
    return "Itkin > \(desk.workspace.words) > \(page.pane.document.title)"
  }
}
