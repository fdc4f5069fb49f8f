import DeskKit
import TerminalKit

extension Desk {
  /// Draws the open form over everything between header and footer.
  func drawForm(_ open: OpenForm, into buffer: inout CellBuffer) {
    let form = open.record.value.form
    if size.columns >= 100 {
      let frame = Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 2))
      buffer.frame(frame, title: form.title, note: "Esc leaves, the draft is kept", focused: overlay == nil, lines: setting.lines)
    }
    form.draw(into: &buffer, area: formArea, isFocused: overlay == nil, ascii: setting.ascii, today: setting.today)
  }
}
