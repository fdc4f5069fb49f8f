import CaseModel

/// A form told as questions, one field at a time, for desks without a screen.
extension EntryForm {
  /// The most choices that are read out with a question; more are found by typing.
  static let mostChoicesTold = 12
  /// The most letters of a long text that are read out.
  private static let mostLettersTold = 400

  /// The focused field as a question, one thing a line: what is asked, what is there now, what helps, what can be chosen.
  public var question: [String] {
    guard let field = focused else { return ["This form has nothing to fill in."] }
    var lines: [String] = []
    if let group = groups.first(where: { $0.fields.first { $0.kind.takesCursor }?.name == field.name }) {
      if !group.heading.isEmpty { lines.append("== \(group.heading)") }
      for note in group.fields where note.kind == .note { lines.append(note.label) }
    }
    let needed = field.isNeeded ? ", needed" : ""
    if field.kind == .button {
      lines.append("\(field.label): 'yes' presses it, an empty line goes on.")
    } else if field.kind == .longText, entries[field.name]?.isEmpty == false {
      lines.append("\(field.label)\(needed). Now:")
      lines += told(field.name).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    } else {
      lines.append("\(field.label)\(needed). Now: \(told(field.name)).")
    }
    if !field.help.isEmpty { lines.append(field.help) }
    if let warning = warnings[field.name] { lines.append("Look: \(warning)") }
    if field.kind == .longText { lines.append("Lines are added to the text until a line with a single '.'; '.clear' empties it.") }
    return lines + choicesTold
  }

  /// What can be chosen in the focused field, numbered.
  public var allChoices: [String] { offers.enumerated().map { "\($0.offset + 1): \(told($0.element))" } }

  /// Every field with its number and what it holds.
  public var fieldsTold: [String] {
    asked.enumerated().map { number, field in
      let needed = field.isNeeded && entries[field.name]?.isEmpty != false ? ", needed" : ""
      let value = field.kind == .button ? "" : ": \(told(field.name).replacing("\n", with: " / "))"
      return "\(number + 1): \(field.label)\(needed)\(value)."
    }
  }

  /// What is wrong or doubtful, each with the label of its field.
  public var objections: [String] {
    asked.flatMap { field in
      [problem(of: field), warnings[field.name].map { "Look: \($0)" }].compactMap(\.self).map { "\(field.label): \($0)" }
    }
  }

  /// Goes to the field of a number in `fieldsTold`; false where there is none.
  public mutating func focus(number: Int) -> Bool {
    guard asked.indices.contains(number - 1) else { return false }
    focus(asked[number - 1].name)
    return true
  }

  /// Goes to the field after the focused one, or before it; false where there is none.
  public mutating func focusNext(_ step: Int) -> Bool {
    guard let here = asked.firstIndex(where: { $0.name == focusName }) else { return false }
    return focus(number: here + step + 1)
  }

  /// What is wrong with the focused field.
  public var focusedProblem: String? { focused.flatMap { problem(of: $0) } }

  /// What was understood of the focused field, where that is not simply what was typed.
  public var focusedReading: String? {
    guard let field = focused, let value = entries[field.name] else { return nil }
    return EntryReading.words(EntryForm.trimmed(value.line.text), kind: field.kind, today: today)
  }

  /// True where the focused field is a long text, to which lines are added.
  public var isLongTextFocused: Bool { focused?.kind == .longText }

  /// True where codes are scanned one after the other: the cursor stays after each.
  public var isScanFocused: Bool { focused?.kind == .scan }

  /// The fields that are asked.
  private var asked: [EntryField] { fields.filter(\.kind.takesCursor) }

  private var choicesTold: [String] {
    let all = allChoices
    if case .yesNo? = focused?.kind { return ["'yes' or 'no'."] }
    guard all.count > EntryForm.mostChoicesTold else { return all }
    return ["\(NumberWords.count(all.count, "choice")). Type the beginning of one; '.choices' reads them all."]
  }

  /// What can be chosen in the focused field: choices, or persons of the family and those found last.
  var offers: [ListRow] {
    guard let field = focused, let value = entries[field.name] else { return [] }
    switch field.kind {
    case .choice(let choices, _), .several(let choices): return choices.map(ListRow.choice)
    case .person(let suggestions, let allowsWords):
      let text = value.person == nil ? EntryForm.trimmed(value.line.text) : ""
      guard !text.isEmpty else { return suggestions.map(ListRow.person) }
      let near = ChoiceFinder.matching(text, among: suggestions)
      let known = Set(near.map(\.id))
      let found = hits.field == field.name && hits.text == text ? hits.people.filter { !known.contains($0.id) } : []
      return (near + found).map(ListRow.person) + (allowsWords ? [.typed(text)] : [])
    default: return []
    }
  }

  private func told(_ row: ListRow) -> String {
    switch row {
    case .person(let person):
      let parts = [
        person.name, person.why, person.birthYear.map { "born \($0)" } ?? "", person.place, person.caseNumber ?? person.familyNumber ?? "",
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    case .typed(let text): return "“\(text)”, as typed: a name that is nobody's in the register"
    default: return row.words
    }
  }

  /// What a field holds, in words.
  private func told(_ name: String) -> String {
    guard let field = field(name), let value = entries[name], !value.isEmpty else { return field(name)?.kind == .yesNo ? "no" : "nothing" }
    switch field.kind {
    case .choice(let choices, _): return choices.first { $0.code == value.code }?.words ?? text(name)
    case .several(let choices): return choices.filter { value.codes.contains($0.code) }.map(\.words).joined(separator: ", ")
    case .person: return value.person == nil ? "“\(text(name))”, only words" : text(name)
    case .yesNo: return "yes"
    case .longText:
      let text = text(name)
      guard text.count > EntryForm.mostLettersTold else { return text }
      return "a text of \(NumberWords.count(text.count, "letter")), which ends: … \(text.suffix(EntryForm.mostLettersTold / 2))"
    default:
      let text = text(name)
      return EntryReading.words(text, kind: field.kind, today: today).map { "\(text) (\($0))" } ?? text
    }
  }
}
