import DeskKit
import TerminalKit

/// The first row: where am I, whose register is this, what day is it.
enum HeaderLine {
  static func draw(_ desk: Desk, into buffer: inout CellBuffer) {
    let width = desk.size.columns
    buffer.fill(Rect(column: 0, row: 0, columns: width, rows: 1), role: .header)
    let left = left(desk)
    let right = right(desk, beside: CellWidth.columns(of: left))
    let rightWidth = right.isEmpty ? 0 : CellWidth.columns(of: right) + 3
    buffer.write(CellWidth.truncate(left, to: width - rightWidth - 1), column: 1, row: 0, role: .header)
    buffer.write(right, column: max(1, width - rightWidth + 2), row: 0, limit: width - 1, role: .header)
  }

  /// The most columns of a worker's name.
  private static let longestUser = 24

  /// Whether what was typed is safe, who works here, and the day where there is room. Where the place and the promise do not both fit
  /// beside the name, the name gives way: everybody knows who he is.
  private static func right(_ desk: Desk, beside leftWidth: Int) -> String {
    let width = desk.size.columns
    let state = desk.form?.status ?? desk.savedStatus
    let user = CellWidth.truncate(desk.setting.user, to: longestUser)
    let day = width >= 100 ? DayWords.long(desk.setting.today) : ""
    let all = [state, user, day].filter { !$0.isEmpty }.joined(separator: "   ")
    if state.isEmpty || leftWidth + CellWidth.columns(of: all) + 4 <= width { return all }
    let withoutUser = [state, day].filter { !$0.isEmpty }.joined(separator: "   ")
    return leftWidth + CellWidth.columns(of: withoutUser) + 4 <= width ? withoutUser : state
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
