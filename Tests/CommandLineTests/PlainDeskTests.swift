import Testing

/// What the plain desk says to some lines, without any TERM.
private func told(_ lines: String..., in place: Workplace) throws -> Outcome {
  try place.run("--plain", input: lines.map { $0 + "\n" }.joined())
}

@Test("the plain desk begins with the list, one case a line, labels before values")
func plainList() throws {
  let outcome = try told(in: try InventedList.workplace())
  #expect(outcome.status == 0)
  #expect(outcome.words == "")
  #expect(outcome.dataLines.first?.hasPrefix("Itkin, Office, register.itkin.") == true)
  #expect(outcome.dataLines.contains { $0.hasPrefix("Cases, ordered by ") && $0.hasSuffix("1 to 6 of 6.") })
  #expect(outcome.dataLines.filter { $0.contains(": Case: OFF-") && $0.contains("Missing person: ") }.count == 6)
  #expect(!outcome.data.contains("\u{1B}"))
}

@Test("a number opens a case, 'tree' its family, 'back' goes back")
func plainOpening() throws {
  let place = try InventedList.workplace()
  let outcome = try told("find Qarabağlı", "1", "tree", "back", "back", "list", "quit", in: place)
  #expect(outcome.status == 0)
  #expect(outcome.data.contains("Found 1 for Qarabağlı."))
  #expect(outcome.data.contains("  QARABAĞLI Misal Örnək\n== Identity"))
  #expect(outcome.data.contains("Family of "))
  #expect(outcome.data.contains("1 person, the one sought first."))
}

@Test("'figures' shows the figures, and a number opens the list behind one")
func plainFigures() throws {
  let outcome = try told("figures", "1", "quit", in: try InventedList.workplace())
  #expect(outcome.status == 0)
  #expect(outcome.data.contains("Figures as of "))
  #expect(outcome.data.contains("== Invented war"))
  #expect(outcome.data.contains("1 to 6 of 6. Only: "))
}

@Test("'families' and 'sites' have lists of their own")
func plainWorkspaces() throws {
  let outcome = try told("families", "1", "sites", "cases", "quit", in: try InventedList.workplace())
  #expect(outcome.status == 0)
  #expect(outcome.data.contains("Families, ordered by "))
}

@Test("what cannot be done is said in a sentence, and the desk goes on")
func plainMistakes() throws {
  let outcome = try told("99", "dance", "find", "find Xyzzyqwt", "help", "quit", in: try InventedList.workplace())
  #expect(outcome.status == 0)
  #expect(outcome.data.contains("There is no line 99 here."))
  #expect(outcome.data.contains("'dance' is not understood."))
  #expect(outcome.data.contains("What is to be found?"))
  #expect(outcome.data.contains("Nothing matches Xyzzyqwt."))
  #expect(outcome.data.contains("Type a number to open"))
}

@Test("the end of the input ends the plain desk; 'quit' ends it before")
func plainEnd() throws {
  let place = try InventedList.workplace()
  let quit = try told("quit", "figures", in: place)
  #expect(quit.status == 0)
  #expect(!quit.data.contains("Figures as of"))
  #expect(try told("figures", in: place).status == 0)
  #expect(
    try place.run("--plain", input: "figures", variables: ["TERM": "no-such-terminal", "LC_ALL": "C"]).data.contains("Figures as of"))
}
