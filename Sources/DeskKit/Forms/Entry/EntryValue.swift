import CaseModel
import TerminalKit

/// What one field of a form holds while it is filled in.
struct EntryValue: Hashable, Sendable {
  /// The most letters of one line.
  static let longestLine = 1_000

  /// What the field is: kept here too, for a field that is away still has its value.
  private(set) var kind: EntryField.Kind
  /// What is typed: the text itself, or what narrows the list.
  var line = TextField(limit: EntryValue.longestLine)
  /// A long text.
  var area: TextArea?
  /// The choice made.
  var code: String?
  /// The choices made, in the order they were made.
  var codes: [String] = []
  /// Yes or no.
  var isYes = false
  /// The person chosen; the line then shows the name.
  var person: PersonChoice?

  init(for kind: EntryField.Kind) {
    self.kind = kind
    if kind == .longText { area = TextArea() }
  }

  /// Changes what it holds where a field of the same name became of another kind.
  mutating func fit(to kind: EntryField.Kind) {
    self.kind = kind
    if kind == .longText {
      if area == nil { area = TextArea(line.text) }
    } else if let text = area?.text {
      area = nil
      line = TextField(text, limit: EntryValue.longestLine)
    }
  }

  /// What a draft keeps; empty where nothing was typed or chosen.
  var kept: String {
    switch kind {
    case .text, .scan, .date, .day, .time, .number: line.text
    case .longText: area?.text ?? ""
    case .choice: code ?? line.text
    case .several: chosenCodes.joined(separator: "\n")
    case .person: PersonText.text(for: person, words: line.text)
    case .yesNo: isYes ? "yes" : ""
    case .button, .note: ""
    }
  }

  /// Puts back what `kept` gave, or what an owner sets.
  mutating func put(_ text: String) {
    switch kind {
    case .text, .scan, .date, .day, .time, .number: line.replace(with: text)
    case .longText: area = TextArea(text)
    case .choice(let choices, _):
      code = choices.first { $0.code == text }?.code
      line.replace(with: code == nil ? text : "")
    case .several: codes = text.split(separator: "\n").map(String.init)
    case .person:
      let read = PersonText.read(text)
      person = read.person
      line.replace(with: read.words)
    case .yesNo: isYes = text == "yes"
    case .button, .note: break
    }
  }

  /// The codes chosen among several, in the order of the choices. Codes that the choices do not have, as from an older register, stay.
  var chosenCodes: [String] {
    guard case .several(let choices) = kind else { return [] }
    let known = choices.map(\.code)
    return known.filter { codes.contains($0) } + codes.filter { !known.contains($0) }
  }

  /// True where nothing was typed or chosen.
  var isEmpty: Bool {
    switch kind {
    case .longText: area?.words ?? 0 == 0
    case .choice: code == nil && line.text.allSatisfy(\.isWhitespace)
    case .several: codes.isEmpty && line.isEmpty
    case .yesNo: !isYes
    case .button, .note: true
    default: line.text.allSatisfy(\.isWhitespace)
    }
  }
}

/// A person of a field as text, for a draft.
enum PersonText {
  static func text(for person: PersonChoice?, words: String) -> String {
    switch person {
    case .person(let id, let name)?: "person:\(id):\(name)"
    case .words(let words)?: plain(words)
    case nil: plain(words)
    }
  }

  /// Words that look like a person's text are marked as words.
  private static func plain(_ words: String) -> String {
    words.hasPrefix("person:") || words.hasPrefix("words:") ? "words:" + words : words
  }

  static func read(_ text: String) -> (person: PersonChoice?, words: String) {
    if text.hasPrefix("words:") { return (nil, String(text.dropFirst(6))) }
    guard text.hasPrefix("person:") else { return (nil, text) }
    let rest = text.dropFirst(7)
    guard rest.count >= 33, rest.dropFirst(32).first == ":", let id = identity(rest.prefix(32)) else { return (nil, text) }
    let name = String(rest.dropFirst(33))
    return (.person(id, name: name), name)
  }

  private static func identity(_ digits: Substring) -> RecordID? {
    guard let high = UInt64(digits.prefix(16), radix: 16), let low = UInt64(digits.dropFirst(16), radix: 16) else { return nil }
    return RecordID(high: high, low: low)
  }
}

extension EntryValue {
  /// True where more than the cursor's place is different.
  func differs(from other: EntryValue) -> Bool {
    line.characters != other.line.characters || code != other.code || codes != other.codes || isYes != other.isYes
      || person != other.person
  }
}
