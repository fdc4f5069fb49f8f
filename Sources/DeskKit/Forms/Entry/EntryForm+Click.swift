import TerminalKit

/// What a click does in a form.
extension EntryForm {
  /// Takes in a click: it chooses in an open list or below the form, presses a button, and elsewhere brings the cursor to a field.
  @discardableResult
  public mutating func click(_ place: Point, area: Rect) -> Outcome {
    notice = nil
    if let sides = EntrySides(self, area: area) { return click(place, in: sides) }
    let layout = EntryLayout(self, area: area)
    let drawing = EntryDrawing(form: self, layout: layout, isFocused: true, ascii: false)
    if let rows = drawing.listArea, rows.contains(place) { return clickList(place.row - rows.row, rows: rows) }
    if layout.advice.contains(place) { return clickAdvice(place.row - layout.advice.row - 1, rows: layout.advice.rows - 1) }
    adviceRow = nil
    if isFull {
      entries[focusName]?.area?.click(column: place.column - layout.fullText.column, row: place.row - layout.fullText.row)
      return .none
    }
    let line = layout.top + place.row - layout.body.row
    guard layout.body.contains(place), layout.lines.indices.contains(line), let index = layout.lines[line].field,
      fields.indices.contains(index), fields[index].kind.takesCursor
    else {
      list = nil
      return .none
    }
    let box = layout.textBox(of: index)
    let name = focusName
    // What is marked in the list of the field that is left counts as with Tab.
    let changed = fields[index].name == name ? false : leaveField()
    list = nil
    focus(fields[index].name)
    if let box, box.contains(place) {
      fitLongText(Size(columns: area.columns, rows: area.rows))
      entries[focusName]?.area?.click(column: place.column - box.column, row: place.row - box.row)
    }
    if fields[index].kind == .button { return .pressed(field: fields[index].name) }
    return changed ? .changed(field: name) : .none
  }

  private mutating func clickList(_ row: Int, rows: Rect) -> Outcome {
    let all = listRows
    let shown = rows.rows - (rows.rows >= 3 ? 1 : 0)
    guard let open = list, row < shown else { return .none }
    list?.selected = min(max(0, all.count - 1), max(0, min(open.selected - shown / 2, all.count - shown)) + row)
    return pressList(.enter, area: Size(columns: rows.columns, rows: rows.rows)) ?? .none
  }

  /// The first click marks a line of advice, and Enter or a second click takes it: taking a person is not done by a slip of the hand.
  private mutating func clickAdvice(_ row: Int, rows: Int) -> Outcome {
    list = nil
    let first = max(0, min((adviceRow ?? 0) - rows / 2, advice.count - rows))
    guard row >= 0, advice.indices.contains(first + row) else { return .none }
    if adviceRow == first + row {
      adviceRow = nil
      return .chose(advice: first + row)
    }
    adviceRow = first + row
    return .none
  }
}
