import CaseModel
import TerminalKit

/// What the keys do now, and what a click does.
extension EntryForm {
  /// What the keys do now, for the footer: `Tab Next`, `F4 List`, `F9 Save`.
  public func hints(ascii: Bool) -> [(keys: String, words: String)] {
    let arrows = ascii ? "Up/Down" : "↑↓"
    if adviceRow != nil { return [(arrows, "Move"), ("Enter", "Take it"), ("Esc", "Back to the form")] }
    if list != nil {
      if case .several? = focused?.kind { return [(arrows, "Move"), ("Space", "Choose"), ("Tab", "Next"), ("Esc", "Close")] }
      return [(arrows, "Move"), ("Enter", "Choose"), ("Esc", "Close")]
    }
    var hints: [(keys: String, words: String)] = [("Tab", "Next")]
    switch focused?.kind {
    case .longText?:
      if entries[focusName]?.area?.isFinding == true { return [("Enter", "Next place"), ("Esc", "Close")] }
      hints += [("F2", isFull ? "Back to the form" : "Full"), ("F3", "Find"), ("F6", "Own editor")]
    case .choice(let choices, let allowsOther)?:
      if EntryLayout.isSmall(choices, allowsOther: allowsOther) { hints.append((ascii ? "Left/Right" : "←→", "Change")) }
      hints.append(("F4", "List"))
    case .several?, .person?, .date?, .day?: hints.append(("F4", "List"))
    case .yesNo?: hints.append(("Space", "Yes or no"))
    case .button?: hints.append(("Enter", "Press"))
    default: break
    }
    if besideGroup != nil { hints.append(("Ctrl-N", "Next part")) }
    if !advice.isEmpty { hints.append(("F7", "Look below")) }
    if problems.contains(where: { left.contains($0.field) }) { hints.append(("F8", "Next problem")) }
    return hints + [("F9", "Save"), ("Ctrl-Z", "Undo"), ("Esc", isFull ? "Back" : "Leave")]
  }

  /// Takes in a click.
  public mutating func click(_ place: Point, area: Rect) {
    if let sides = EntrySides(self, area: area) {
      click(place, in: sides)
      return
    }
    let layout = EntryLayout(self, area: area)
    let drawing = EntryDrawing(form: self, layout: layout, isFocused: true, ascii: false)
    if let rows = drawing.listArea, rows.contains(place) {
      clickList(place.row - rows.row, rows: rows)
      return
    }
    list = nil
    if isFull {
      entries[focusName]?.area?.click(column: place.column - layout.fullText.column, row: place.row - layout.fullText.row)
      return
    }
    let line = layout.top + place.row - layout.body.row
    guard layout.body.contains(place), layout.lines.indices.contains(line), let index = layout.lines[line].field,
      fields.indices.contains(index), fields[index].kind.takesCursor
    else { return }
    let box = layout.textBox(of: index)
    focus(fields[index].name)
    if let box, box.contains(place) {
      fitLongText(Size(columns: area.columns, rows: area.rows))
      entries[focusName]?.area?.click(column: place.column - box.column, row: place.row - box.row)
    }
  }

  private mutating func clickList(_ row: Int, rows: Rect) {
    let all = listRows
    let shown = rows.rows - (rows.rows >= 3 ? 1 : 0)
    guard let open = list, row < shown else { return }
    list?.selected = min(max(0, all.count - 1), max(0, min(open.selected - shown / 2, all.count - shown)) + row)
    _ = pressList(.enter, area: Size(columns: rows.columns, rows: rows.rows))
  }
}
