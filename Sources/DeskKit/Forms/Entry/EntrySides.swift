import TerminalKit

/// The two halves of a form that stands side by side where there is room: a narrative on the left, its statements on the right.
struct EntrySides {
  /// Columns that two halves need: each as wide as a form on a narrow screen.
  static let leastColumns = 116

  let left: Rect
  let right: Rect

  /// The halves within an area; `nil` where the form has one part, the area is too narrow, or a long text fills it.
  init?(_ form: EntryForm, area: Rect) {
    guard let group = form.besideGroup, group > 0, form.groups.indices.contains(group), area.columns >= EntrySides.leastColumns,
      !form.isFull
    else { return nil }
    let columns = (area.columns - 1) / 2
    left = Rect(column: area.column, row: area.row, columns: columns, rows: area.rows)
    right = Rect(column: area.column + columns + 1, row: area.row, columns: area.columns - columns - 1, rows: area.rows)
  }

  func area(isRight: Bool) -> Rect { isRight ? right : left }
}

/// How far the halves of a form are scrolled.
struct EntryTops: Hashable, Sendable {
  var left = 0
  var right = 0
}

extension EntryForm {
  /// True where the cursor is in the right half.
  var isFocusRight: Bool {
    guard let group = besideGroup else { return false }
    return groups.dropFirst(group).contains { $0.fields.contains { $0.name == focusName } }
  }

  /// One half as a form of its own; the one without the cursor has nothing open.
  func half(isRight: Bool) -> EntryForm {
    guard let group = besideGroup else { return self }
    var half = self
    half.besideGroup = nil
    half.groups = isRight ? Array(groups.dropFirst(group)) : Array(groups.prefix(group))
    half.fields = half.groups.flatMap(\.fields)
    half.top = isRight ? halfTops.right : halfTops.left
    if half.field(focusName) == nil {
      half.focusName = ""
      half.list = nil
      half.notice = nil
      half.adviceRow = nil
      half.advice = []
    }
    return half
  }

  /// Takes over how far a half is scrolled.
  mutating func takeTop(of half: EntryForm, isRight: Bool) {
    if isRight { halfTops.right = half.top } else { halfTops.left = half.top }
  }

  /// Takes in a click on one of the halves.
  mutating func click(_ place: Point, in sides: EntrySides) -> Outcome {
    let isRight = sides.right.contains(place)
    guard isRight || sides.left.contains(place) else { return .none }
    if isRight != isFocusRight { leaveField() }
    var half = half(isRight: isRight)
    let outcome = half.click(place, area: sides.area(isRight: isRight))
    entries = half.entries
    left = half.left
    history = half.history
    list = half.list
    if !half.focusName.isEmpty { focusName = half.focusName }
    takeTop(of: half, isRight: isRight)
    return outcome
  }

  /// Ctrl-N and Ctrl-P: goes to the first field of the next or previous part.
  mutating func jump(_ parts: Int) -> Outcome {
    let name = focusName
    let places = groups.indices.filter { groups[$0].fields.contains { $0.kind.takesCursor } }
    guard let here = places.firstIndex(where: { groups[$0].fields.contains { $0.name == name } }) else { return .none }
    let changed = leaveField()
    isFull = false
    let next = places[min(max(0, here + parts), places.count - 1)]
    if let field = groups[next].fields.first(where: { $0.kind.takesCursor }) { focusName = field.name }
    return changed ? .changed(field: name) : .none
  }
}

extension EntryDrawing {
  /// Draws both halves with a line between them, the one with the cursor last: its list may lie over the other's edge.
  static func draw(_ form: EntryForm, in sides: EntrySides, isFocused: Bool, ascii: Bool, into buffer: inout CellBuffer) {
    for isRight in [!form.isFocusRight, form.isFocusRight] {
      let half = form.half(isRight: isRight)
      let isActive = isFocused && isRight == form.isFocusRight
      EntryDrawing(form: half, layout: EntryLayout(half, area: sides.area(isRight: isRight)), isFocused: isActive, ascii: ascii)
        .draw(into: &buffer)
    }
    let lines: LineSet = ascii ? .ascii : .single
    let line = Rect(column: sides.left.endColumn, row: sides.left.row, columns: 1, rows: sides.left.rows)
    buffer.fill(line, with: lines.vertical, role: .border)
  }
}
