import CaseModel
import TerminalKit

/// Long texts within a form.
extension EntryForm {
  /// Keys of a focused long text; `nil` where the key is the form's.
  mutating func pressLongText(_ key: Key) -> Outcome? {
    guard let field = focused, field.kind == .longText, let area = entries[field.name]?.area else { return nil }
    switch key {
    case .control("z"), .control("r"):
      guard area.isFinding else { return nil }
    case .function(2):
      isFull.toggle()
      return Outcome.none
    case .function(6): return .editOutside(field: field.name)
    case .escape where !area.isFinding: return nil
    case .up where isFull && area.lines.current == 1, .down where isFull && area.lines.current == area.lines.all: return Outcome.none
    default: break
    }
    guard entries[field.name]?.area?.handle(key) == true else { return nil }
    return longTextOutcome(field.name, since: area.steps, changed: entries[field.name]?.area?.sharesText(with: area) == false)
  }

  mutating func longTextOutcome(_ name: String, since steps: Int, changed: Bool) -> Outcome {
    noteArea(name, since: steps)
    if let said = entries[name]?.area?.notice { notice = said }
    guard changed else { return .none }
    left.remove(name)
    return .changed(field: name)
  }

  /// Gives the focused long text the size it is drawn in.
  mutating func fitLongText(_ area: Size) {
    guard let field = focused, field.kind == .longText else { return }
    if let sides = EntrySides(self, area: Rect(area)) {
      let place = sides.area(isRight: isFocusRight)
      var half = half(isRight: isFocusRight)
      half.fitLongText(Size(columns: place.columns, rows: place.rows))
      entries[field.name] = half.entries[field.name]
      return
    }
    let layout = EntryLayout(self, area: Rect(area))
    let box = isFull ? layout.fullText : layout.textBox(of: focusIndex)
    guard let box else { return }
    entries[field.name]?.area?.fit(columns: box.columns, rows: box.rows)
  }
}
