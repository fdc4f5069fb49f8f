import CaseModel
import DeskKit
import TerminalKit

/// The question that is asked where a draft of the form was kept before.
public struct DraftQuestion: Hashable, Sendable {
  /// The form, empty as yet.
  let form: OpenForm
  /// The newest draft of it.
  let draft: Draft
  /// When it was kept, in words.
  let keptAt: String
  /// The keys of all drafts of it.
  let others: [String]

  /// The form with a key that no other draft has, so that beginning anew keeps what was begun before.
  var afresh: OpenForm {
    var number = 2
    while others.contains("\(form.request.key)#\(number)") { number += 1 }
    var fresh = form
    fresh.draftKey = "\(form.request.key)#\(number)"
    return fresh
  }

  static func draw(_ question: DraftQuestion, into buffer: inout CellBuffer, on screen: Rect, lines: LineSet) {
    let columns = min(60, screen.columns - 2)
    let words =
      TextFlow.lines(of: "A draft of this form was kept \(question.keptAt):", width: max(1, columns - 4)) + [
        CellWidth.truncate(question.draft.title, to: max(1, columns - 4)), "",
        "Enter  goes on with the draft", columns < 50 ? "n      begins anew, draft kept" : "n      begins a new one; the draft stays kept",
        "Esc    opens neither",
      ]
    let rows = min(words.count + 2, screen.rows)
    let area = Rect(
      column: screen.column + (screen.columns - columns) / 2, row: screen.row + max(0, (screen.rows - rows) / 3), columns: columns,
      rows: rows)
    buffer.fill(area, role: .dialog)
    buffer.frame(area, title: "Draft found", note: "", focused: true, lines: lines)
    let inside = area.inset(columns: 2, rows: 1)
    for (row, line) in words.prefix(inside.rows).enumerated() {
      buffer.write(line, column: inside.column, row: inside.row + row, role: .dialog, clip: inside)
    }
  }
}
