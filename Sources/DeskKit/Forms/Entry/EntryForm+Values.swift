import CaseModel
import TerminalKit

/// What the owner of a form reads from it and puts into it.
extension EntryForm {
  /// The text of a field, without spaces around it, in NFC; empty where nothing was typed, and for a field the form does not have.
  public func text(_ name: String) -> String {
    guard let field = field(name), let value = entries[name] else { return "" }
    switch field.kind {
    case .text, .scan, .date, .day, .time, .number, .longText: return ComposedText.form(of: EntryForm.trimmed(value.kept))
    case .choice: return chosen(name) ?? ""
    case .several: return chosenSeveral(name).joined(separator: "\n")
    case .person:
      if case .person(_, let name)? = value.person { return name }
      return ComposedText.form(of: EntryForm.trimmed(value.line.text))
    case .yesNo: return value.isYes ? "yes" : ""
    case .button, .note: return ""
    }
  }

  /// The text, or `nil` where nothing was typed.
  public func filled(_ name: String) -> String? {
    let text = text(name)
    return text.isEmpty ? nil : text
  }

  /// The code chosen in a choice field, or the text typed where other words are allowed; `nil` where nothing was chosen.
  public func chosen(_ name: String) -> String? {
    guard case .choice(let choices, let allowsOther)? = field(name)?.kind, let value = entries[name] else { return nil }
    if let code = value.code { return code }
    let typed = ComposedText.form(of: EntryForm.trimmed(value.line.text))
    if let exact = ChoiceFinder.exact(typed, among: choices) { return exact.code }
    return allowsOther && !typed.isEmpty ? typed : nil
  }

  /// The codes chosen in a field of several choices, in the order of the choices.
  public func chosenSeveral(_ name: String) -> [String] {
    field(name) == nil ? [] : entries[name]?.chosenCodes ?? []
  }

  /// Whether a yes-or-no field says yes.
  public func isYes(_ name: String) -> Bool { field(name) != nil && entries[name]?.isYes == true }

  /// Whom a person field names. Words count only where the field takes them.
  public func person(_ name: String) -> PersonChoice? {
    guard case .person(_, let allowsWords)? = field(name)?.kind, let value = entries[name] else { return nil }
    if let person = value.person { return person }
    let words = text(name)
    return allowsWords && !words.isEmpty ? .words(words) : nil
  }

  /// The date of a date field as it is known; `nil` where nothing was typed. It may be unreadable: then `problems` says so.
  public func date(_ name: String, today: Day) -> PartialDate? {
    filled(name).map { DateReading.read($0, today: today) }
  }

  /// The day of a field that holds one day; `nil` where it is empty or not one day.
  public func day(_ name: String, today: Day) -> Day? {
    guard let date = date(name, today: today), date.exactness == .day else { return nil }
    return date.earliest
  }

  /// The time of day of a time field in minutes; `nil` where it is empty or not a time.
  public func minutes(_ name: String) -> Int? { filled(name).flatMap { TimeReading.minutes($0) } }

  /// The number of a number field; `nil` where it is empty, no number, or out of bounds.
  public func number(_ name: String) -> Int? {
    guard case .number(let bounds)? = field(name)?.kind, let number = Int(text(name)), bounds.contains(number) else { return nil }
    return number
  }

  /// Puts a value into a field: text, a code, codes with a line end between them, `yes`.
  ///
  /// A long text that is put into a form somebody has typed in is a step that undo takes back.
  public mutating func set(_ name: String, _ value: String) {
    guard let field = field(name) else {
      waiting[name] = value.isEmpty ? nil : value
      return
    }
    if list != nil, name == focusName { list = nil }
    put(value, into: field)
  }

  /// Puts a person into a field.
  public mutating func set(_ name: String, person: PersonChoice?) {
    guard case .person? = field(name)?.kind else { return }
    if name == focusName { list = nil }
    switch person {
    case .person(_, let shown)?:
      entries[name]?.person = person
      entries[name]?.line.replace(with: shown)
    case .words(let words)?:
      entries[name]?.person = nil
      entries[name]?.line.replace(with: words)
    case nil:
      entries[name]?.person = nil
      entries[name]?.line.replace(with: "")
    }
  }

  /// Puts a value into a field only where nothing was typed yet.
  public mutating func setDefault(_ name: String, _ value: String) {
    guard field(name) != nil, entries[name]?.isEmpty != false else { return }
    set(name, value)
  }

  /// Every value that is not empty, by field: what a draft keeps. Also of fields that the form does not have at the moment.
  public var values: [String: String] {
    var values = waiting
    for (name, value) in entries {
      let kept = value.kept
      if !kept.isEmpty { values[name] = kept }
    }
    return values
  }

  /// Puts back what a draft kept. Fields that the form does not have yet are kept for when it has them.
  public mutating func restore(_ values: [String: String]) {
    list = nil
    for field in fields {
      var value = EntryValue(for: field.kind)
      value.put(values[field.name] ?? "")
      entries[field.name] = value
    }
    let names = Set(fields.map(\.name))
    entries = entries.filter { names.contains($0.key) }
    waiting = values.filter { !names.contains($0.key) && !$0.value.isEmpty }
    history = EntryHistory()
  }

  mutating func put(_ text: String, into field: EntryField) {
    if field.kind == .longText, !history.isEmpty, let before = entries[field.name]?.area?.steps {
      entries[field.name]?.area?.replace(with: text)
      noteArea(field.name, since: before)
      return
    }
    entries[field.name, default: EntryValue(for: field.kind)].put(text)
  }

  static func trimmed(_ text: String) -> String {
    guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
    return String(String(text.drop(while: \.isWhitespace)).reversed().drop(while: \.isWhitespace).reversed())
  }
}
