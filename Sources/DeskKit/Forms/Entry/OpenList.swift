import CaseModel
import TerminalKit

/// The list of choices under a field, while it is open.
struct OpenList: Hashable, Sendable {
  /// The most rows shown at once.
  static let mostRows = 8

  /// The rows that fit what was typed. Kept, because to find them among hundreds takes longer than to draw a frame.
  var rows: [ListRow] = []
  /// The marked row.
  var selected = 0
  /// What the field held before, for Esc.
  var before: EntryValue
  /// True once something was typed: only then the list is narrowed by the text.
  var isNarrowed = false
  /// True once the mark was moved by hand.
  var isMoved = false
}

/// The persons found last, and for which text of which field.
struct PersonHits: Hashable, Sendable {
  var field = ""
  var text = ""
  var people: [PersonHit] = []
}

/// One row of an open list.
enum ListRow: Hashable, Sendable {
  case choice(EntryField.Choice)
  case person(PersonHit)
  /// The text as it was typed, where other words are allowed.
  case typed(String)
  /// A day to choose, for date fields.
  case day(text: String, words: String)

  var words: String {
    switch self {
    case .choice(let choice): choice.words
    case .person(let person): person.name
    case .typed(let text): "“\(EntryReading.short(text))”"
    case .day(let text, _): text
    }
  }

  /// What stands on the right.
  var detail: String {
    switch self {
    case .choice: ""
    case .person(let person):
      [person.birthYear.map { "b. \($0)" }, person.place.isEmpty ? nil : person.place, person.caseNumber ?? person.familyNumber]
        .compactMap(\.self).joined(separator: "  ")
    case .typed: "as typed"
    case .day(_, let words): words
    }
  }
}

extension EntryForm {
  /// The rows of the open list.
  var listRows: [ListRow] { list?.rows ?? [] }

  /// Finds the rows of the open list anew.
  mutating func refreshList() {
    guard let open = list else { return }
    let rows = foundRows
    list?.rows = rows
    list?.selected = min(open.selected, max(0, rows.count - 1))
  }

  private var foundRows: [ListRow] {
    guard let list, let field = focused, let value = entries[field.name] else { return [] }
    let text = list.isNarrowed ? EntryForm.trimmed(value.line.text) : ""
    switch field.kind {
    case .choice(let choices, let allowsOther):
      let rows = ChoiceFinder.matching(text, among: choices).map(ListRow.choice)
      let isOther = allowsOther && !text.isEmpty && ChoiceFinder.exact(text, among: choices) == nil
      return rows + (isOther ? [.typed(text)] : [])
    case .several(let choices): return ChoiceFinder.matching(text, among: choices).map(ListRow.choice)
    case .person(let suggestions, let allowsWords):
      let near = ChoiceFinder.matching(text, among: suggestions)
      let known = Set(near.map(\.id))
      let people = near + found(for: text, in: field).filter { !known.contains($0.id) }
      return people.map(ListRow.person) + (allowsWords && !text.isEmpty ? [.typed(text)] : [])
    case .date, .day: return dayRows(field.kind)
    default: return []
    }
  }

  /// The persons found for a text. Those found for an older one stand only as far as they fit, so that nobody is taken by mistake while the
  /// answer is on its way.
  private func found(for text: String, in field: EntryField) -> [PersonHit] {
    guard hits.field == field.name, !text.isEmpty else { return [] }
    return hits.text == text ? hits.people : ChoiceFinder.matching(text, among: hits.people)
  }

  private func dayRows(_ kind: EntryField.Kind) -> [ListRow] {
    let past = ["today", "yesterday", "-2", "-3", "-7"]
    let coming = ["today", "yesterday", "tomorrow", "in 3 days", "in 1 week", "in 2 weeks", "in 1 month", "in 3 months"]
    let rows = (kind == .day ? coming : past).map { text in
      ListRow.day(text: text, words: DateEcho.words(for: DateReading.read(text, today: today)) ?? "")
    }
    return kind == .date ? rows + [.day(text: "?", words: "not known")] : rows
  }

  /// Opens the list of the focused field; false where it has none.
  mutating func openList(narrowed: Bool = false) -> Bool {
    guard list == nil, let field = focused, let value = entries[field.name] else { return false }
    switch field.kind {
    case .choice, .several, .person, .date, .day: break
    default: return false
    }
    list = OpenList(before: value, isNarrowed: narrowed)
    refreshList()
    let rows = listRows
    let current = rows.firstIndex {
      switch $0 {
      case .choice(let choice): choice.code == value.code
      case .person(let person): if case .person(person.id, _)? = value.person { true } else { false }
      default: false
      }
    }
    list?.selected = current ?? 0
    return true
  }

  /// Marks the row that fits best what was typed.
  mutating func markBest() {
    guard let list, !list.isMoved || !listRows.indices.contains(list.selected) else { return }
    let rows = listRows
    var best = 0
    if let first = rows.first, case .choice(let choice) = first, case .typed(let text)? = rows.last,
      !ChoiceFinder.begins(choice.words, with: text)
    {
      best = rows.count - 1
    }
    self.list?.selected = best
  }

  /// Takes in the persons found for a person field; an answer to an older text is dropped.
  public mutating func receive(_ people: [PersonHit], field: String, text: String) {
    guard let value = entries[field], case .person? = self.field(field)?.kind, value.person == nil,
      EntryForm.trimmed(value.line.text) == text
    else { return }
    hits = PersonHits(field: field, text: text, people: people)
    guard field == focusName else { return }
    refreshList()
    markBest()
  }
}
