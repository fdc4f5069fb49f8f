import Testing

/// A journey that can be cut off anywhere: how its form is opened, what is typed into it key by key, and what it leaves when it was saved.
struct InterruptedJourney: CustomStringConvertible, Sendable {
  /// Something typed: a key, or a letter of a text.
  typealias Stroke = String

  let description: String
  /// The key that asks for the form.
  let opening: String
  /// What the key is pressed on: the list's first row, or the index person of its tree.
  var isFromTree = false
  /// The words in the header once the form is open.
  let title: String
  /// The texts typed, in order; `#` stands for the number of the round, so that every round leaves another record.
  let texts: [String]
  /// What is typed, the saving key last.
  let strokes: @Sendable ([String]) -> [Stroke]
  /// Counts what the round left, from the first text: zero, or what a whole journey leaves. Anything else is half a journey.
  let left: @Sendable (_ text: String) -> String
  /// What a whole journey leaves.
  let whole: Int

  /// The texts of one round.
  func texts(round: Int) -> [String] { texts.map { $0.replacing("#", with: "\(round)") } }

  /// Asks for the form.
  func begin(_ worker: Caseworker) throws {
    if isFromTree, !worker.screen.text.contains("[3 Tree]") {
      worker.press("t")
      try worker.sees("INDEX")
    }
    worker.press(opening)
  }

  /// Every letter of a text on its own.
  static func letters(_ text: String) -> [Stroke] { text.map { String($0) } }
}

extension InterruptedJourney {
  private typealias Key = Caseworker.Key

  /// Those whose every moment must be safe.
  static let all = [call, registration, testimony, relative]

  /// A telephone call of some length.
  static let call = InterruptedJourney(
    description: "a call", opening: "l", title: "New contact",
    texts: ["Round # of calls. " + String(repeating: "She told what she heard from the neighbours. ", count: 5) + "End."],
    strokes: { texts in [Key.tab, Key.tab, Key.tab] + letters(texts[0]) + [Key.save] },
    left: { "SELECT count(*) FROM contact WHERE summary = '\($0)'" }, whole: 1)

  /// A new missing person with a new family file: four records.
  static let registration = InterruptedJourney(
    description: "a registration", opening: "n", title: "New missing person",
    texts: ["Zülfüqarlı#x", "Yusif#x", "Teymur#x", "Xanlıq#x kəndi"],
    strokes: { texts in
      letters(texts[0]) + [Key.tab] + letters(texts[1]) + [Key.tab] + letters(texts[2]) + Array(repeating: Key.tab, count: 5) + [Key.tab]
        + ["1", Key.tab] + letters("~1971") + [Key.tab] + letters(texts[3]) + [Key.save]
    },
    left: { surname in
      """
      SELECT (SELECT count(*) FROM person_name WHERE surname = '\(surname)') + (SELECT count(*) FROM family WHERE name LIKE '\(surname)%')
        + (SELECT count(*) FROM missing_case c JOIN person_name n ON n.person = c.person WHERE n.surname = '\(surname)')
      """
    }, whole: 3)

  /// A testimony with a narrative and two statements.
  static let testimony = InterruptedJourney(
    description: "a testimony", opening: "T", title: "New testimony",
    texts: [
      "Told in round #. " + String(repeating: "We went along the river until it was dark. ", count: 3), "round # was led away",
      "round # was seen in the yard",
    ],
    strokes: { texts in
      Array(repeating: Key.tab, count: 9) + letters(texts[0]) + [Key.tab, Key.tab] + letters(texts[1])
        + Array(repeating: Key.tab, count: 5) + [Key.tab, Key.enter] + letters(texts[2]) + [Key.save]
    },
    left: { narrative in
      let round = narrative.split(separator: " ")[3].dropLast()
      return """
        SELECT (SELECT count(*) FROM testimony WHERE instr(body, CAST('Told in round \(round).' AS BLOB)) > 0)
          + (SELECT count(*) FROM statement WHERE instr(body, CAST('round \(round) was' AS BLOB)) > 0)
        """
    }, whole: 3)
}

extension InterruptedJourney {
  /// A brother of the person at the tree's cursor, whose parents are recorded: one name and two ties.
  static let relative = InterruptedJourney(
    description: "a relative", opening: "A", isFromTree: true, title: "New relative of", texts: ["Doqquz#x", "Kənd #x məhəlləsi"],
    strokes: { texts in
      letters("brother") + [Key.tab, Key.tab, Key.tab] + letters(texts[0]) + [Key.tab, Key.tab] + letters("about 1975") + [
        Key.tab, "1", Key.tab,
      ]
        + letters(texts[1]) + [Key.save]
    },
    left: { given in
      """
      SELECT (SELECT count(*) FROM person_name WHERE given = '\(given)')
        + (SELECT count(*) FROM relationship r JOIN person_name n ON n.person = r.second WHERE n.given = '\(given)')
      """
    }, whole: 3)
}
