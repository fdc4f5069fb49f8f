import Testing

@Suite("Journey: a testimony is taken", .serialized, .enabled(if: DeskUnderTest.isThere))
struct TestimonyJourneyTests {
  typealias Key = Caseworker.Key

  @Test("A testimony with a narrative and three statements is taken")
  func threeStatements() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    try worker.find("cəbiyev", opening: "> BRD-2026-00024")
    worker.press("T")
    try worker.sees("New testimony")
    worker.type("Sübhan Kərimli")
    worker.press(Key.tab)
    // Past who took it, how and when, which stand there already, to the narrative.
    try Self.go(to: "Narrative", worker)
    worker.type("We were in the same column. At the bridge the shooting began.")
    worker.press(Key.tab, times: 2)
    worker.type("he carried a wounded man to the river")
    worker.press(Key.tab)
    worker.type("21 feb 1991")
    worker.press(Key.tab)
    worker.type("the bridge at Qapanlı")
    worker.press(Key.tab)
    worker.type("saw")
    worker.press(Key.tab)
    try Self.addStatement(worker)
    worker.type("he was led away on foot")
    worker.press(Key.tab)
    worker.type("~1991")
    worker.press(Key.tab, times: 2)
    worker.type("heard")
    worker.press(Key.tab)
    try Self.addStatement(worker)
    worker.type("his name was called from a list in the yard of a school")
    worker.press(Key.save)
    try worker.sees("saved ")
    worker.report("take a testimony with three statements")
    #expect(worker.keys <= 60)
    try worker.sees("with 3 statements")

    #expect(try register.number("SELECT count(*) FROM testimony") == 1)
    #expect(try register.number("SELECT count(*) FROM statement") == 3)
    let aboutThePerson = "SELECT count(*) FROM statement s JOIN missing_case c ON c.person = s.person WHERE c.number = 'BRD-2026-00024'"
    #expect(try register.number(aboutThePerson) == 3)
    #expect(try register.number("SELECT count(*) FROM testimony_case") == 1)
    #expect(try register.number("SELECT count(*) FROM draft") == 0)
    #expect(try register.damage() == "")
    // The page that opened tells all three, in their order.
    let text = worker.screen.text
    #expect(text.contains("Sübhan Kərimli"))
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }

  /// Presses Tab until the cursor stands at a field.
  static func go(to label: String, _ worker: Caseworker) throws {
    for _ in 0..<30 {
      worker.program.settle(quietMilliseconds: 40)
      if isAt(label, worker.screen) { return }
      worker.press(Key.tab)
    }
    Issue.record("the cursor never came to \(label)\n\(worker.screen.text)")
  }

  /// Goes to the button below the statement and presses it.
  static func addStatement(_ worker: Caseworker) throws {
    try go(to: "[ Add a statement ]", worker)
    let before = worker.screen.text
    worker.press(Key.enter)
    try #require(worker.program.wait(5000) { $0.text != before })
    worker.program.settle(quietMilliseconds: 40)
  }

  static func isAt(_ label: String, _ screen: ScreenModel) -> Bool {
    screen.lines.contains { line in
      let plain = line.drop { $0 == " " }
      return plain.first == ">" && plain.dropFirst().drop { $0 == " " || $0 == "!" }.hasPrefix(label)
    }
  }
}
