import CaseModel
import TerminalKit

/// The steps of a form that undo takes back: one history over all fields, words in a text and whole values elsewhere.
struct EntryHistory: Hashable, Sendable {
  /// One step. A long text keeps its own steps, so that a megabyte is not kept twice.
  enum Step: Hashable, Sendable {
    case value(field: String, before: EntryValue, after: EntryValue)
    case area(field: String)

    var field: String {
      switch self {
      case .value(let field, _, _), .area(let field): field
      }
    }
  }

  /// The most steps that are remembered.
  private static let most = 2_000

  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []
  /// True while typing may still grow the last step.
  private var isGrowing = false

  var isEmpty: Bool { done.isEmpty && undone.isEmpty }

  /// Remembers a step. Letters of one word make one step.
  mutating func remember(_ step: Step, typed: Bool = false) {
    undone.removeAll()
    if typed, isGrowing, case .value(let field, let before, let middle)? = done.last, case .value(field, middle, let after) = step,
      !EntryHistory.beginsWord(middle.line, after.line)
    {
      done[done.count - 1] = .value(field: field, before: before, after: after)
      return
    }
    done.append(step)
    isGrowing = typed
    if done.count > EntryHistory.most { done.removeFirst(EntryHistory.most / 4) }
  }

  /// Ends the growing of the last step.
  mutating func close() { isGrowing = false }

  mutating func takeBack() -> Step? {
    isGrowing = false
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  mutating func takeAgain() -> Step? {
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }

  private static func beginsWord(_ before: TextField, _ after: TextField) -> Bool {
    guard after.characters.count > before.characters.count, after.cursor > 1, after.cursor <= after.characters.count else { return false }
    return after.characters[after.cursor - 2].isWhitespace && !after.characters[after.cursor - 1].isWhitespace
  }
}

/// Changing values so that they can be changed back.
extension EntryForm {
  /// Changes the value of a field as a step; false where it stayed as it was.
  mutating func edit(_ name: String, typed: Bool = false, _ body: (inout EntryValue) -> Void) -> Bool {
    guard let before = entries[name] else { return false }
    var after = before
    body(&after)
    guard after != before else { return false }
    entries[name] = after
    guard after.differs(from: before) else { return false }
    history.remember(.value(field: name, before: before, after: after), typed: typed)
    left.remove(name)
    return true
  }

  /// Remembers a step of a long text, where it took one.
  mutating func noteArea(_ name: String, since steps: Int) {
    guard let area = entries[name]?.area, area.steps != steps else { return }
    history.remember(.area(field: name))
  }

  mutating func undo() -> Outcome {
    guard let step = history.takeBack() else {
      notice = "There is nothing to undo in this form."
      return .none
    }
    switch step {
    case .value(let field, let before, _): entries[field] = before
    case .area(let field): entries[field]?.area?.undo()
    }
    return settle(after: step)
  }

  mutating func redo() -> Outcome {
    guard let step = history.takeAgain() else {
      notice = "There is nothing to do again in this form."
      return .none
    }
    switch step {
    case .value(let field, _, let after): entries[field] = after
    case .area(let field): entries[field]?.area?.redo()
    }
    return settle(after: step)
  }

  private mutating func settle(after step: EntryHistory.Step) -> Outcome {
    list = nil
    if focusName != step.field, field(step.field) != nil {
      focusName = step.field
      isFull = false
    }
    left.remove(step.field)
    return .changed(field: step.field)
  }
}
