import CaseModel
import TerminalKit

/// Where everything of a form stands at a size: lines from top to bottom of which a window is on screen, advice and help below them.
struct EntryLayout {
  /// One line of the form.
  enum Line: Hashable {
    case blank
    case heading(String)
    /// The line of a field, by its place among all.
    case field(Int)
    /// A line of words to read.
    case note(Int, String)
    /// What was understood, where it did not fit beside the field.
    case reading(Int, String)
    case problem(Int, String)
    case warning(Int, String)
    /// A line of the box of a long text, from 0.
    case box(Int, row: Int)

    /// The field a line belongs to.
    var field: Int? {
      switch self {
      case .blank, .heading: nil
      case .field(let index), .note(let index, _), .reading(let index, _), .problem(let index, _), .warning(let index, _): index
      case .box(let index, _): index
      }
    }
  }

  let form: EntryForm
  let area: Rect
  /// Where the lines stand.
  let body: Rect
  let advice: Rect
  let bottom: Rect
  /// Columns from the left edge to the values.
  let valueColumn: Int
  /// Rows of the box of a long text, borders included.
  let boxRows: Int
  /// True where the box has borders.
  let isFramed: Bool
  private(set) var lines: [Line] = []

  init(_ form: EntryForm, area: Rect) {
    self.form = form
    self.area = area
    let bottomRows = area.rows >= 14 ? 3 : area.rows >= 7 ? 2 : area.rows >= 4 ? 1 : 0
    let wanted =
      area.rows >= 14 ? min(5, form.advice.count + 1) : form.adviceRow != nil || area.rows >= 10 ? min(3, form.advice.count + 1) : 0
    let adviceRows = form.advice.isEmpty ? 0 : min(wanted, max(0, area.rows - bottomRows - 1))
    body = Rect(column: area.column, row: area.row, columns: area.columns, rows: area.rows - bottomRows - adviceRows)
    advice = Rect(column: area.column, row: body.endRow, columns: area.columns, rows: adviceRows)
    bottom = Rect(column: area.column, row: advice.endRow, columns: area.columns, rows: bottomRows)
    isFramed = area.columns >= 60 && body.rows >= 12
    boxRows = isFramed ? min(12, max(5, body.rows / 3 + 2)) : min(6, max(2, body.rows - 2))
    let labels = form.fields.filter { !$0.kind.hasOwnLine }.map { CellWidth.columns(of: $0.label) + ($0.isNeeded ? 2 : 0) }
    valueColumn = 3 + min(max(6, labels.max() ?? 6), area.columns >= 60 ? 26 : max(8, area.columns * 3 / 8))
    var index = 0
    for (place, group) in form.groups.enumerated() {
      if place > 0, area.columns >= 60, body.rows >= 12 { lines.append(.blank) }
      if !group.heading.isEmpty { lines.append(.heading(group.heading)) }
      for field in group.fields {
        append(field, at: index)
        index += 1
      }
    }
  }

  private mutating func append(_ field: EntryField, at index: Int) {
    switch field.kind {
    case .note:
      for text in TextFlow.lines(of: field.label, width: max(8, area.columns - 4)).prefix(6) { lines.append(.note(index, text)) }
    case .longText:
      lines.append(.field(index))
      for row in 0..<boxRows { lines.append(.box(index, row: row)) }
    default: lines.append(.field(index))
    }
    if let reading = form.reading(of: field), !fitsBeside(reading, field) {
      lines.append(.reading(index, reading))
    }
    if form.left.contains(field.name), let problem = form.problem(of: field) {
      for text in marked("!", problem) { lines.append(.problem(index, text)) }
    } else if let warning = form.warnings[field.name] {
      for text in marked("?", warning) { lines.append(.warning(index, text)) }
    }
  }

  /// A sentence in at most three lines, the first of them marked.
  private func marked(_ mark: String, _ sentence: String) -> [String] {
    let room = max(8, area.columns - belowColumn - 3)
    return TextFlow.lines(of: sentence, width: room).prefix(3).enumerated().map { ($0 == 0 ? mark : " ") + " " + $1 }
  }

  /// Where lines below a field begin.
  var belowColumn: Int { area.columns - valueColumn >= 44 ? valueColumn : 4 }

  /// The columns left for a value with its brackets.
  var valueRoom: Int { max(3, area.columns - valueColumn - 1) }

