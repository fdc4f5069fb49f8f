import CaseModel
import TerminalKit

/// What typing does, by the kind of the field.
extension EntryForm {
  mutating func type(_ key: Key) -> Outcome {
    guard let field = focused else { return .none }
    switch field.kind {
    case .text, .scan, .time, .number: return typeLine(key, in: field)
    case .date, .day: return stepDay(key, in: field) ?? typeLine(key, in: field)
    case .choice(let choices, let allowsOther):
      return pressChoice(key, field, choices, isSmall: EntryLayout.isSmall(choices, allowsOther: allowsOther))
    case .several: return pressSeveral(key, field)
    case .person: return typePerson(key, in: field)
    case .yesNo: return pressYesNo(key, field)
    case .button: return key == .character(" ") ? .pressed(field: field.name) : .none
    case .longText, .note: return .none
    }
  }

  /// Lets a key edit the line of a field.
  mutating func typeLine(_ key: Key, in field: EntryField) -> Outcome {
    guard let before = entries[field.name]?.line else { return .none }
    let isLetter = if case .character = key { true } else { key == .backspace }
    let changed = edit(field.name, typed: isLetter) { _ = $0.line.handle(key) }
    if !changed, isLetter, key != .backspace, before.characters.count >= EntryValue.longestLine {
      notice = "A line holds \(NumberWords.grouped(EntryValue.longestLine)) letters at most."
    }
    return changed ? .changed(field: field.name) : .none
  }

  /// Changes the line of any field by pasting or typing: a choice is taken back and the list narrowed.
  mutating func changeLine(of field: EntryField, typed: Bool = false, _ body: (inout TextField) -> Void) -> Outcome {
    switch field.kind {
    case .text, .scan, .date, .day, .time, .number:
      return edit(field.name, typed: typed) { body(&$0.line) } ? .changed(field: field.name) : .none
    case .choice, .several, .person:
      if list == nil { _ = openList() }
      let changed = edit(field.name, typed: typed) { value in
        if value.code != nil || value.person != nil {
          value.code = nil
          value.person = nil
          value.line.replace(with: "")
        }
        body(&value.line)
      }
      list?.isNarrowed = true
      list?.isMoved = false
      refreshList()
      markBest()
      guard changed else { return .none }
      guard case .person = field.kind else { return .changed(field: field.name) }
      let text = EntryForm.trimmed(entries[field.name]?.line.text ?? "")
      if text.isEmpty {
        list = nil
        return .changed(field: field.name)
      }
      return .lookUp(field: field.name, text: text)
    case .longText, .yesNo, .button, .note: return .none
    }
  }

  /// `+` and `-` change a day that is written out by one day; elsewhere they are letters (`+7`, `2026-11`).
  private mutating func stepDay(_ key: Key, in field: EntryField) -> Outcome? {
    guard key == .character("+") || key == .character("-"), let text = entries[field.name]?.line.text else { return nil }
    let date = DateReading.read(text, today: today)
    guard date.exactness == .day, let day = date.earliest, text == day.description else { return nil }
    let next = Day(number: day.number + (key == .character("+") ? 1 : -1))
    return edit(field.name) { $0.line.replace(with: next.description) } ? .changed(field: field.name) : Outcome.none
  }

  private mutating func pressChoice(_ key: Key, _ field: EntryField, _ choices: [EntryField.Choice], isSmall: Bool) -> Outcome {
    guard let value = entries[field.name] else { return .none }
    let current = choices.firstIndex { $0.code == value.code }
    switch key {
    case .right, .left:
      if !value.line.isEmpty, value.code == nil { return typeLine(key, in: field) }
      guard !choices.isEmpty else { return .none }
      let step = key == .right ? 1 : choices.count - 1
      let next = current.map { ($0 + step) % choices.count } ?? (key == .right ? 0 : choices.count - 1)
      return choose(choices[next], in: field)
    case .character(" ") where value.line.isEmpty || value.code != nil:
      if isSmall, !choices.isEmpty { return choose(choices[((current ?? -1) + 1) % choices.count], in: field) }
      _ = openList()
      return .none
    case .character(let letter):
      if isSmall, value.line.isEmpty, let number = letter.wholeNumberValue, choices.indices.contains(number - 1) {
        return choose(choices[number - 1], in: field)
      }
      return changeLine(of: field, typed: true) { _ = $0.handle(key) }
    case .backspace, .delete:
      guard value.code != nil else { return changeLine(of: field, typed: true) { _ = $0.handle(key) } }
      return edit(field.name) { $0.code = nil } ? .changed(field: field.name) : .none
    default: return typeLine(key, in: field)
    }
  }

  mutating func choose(_ choice: EntryField.Choice, in field: EntryField) -> Outcome {
    let changed = edit(field.name) { value in
      value.code = choice.code
      value.line.replace(with: "")
    }
    return changed ? .changed(field: field.name) : .none
  }

  private mutating func pressSeveral(_ key: Key, _ field: EntryField) -> Outcome {
    switch key {
    case .character(" "):
      _ = openList()
      return .none
    case .character: return changeLine(of: field, typed: true) { _ = $0.handle(key) }
    case .backspace, .delete:
      if entries[field.name]?.line.isEmpty == false { return changeLine(of: field, typed: true) { _ = $0.handle(key) } }
      return edit(field.name) { if !$0.codes.isEmpty { $0.codes.removeLast() } } ? .changed(field: field.name) : .none
    default: return .none
    }
  }

  private mutating func typePerson(_ key: Key, in field: EntryField) -> Outcome {
    switch key {
    case .character: return changeLine(of: field, typed: true) { _ = $0.handle(key) }
    case .backspace, .delete, .control("w"), .control("u"), .control("k"), .control("y"):
      return changeLine(of: field, typed: key == .backspace) { _ = $0.handle(key) }
    default: return typeLine(key, in: field)
    }
  }

  private mutating func pressYesNo(_ key: Key, _ field: EntryField) -> Outcome {
    let wanted: Bool
    switch key {
    case .character(" "), .left, .right: wanted = entries[field.name]?.isYes != true
    case .character("y"), .character("Y"), .character("x"): wanted = true
    case .character("n"), .character("N"), .backspace, .delete: wanted = false
    default: return .none
    }
    return edit(field.name) { $0.isYes = wanted } ? .changed(field: field.name) : .none
  }
}
