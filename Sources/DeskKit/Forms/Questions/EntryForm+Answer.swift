import CaseModel
import TerminalKit

/// Lines of text as answers to the question that a field is.
extension EntryForm {
  /// What became of an answer.
  public enum Answer: Hashable, Sendable {
    /// It stands in the field.
    case taken(Outcome)
    /// It cannot stand there; the sentence says why, and the field is as it was.
    case refused(String)
  }

  /// Puts an answer into the focused field, as one step that undo takes back.
  ///
  /// A number chooses; words choose where they name one choice. In a long text the line is added at the end.
  public mutating func answer(_ line: String, today: Day) -> Answer {
    self.today = today
    notice = nil
    list = nil
    history.close()
    guard let field = focused else { return .refused("There is no field here.") }
    let text = EntryForm.trimmed(line)
    left.insert(field.name)
    switch field.kind {
    case .text, .date, .day, .time, .number: return write(EntryReading.settled(text, kind: field.kind, today: today), into: field)
    case .scan:
      if case .taken = write(text, into: field), !text.isEmpty { return .taken(.pressed(field: field.name)) }
      return .taken(.none)
    case .longText: return add(line, to: field)
    case .choice(_, let allowsOther): return choose(text, in: field, allowsOther: allowsOther)
    case .several(let choices): return choose(severalOf: text, choices, in: field)
    case .person: return name(text, in: field)
    case .yesNo: return sayYesOrNo(text, in: field)
    case .button:
      return EntryForm.isYes(text) ? .taken(.pressed(field: field.name)) : .refused("'yes' presses it; an empty line goes on.")
    case .note: return .refused("This is a line to read.")
    }
  }

  /// Empties the focused field, as one step.
  public mutating func clearFocused() -> Outcome {
    guard let field = focused else { return .none }
    history.close()
    if field.kind == .longText { return replaceLongText(of: field, with: "") }
    let changed = edit(field.name) { $0 = EntryValue(for: field.kind) }
    return changed ? .changed(field: field.name) : .none
  }

  private mutating func write(_ text: String, into field: EntryField) -> Answer {
    let changed = edit(field.name) { value in
      value.code = nil
      value.person = nil
      value.line.replace(with: "")
      value.line.paste(text)
    }
    left.insert(field.name)
    return .taken(changed ? .changed(field: field.name) : .none)
  }

  private mutating func add(_ line: String, to field: EntryField) -> Answer {
    let before = entries[field.name]?.area?.text ?? ""
    let outcome = replaceLongText(of: field, with: before.isEmpty ? line : before + "\n" + line)
    return notice.map { .refused($0) } ?? .taken(outcome)
  }

  private mutating func replaceLongText(of field: EntryField, with text: String) -> Outcome {
    let before = entries[field.name]?.area?.text
    let steps = entries[field.name]?.area?.steps ?? 0
    entries[field.name]?.area?.replace(with: text)
    return longTextOutcome(field.name, since: steps, changed: entries[field.name]?.area?.text != before)
  }

  private mutating func choose(_ text: String, in field: EntryField, allowsOther: Bool) -> Answer {
    switch choice(text) {
    case .success(let choice): return put(field) { $0.code = choice.code }
    case .failure(let problem): return allowsOther && Int(text) == nil ? write(text, into: field) : .refused(problem.sentence)
    }
  }

  /// Several numbers or words with commas or spaces between; together they are what the field then holds.
  private mutating func choose(severalOf text: String, _ choices: [EntryField.Choice], in field: EntryField) -> Answer {
    let isNumbers = text.allSatisfy { $0.isNumber || $0 == "," || $0.isWhitespace }
    let parts = text.split { $0 == "," || isNumbers && $0.isWhitespace }.map { EntryForm.trimmed(String($0)) }.filter { !$0.isEmpty }
    var codes: [String] = []
    for part in parts {
      switch choice(part) {
      case .success(let choice): if !codes.contains(choice.code) { codes.append(choice.code) }
      case .failure(let problem): return .refused(problem.sentence)
      }
    }
    return put(field) { $0.codes = codes }
  }

  /// The one choice that a number or words name.
  private func choice(_ text: String) -> Result<EntryField.Choice, FormProblem> {
    let choices = offers.compactMap { if case .choice(let choice) = $0 { choice } else { nil } }
    if let number = Int(text) {
      if choices.indices.contains(number - 1) { return .success(choices[number - 1]) }
      return .failure(FormProblem(sentence: "There is no choice \(EntryReading.short(text)). \(EntryForm.range(choices.count))"))
    }
    if let exact = ChoiceFinder.exact(text, among: choices) { return .success(exact) }
    let matching = ChoiceFinder.matching(text, among: choices)
    if matching.count == 1 { return .success(matching[0]) }
    if matching.isEmpty {
      return .failure(FormProblem(sentence: "“\(EntryReading.short(text))” is not among the choices. \(EntryForm.range(choices.count))"))
    }
    let numbered = matching.prefix(EntryForm.mostChoicesTold).compactMap { found in
      choices.firstIndex(of: found).map { "\($0 + 1): \(found.words)" }
    }
    return .failure(FormProblem(sentence: "Several fit “\(EntryReading.short(text))”. \(numbered.joined(separator: ", ")). Type a number."))
  }

  private static func range(_ count: Int) -> String { "Type a number from 1 to \(count), or '.choices'." }

  /// A number chooses one of the persons read out; a name is looked for. Nobody is chosen by name alone.
  private mutating func name(_ text: String, in field: EntryField) -> Answer {
    if let number = Int(text), text.count < 4 {
      let rows = offers
      guard rows.indices.contains(number - 1) else { return .refused("Nobody has the number \(number) here. Type a name to look for.") }
      switch rows[number - 1] {
      case .person(let person):
        return put(field) { value in
          value.person = .person(person.id, name: person.name)
          value.line.replace(with: person.name)
        }
      default: return .taken(.none)
      }
    }
    let answer = write(text, into: field)
    guard case .taken = answer else { return answer }
    return .taken(.lookUp(field: field.name, text: self.text(field.name)))
  }

  private mutating func sayYesOrNo(_ text: String, in field: EntryField) -> Answer {
    let isYes = EntryForm.isYes(text)
    guard isYes || ["n", "no", "xeyr", "нет"].contains(text.lowercased()) else { return .refused("Answer 'yes' or 'no'.") }
    return put(field) { $0.isYes = isYes }
  }

  private static func isYes(_ text: String) -> Bool { ["y", "yes", "hə", "bəli", "да"].contains(text.lowercased()) }

  private mutating func put(_ field: EntryField, _ body: (inout EntryValue) -> Void) -> Answer {
    let changed = edit(field.name) { value in
      value.line.replace(with: "")
      body(&value)
    }
    left.insert(field.name)
    return .taken(changed ? .changed(field: field.name) : .none)
  }
}
