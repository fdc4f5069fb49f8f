import CaseModel

/// Further names of a person in one field: `kind|script|surname|given|father|marker; …`; a backslash stands before `|`, `;` or `\` inside a name.
enum OtherNames {
  static func read(_ text: String) throws(CellProblem) -> [PersonEntry.Name] {
    var names: [PersonEntry.Name] = []
    for parts in split(text) where parts.contains(where: { !$0.isEmpty }) {
      guard (3...6).contains(parts.count) else {
        throw CellProblem("Write each name as kind|script|surname|given|father|marker, with ; between names.")
      }
      func part(_ place: Int) -> String { place < parts.count ? parts[place] : "" }
      var name = PersonEntry.Name(given: part(3), fathersName: part(4), surname: part(2), marker: part(5))
      name.kind = part(0).isEmpty ? .current : try Cell(text: part(0), today: Day(number: 0)).choice()
      name.script = part(1).isEmpty ? NameScript.of(name) : try Cell(text: part(1), today: Day(number: 0)).choice()
      names.append(name)
    }
    return names
  }

  static func write(_ names: [PersonEntry.Name]) -> String? {
    guard !names.isEmpty else { return nil }
    return names.map { name in
      [name.kind.rawValue, name.script.rawValue, name.surname, name.given, name.fathersName, name.marker].map(escaped).joined(
        separator: "|")
    }.joined(separator: "; ")
  }

  private static func escaped(_ part: String) -> String {
    part.reduce(into: "") { text, letter in
      if letter == "|" || letter == ";" || letter == "\\" { text.append("\\") }
      text.append(letter)
    }
  }

  /// The names, each in its parts.
  private static func split(_ text: String) -> [[String]] {
    var names: [[String]] = []
    var parts = [""]
    var isEscaped = false
    func add(_ letter: Character) {
      // The space after a semicolon belongs to nobody.
      if letter == " ", parts == [""], !isEscaped, !names.isEmpty { return }
      parts[parts.count - 1].append(letter)
    }
    for letter in text {
      switch letter {
      case _ where isEscaped:
        add(letter)
        isEscaped = false
      case "\\": isEscaped = true
      case "|": parts.append("")
      case ";":
        names.append(parts)
        parts = [""]
      default: add(letter)
      }
    }
    return names + [parts]
  }
}
