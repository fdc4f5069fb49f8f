import CaseModel
import TerminalKit

/// Keys of an open list of choices.
extension EntryForm {
  /// Takes in a key; `nil` where it is not the list's.
  mutating func pressList(_ key: Key, area: Size) -> Outcome? {
    guard let open = list, let field = focused else { return nil }
    let rows = listRows
    switch key {
    case .escape:
      list = nil
      // A stray letter does not cost a choice made before; words that count by themselves stay.
      guard case .choice(_, allowsOther: false) = field.kind else { return Outcome.none }
      return edit(field.name) { $0 = open.before } ? .changed(field: field.name) : Outcome.none
    case .up: mark(open.selected - 1, of: rows.count)
    case .down: mark(open.selected + 1, of: rows.count)
    case .pageUp: mark(open.selected - OpenList.mostRows, of: rows.count)
    case .pageDown: mark(open.selected + OpenList.mostRows, of: rows.count)
    case .function(4): list = nil
    case .enter: return takeMarked(rows, field)
    case .character(" "):
      if case .several = field.kind { return takeMarked(rows, field) }
      return changeLine(of: field, typed: true) { _ = $0.handle(key) }
    case .character:
      if case .date = field.kind { list = nil }
      if field.kind == .day { list = nil }
      return list == nil ? nil : changeLine(of: field, typed: true) { _ = $0.handle(key) }
    case .backspace, .delete, .control("w"), .control("u"):
      if field.kind == .date || field.kind == .day {
        list = nil
        return nil
      }
      return changeLine(of: field, typed: key == .backspace) { _ = $0.handle(key) }
    case .left, .right, .home, .end: return open.isNarrowed ? typeLine(key, in: field) : Outcome.none
    case .control("z"), .control("r"), .tab, .backTab, .function: return nil
    default: break
    }
    return Outcome.none
  }

  private mutating func mark(_ row: Int, of count: Int) {
    list?.selected = min(max(0, row), max(0, count - 1))
    list?.isMoved = true
  }

  /// Enter takes the marked row; with nothing to take it says so, and what was typed stays.
  private mutating func takeMarked(_ rows: [ListRow], _ field: EntryField) -> Outcome {
    guard let open = list, rows.indices.contains(open.selected) else {
      if case .person(_, let allowsWords) = field.kind, !allowsWords { notice = "Nobody is chosen yet. Type a name, or Esc." }
      if case .choice = field.kind { notice = "Nothing in the list fits. Backspace widens it." }
      return .none
    }
    let outcome = take(rows[open.selected], field)
    if case .several = field.kind {
      list?.isNarrowed = false
      refreshList()
      let place = listRows.firstIndex(of: rows[open.selected]) ?? 0
      list?.selected = place
    } else {
      list = nil
    }
    return outcome
  }

  private mutating func take(_ row: ListRow, _ field: EntryField) -> Outcome {
    let isSeveral = if case .several = field.kind { true } else { false }
    let changed = edit(field.name) { value in
      switch row {
      case .choice(let choice) where isSeveral:
        if let place = value.codes.firstIndex(of: choice.code) { value.codes.remove(at: place) } else { value.codes.append(choice.code) }
        value.line.replace(with: "")
      case .choice(let choice):
        value.code = choice.code
        value.line.replace(with: "")
      case .person(let person):
        value.person = .person(person.id, name: person.name)
        value.line.replace(with: person.name)
      case .typed: break
      case .day(let text, _): value.line.replace(with: text)
      }
    }
    if case .day = row { list = nil }
    return changed ? .changed(field: field.name) : .none
  }

  /// Closes the list of a field that the cursor leaves. What was typed takes the marked row, except where other words are allowed: there it
  /// stays as typed. A list that was only looked at changes nothing.
  mutating func closeListLeaving(_ field: EntryField) -> Bool {
    guard let open = list else { return takeExact(field) }
    let rows = listRows
    list = nil
    guard open.isNarrowed || open.isMoved, rows.indices.contains(open.selected) else { return false }
    switch field.kind {
    case .choice(_, let allowsOther):
      if allowsOther, !open.isMoved { return takeExact(field) }
    case .person(_, let allowsWords):
      // A name alone decides nothing where several persons bear it.
      if !open.isMoved, allowsWords || rows.count > 1 { return false }
    case .date, .day: if !open.isMoved { return false }
    default: return false
    }
    return take(rows[open.selected], field) != .none
  }

  /// Text that is the name of a choice is that choice.
  private mutating func takeExact(_ field: EntryField) -> Bool {
    guard case .choice(let choices, _) = field.kind, let value = entries[field.name], value.code == nil,
      let exact = ChoiceFinder.exact(EntryForm.trimmed(value.line.text), among: choices)
    else { return false }
    return choose(exact, in: field) != .none
  }
}