  /// The columns between the brackets of a field.
  func width(of field: EntryField) -> Int {
    let wanted =
      switch field.kind {
      case .text, .scan, .longText, .button, .note: 40
      case .person: 44
      case .date: 20
      case .day: 16
      case .time: 6
      case .number(let bounds): max(4, String(bounds.upperBound).count + 1)
      case .yesNo: 8
      case .choice(let choices, let allowsOther):
        max(allowsOther ? 30 : 12, min(40, choices.map { CellWidth.columns(of: $0.words) }.max() ?? 12))
      case .several: 44
      }
    return max(1, min(wanted, valueRoom - (field.kind.hasList ? 4 : 2)))
  }

  /// True where words fit to the right of a field.
  func fitsBeside(_ words: String, _ field: EntryField) -> Bool {
    CellWidth.columns(of: words) <= valueRoom - width(of: field) - 4
  }

  /// True where the choices are shown side by side.
  func isSideBySide(_ field: EntryField) -> Bool {
    guard case .choice(let choices, let allowsOther) = field.kind, EntryLayout.isSmall(choices, allowsOther: allowsOther) else {
      return false
    }
    return EntryLayout.columns(of: choices) <= valueRoom
  }

  /// True for a few short choices, which are gone through with Left, Right and digits.
  static func isSmall(_ choices: [EntryField.Choice], allowsOther: Bool) -> Bool {
    !allowsOther && (1...6).contains(choices.count) && columns(of: choices) <= 58
  }

  private static func columns(of choices: [EntryField.Choice]) -> Int {
    choices.reduce(-2) { $0 + 6 + CellWidth.columns(of: $1.words) }
  }

  /// The lines of the focused field.
  var focusLines: Range<Int> {
    let focus = form.focusIndex
    guard let first = lines.firstIndex(where: { $0.field == focus }), let last = lines.lastIndex(where: { $0.field == focus }) else {
      return 0..<0
    }
    return first..<last + 1
  }

  /// The first line on screen: as before where the focused field is seen, else so that it is.
  var top: Int {
    guard form.focused != nil else { return min(form.top, max(0, lines.count - body.rows)) }
    let focus = focusLines
    // The heading of the first field of a group stays above it.
    let first =
      focus.lowerBound > 0 && lines.indices.contains(focus.lowerBound - 1) && lines[focus.lowerBound - 1].field == nil
      ? max(0, focus.lowerBound - 1) : focus.lowerBound
    var top = min(form.top, max(0, lines.count - body.rows))
    if focus.upperBound > top + body.rows { top = focus.upperBound - body.rows }
    if first < top { top = focus.upperBound - first <= body.rows ? first : focus.lowerBound }
    return max(0, top)
  }

  /// Where a long text is written within its box, as it stands on screen; `nil` for other fields.
  func textBox(of index: Int) -> Rect? {
    guard form.fields.indices.contains(index), form.fields[index].kind == .longText,
      let first = lines.firstIndex(of: .box(index, row: 0))
    else { return nil }
    let row = body.row + first - top
    return isFramed
      ? Rect(column: area.column + 3, row: row + 1, columns: min(area.columns - 5, TextArea.widest + 1), rows: boxRows - 2)
      : Rect(column: area.column + 2, row: row, columns: area.columns - 3, rows: boxRows)
  }

  /// Where a long text is written that fills the form.
  var fullText: Rect {
    Rect(column: area.column + 1, row: area.row + 1, columns: area.columns - 2, rows: max(1, area.rows - 1 - bottom.rows))
  }
}

extension EntryField.Kind {
  /// True where the label does not stand beside the value.
  var hasOwnLine: Bool {
    switch self {
    case .longText, .note, .button: true
    default: false
    }
  }

  /// True where F4 opens a list of choices.
  var hasList: Bool {
    switch self {
    case .choice, .several, .person: true
    default: false
    }
  }
}

extension EntryForm {
  /// What was understood of a date or a time, said beside its field.
  func reading(of field: EntryField) -> String? {
    guard let value = entries[field.name] else { return nil }
    return EntryReading.words(EntryForm.trimmed(value.line.text), kind: field.kind, today: today)
  }

  /// Brings the focused field on screen.
  mutating func keepInView(_ area: Size) {
    if let sides = EntrySides(self, area: Rect(area)) {
      let isRight = isFocusRight
      var half = half(isRight: isRight)
      let place = sides.area(isRight: isRight)
      half.keepInView(Size(columns: place.columns, rows: place.rows))
      takeTop(of: half, isRight: isRight)
      fitLongText(area)
      return
    }
    top = EntryLayout(self, area: Rect(area)).top
    fitLongText(area)
  }
}
