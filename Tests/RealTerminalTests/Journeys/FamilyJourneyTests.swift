import Testing

@Suite("Journey: a missing person is registered with the family", .serialized, .enabled(if: DeskUnderTest.isThere))
struct FamilyJourneyTests {
  typealias Key = Caseworker.Key

  @Test("A missing person with both parents, a brother and a sister")
  func family() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    worker.press("n")
    try worker.sees("New missing person")
    for part in ["Yeddiyev", "Aslan"] {
      worker.type(part)
      worker.press(Key.tab)
    }
    worker.type("Kamil")
    // Past the fields that are filled in from what was typed.
    worker.press(Key.pageDown)
    try TestimonyJourneyTests.go(to: "Sex", worker)
    worker.press("1")
    worker.press(Key.tab)
    worker.type("12.4.1971")
    try TestimonyJourneyTests.go(to: "Last seen", worker)
    worker.type("spring 1993")
    worker.press(Key.tab)
    worker.type("Yuxarı Kənd")
    worker.press(Key.save)
    try worker.sees("Missing person registered.")
    try worker.sees("YEDDİYEV Aslan")
    let registered = worker.keys
    worker.press("t")
    try worker.sees("[3 Tree]")
    try worker.sees("YEDDİYEV  ◀ INDEX")
    try add("father", called: "Kamil", worker)
    try add("mother", given: "Zərifə", called: "Zərifə", worker)
    try add("brother", given: "Teymur", called: "Teymur", worker)
    try add("sister", given: "Lalə", called: "Lalə", worker)
    worker.report("register a missing person with parents and two siblings")
    print("journey: of these, \(registered) keys for the missing person")
    #expect(worker.keys <= 55)

    // Everybody stands in the tree at once, and in the register as told.
    for name in ["Kamil YEDDİYEV", "Zərifə YEDDİYEVA", "Teymur YEDDİYEV", "Lalə YEDDİYEVA"] {
      #expect(worker.screen.text.contains(" \(name) "))
    }
    let names = "SELECT surname, given, fathers_name, marker FROM person_name WHERE surname LIKE 'Yeddiyev%' ORDER BY person"
    #expect(
      try register.rows(names) == [
        "Yeddiyev|Aslan|Kamil|oğlu", "Yeddiyev|Kamil||", "Yeddiyeva|Zərifə||", "Yeddiyev|Teymur|Kamil|oğlu", "Yeddiyeva|Lalə|Kamil|qızı",
      ])
    let number = try #require(try register.rows("SELECT number FROM missing_case ORDER BY no DESC LIMIT 1").first)
    let shown = try register.shown(number)
    #expect(shown["born"] as? String == "12.4.1971")
    #expect(shown["lastSeen"] as? String == "spring 1993")
    #expect(shown["lastSeenPlace"] as? String == "Yuxarı Kənd")
    let parents = """
      SELECT p.sex FROM relationship r JOIN missing_case c ON c.person = r.second JOIN person p ON p.no = r.first
      WHERE c.number = '\(number)' AND r.kind = 0 ORDER BY p.sex
      """
    #expect(try register.rows(parents) == ["female", "male"])
    // A brother and a sister of the same two parents.
    let children = """
      SELECT count(*) FROM relationship r WHERE r.kind = 0 AND r.first IN
        (SELECT r.first FROM relationship r JOIN missing_case c ON c.person = r.second WHERE c.number = '\(number)')
      """
    #expect(try register.number(children) == 6)
    #expect(try register.number("SELECT count(*) FROM draft") == 0)
    #expect(try register.damage() == "")
  }

  @Test("A relative added from the tree is drawn at once, and coverage and the order of whom to ask follow")
  func coverage() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    // A missing man of whom no relative is known to live.
    worker.press("n")
    try worker.sees("New missing person")
    for part in ["Səkkizov", "Rövşən", "Əkbər"] {
      worker.type(part)
      worker.press(Key.tab)
    }
    worker.press(Key.save)
    try worker.sees("Missing person registered.")
    worker.press("t")
    try worker.sees("SƏKKİZOV  ◀ INDEX")
    try worker.sees("Coverage insufficient. Sampled: nobody yet. With a parent it would be weak.")
    try add("son", given: "Vüqar", called: "Vüqar", life: "1", worker)
    #expect(Self.line(of: " Vüqar", worker.screen)?.contains("D1 ASK") == true)
    try worker.sees("Ask next (D1): Vüqar")
    let before = worker.keys
    try add("mother", given: "Solmaz", called: "Solmaz", life: "1", worker)
    worker.report("add a relative from the tree")
    #expect(worker.keys - before <= 10)
    // A parent tells more than a child whose mother is not known: she is to be asked first now.
    #expect(Self.line(of: " Solmaz SƏKKİZOVA", worker.screen)?.contains("D1 ASK") == true)
    #expect(Self.line(of: " Vüqar", worker.screen)?.contains("D2 helps") == true)
    try worker.sees("Ask next (D1): Solmaz")
    // Taken back, the son is the first again.
    worker.press("u")
    try worker.sees("Undone: ")
    try worker.seesNoMore("Solmaz SƏKKİZOVA")
    #expect(Self.line(of: " Vüqar", worker.screen)?.contains("D1 ASK") == true)
    #expect(try register.damage() == "")
  }

  @Test("With a brother the parents of both are there without names; they are never the first to be asked, and a name takes such a place")
  func unnamedParents() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    worker.press("n")
    try worker.sees("New missing person")
    worker.type("Onov")
    worker.press(Key.tab)
    worker.type("Rövşən")
    worker.press(Key.save)
    try worker.sees("Missing person registered.")
    worker.press("t")
    try worker.sees("ONOV  ◀ INDEX")
    try add("brother", given: "Vüqar", called: "Vüqar", life: "1", worker)
    #expect(worker.screen.lines.count { $0.contains("name unknown") } == 2)
    #expect(Self.line(of: " Vüqar ONOV", worker.screen)?.contains("D1 ASK") == true)
    try add("mother", given: "Solmaz", called: "Solmaz", life: "1", worker)
    #expect(worker.screen.lines.count { $0.contains("name unknown") } == 1)
    #expect(Self.line(of: " Solmaz ONOVA", worker.screen)?.contains("D1 ASK") == true)
    #expect(try register.damage() == "")
  }

  /// Adds a relative of the person at the tree's cursor. Without a given name, the one that the form proposes is taken.
  private func add(_ relation: String, given: String? = nil, called name: String, life: String? = nil, _ worker: Caseworker) throws {
    worker.press("A")
    try worker.sees("New relative of")
    worker.type(relation)
    if let given {
      worker.press(Key.tab, times: 3)
      worker.type(given)
    }
    if let life {
      worker.press(Key.tab, times: 3)
      worker.press(life)
    }
    worker.press(Key.save)
    try worker.sees("added.")
    try worker.sees(" \(name) ")
  }

  private static func line(of name: String, _ screen: ScreenModel) -> String? { screen.lines.first { $0.contains(name) } }
}
