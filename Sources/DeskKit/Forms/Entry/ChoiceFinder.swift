import CaseModel

/// Finds choices by what is typed, in any script and without accents.
enum ChoiceFinder {
  /// The choices that hold words beginning with every word typed: first those that are the text, then those that begin with it.
  static func matching(_ text: String, among choices: [EntryField.Choice]) -> [EntryField.Choice] {
    ranked(text, among: choices) {
      "\($0.words) \($0.keywords) \($0.code)"
    } beginning: {
      $0.words
    }
  }

  /// The persons among some that are at hand whose name, place or number fits what is typed.
  static func matching(_ text: String, among people: [PersonHit]) -> [PersonHit] {
    ranked(text, among: people) {
      "\($0.name) \($0.birthYear.map(String.init) ?? "") \($0.place) \($0.caseNumber ?? "") \($0.familyNumber ?? "") \($0.why)"
    } beginning: {
      $0.name
    }
  }

  /// The one choice whose words or code are the text.
  static func exact(_ text: String, among choices: [EntryField.Choice]) -> EntryField.Choice? {
    if text.isEmpty { return nil }
    if let same = choices.first(where: { $0.code == text || $0.words == text }) { return same }
    let wanted = FoldKey.of(text)
    return wanted.isEmpty ? nil : choices.first { FoldKey.of($0.words) == wanted || FoldKey.of($0.code) == wanted }
  }

  /// True where the text is how the choice begins.
  static func begins(_ words: String, with text: String) -> Bool { FoldKey.of(words).hasPrefix(FoldKey.of(text)) }

  private static func ranked<Item>(
    _ text: String, among items: [Item], words: (Item) -> String, beginning: (Item) -> String
  ) -> [Item] {
    let wanted = FoldKey.of(String(text.prefix(200)))
    if wanted.isEmpty {
      let typed = EntryForm.trimmed(text)
      return typed.isEmpty ? items : items.filter { words($0).contains(typed) }
    }
    let parts = wanted.split(separator: " ")
    var ranks: [(rank: Int, item: Item)] = []
    for item in items {
      let key = FoldKey.of(words(item))
      let all = key.split(separator: " ")
      guard parts.allSatisfy({ part in all.contains { $0.hasPrefix(part) } }) else { continue }
      let first = FoldKey.of(beginning(item))
      ranks.append((first == wanted ? 0 : first.hasPrefix(wanted) ? 1 : 2, item))
    }
    if ranks.isEmpty { return items.filter { FoldKey.of(words($0)).contains(wanted) } }
    return (0...2).flatMap { rank in ranks.filter { $0.rank == rank }.map(\.item) }
  }
}
