import CaseModel
import TerminalKit

/// What keys do in a form.
extension EntryForm {
  /// Takes in a key. `area` is the size the form is drawn in.
  public mutating func press(_ key: Key, area: Size, today: Day) -> Outcome {
    self.today = today
    notice = nil
    fitLongText(area)
    let outcome = answer(to: key, area: area)
    keepInView(area)
    return outcome
  }

  /// Takes in pasted text, as one step.
  public mutating func paste(_ text: String, area: Size, today: Day) -> Outcome {
    self.today = today
    notice = nil
    guard adviceRow == nil, let field = focused else { return .none }
    fitLongText(area)
    defer { keepInView(area) }
    history.close()
    if field.kind == .longText {
      let steps = entries[field.name]?.area?.steps ?? 0
      entries[field.name]?.area?.paste(text)
      return longTextOutcome(field.name, since: steps, changed: entries[field.name]?.area?.steps != steps)
    }
    // Far more than a line is cut before it is looked at letter by letter.
    let line = text.utf8.count > 40_000 ? String(decoding: Array(text.utf8.prefix(40_000)), as: UTF8.self) : text
    let outcome = changeLine(of: field) { $0.paste(line) }
    if let value = entries[field.name], value.line.characters.count >= EntryValue.longestLine {
      notice = "A line holds \(NumberWords.grouped(EntryValue.longestLine)) letters at most. What did not fit was left out."
    }
    return outcome
  }

  private mutating func answer(to key: Key, area: Size) -> Outcome {
    if adviceRow != nil, let outcome = pressAdvice(key) { return outcome }
    if key == .function(9) || key == .control("s") {
      leaveField()
      return .save
    }
    if key == .control("n") { return jump(1) }
    if key == .control("p") { return jump(-1) }
    if list != nil, let outcome = pressList(key, area: area) { return outcome }
    if let outcome = pressLongText(key) { return outcome }
    switch key {
    // A scanner ends each code with Enter or Tab; an empty line is left as any other.
    case .enter where isScanning, .tab where isScanning: return .pressed(field: focusName)
    case .control("z"): return undo()
    case .control("r"): return redo()
    case .escape:
      guard isFull else { return .leave }
      isFull = false
      return .none
    case .tab, .down: return step(1, wraps: key == .tab)
    case .backTab, .up: return step(-1, wraps: key == .backTab)
    case .enter:
      guard let field = focused, field.kind == .button else { return step(1, wraps: false) }
      return .pressed(field: field.name)
    case .pageDown: return step(6, wraps: false)
    case .pageUp: return step(-6, wraps: false)
    case .function(4):
      if !openList() { notice = "This field has no list of choices." }
      return .none
    case .function(7):
      if advice.isEmpty { notice = "There is nothing to choose below the form." } else { adviceRow = 0 }
      return .none
    case .function(8): return nextProblem()
    default: return type(key)
    }
  }

  /// True where the cursor stands behind a scanned code.
  private var isScanning: Bool { focused?.kind == .scan && !text(focusName).isEmpty }

  /// Moves the cursor by fields that take it. Taking a marked choice on the way counts as a change.
  private mutating func step(_ count: Int, wraps: Bool) -> Outcome {
    let name = focusName
    let places = fields.indices.filter { fields[$0].kind.takesCursor }
    guard let here = places.firstIndex(of: focusIndex) else { return .none }
    let changed = leaveField()
    var next = here + count
    if wraps, !places.indices.contains(next) { next = next < 0 ? places.count - 1 : 0 }
    next = min(max(0, next), places.count - 1)
    if next == here, count > 0 { notice = "This is the last field. F9 saves." }
    focusName = fields[places[next]].name
    return changed ? .changed(field: name) : .none
  }

  /// Settles the field the cursor leaves: takes the marked choice, writes a relative day as the day it stands for, and lets its problem be
  /// seen. True where the value changed.
  @discardableResult
  mutating func leaveField() -> Bool {
    guard let field = focused else { return false }
    var changed = closeListLeaving(field)
    history.close()
    switch field.kind {
    case .date, .day, .time:
      let day = today
      let isSettled = edit(field.name) { value in
        let text = EntryForm.trimmed(value.line.text)
        let settled = EntryReading.settled(text, kind: field.kind, today: day)
        if settled != text { value.line.replace(with: settled) }
      }
      changed = changed || isSettled
    case .longText: entries[field.name]?.area?.endStep()
    default: break
    }
    left.insert(field.name)
    return changed
  }

  private mutating func pressAdvice(_ key: Key) -> Outcome? {
    guard let row = adviceRow else { return nil }
    switch key {
    case .escape, .function(7), .tab, .backTab: adviceRow = nil
    case .up: adviceRow = max(0, row - 1)
    case .down: adviceRow = min(max(0, advice.count - 1), row + 1)
    case .home, .pageUp: adviceRow = 0
    case .end, .pageDown: adviceRow = max(0, advice.count - 1)
    case .enter, .function(4):
      guard advice.indices.contains(row) else { return Outcome.none }
      adviceRow = nil
      return .chose(advice: row)
    case .function(9), .control("s"):
      adviceRow = nil
      return nil
    default: break
    }
    return Outcome.none
  }
}
