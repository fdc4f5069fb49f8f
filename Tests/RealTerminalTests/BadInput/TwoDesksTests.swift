import Testing

@Suite("The register open at two desks", .serialized, .enabled(if: DeskUnderTest.isThere))
struct TwoDesksTests {
  typealias Key = Caseworker.Key

  @Test("Both write; each sees the other's change with F5 and when it opens the record")
  func bothWrite() throws {
    let register = try RegisterUnderTest()
    let left = try Caseworker(at: register, user: "L. Solmaz")
    let right = try Caseworker(at: register, user: "R. Sağlam")
    try log("Logged at the left desk.", left)
    try log("Logged at the right desk.", right)
    // The right desk opens the page only now; the left one has it open and reads it again.
    right.press(Key.enter)
    try right.sees("[2 Case]")
    try Self.look(for: "Logged at the left desk.", right)
    left.press(Key.enter)
    try left.sees("[2 Case]")
    try Self.look(for: "Logged at the right desk.", left)
    right.press(Key.escape)
    try right.sees("[1 Cases]")
    try log("Second one at the right desk.", right)
    left.press(Key.f5)
    left.press(Key.home)
    try Self.look(for: "Second one at the right desk.", left)
    #expect(try register.number("SELECT count(*) FROM contact WHERE worker IN ('L. Solmaz', 'R. Sağlam')") == 3)
    #expect(try register.damage() == "")
  }

  @Test("Two edits of one record: the second is told, is shown both, and saves over it knowingly")
  func sameField() throws {
    let register = try RegisterUnderTest()
    let left = try Caseworker(at: register, user: "L. Solmaz")
    let right = try Caseworker(at: register, user: "R. Sağlam")
    for worker in [left, right] {
      try worker.find("cəbiyev", opening: "> BRD-2026-00024")
      worker.press("e")
      try worker.sees("Change what")
      worker.press(Key.enter)
      try worker.sees("Surname")
      try TestimonyJourneyTests.go(to: "Occupation", worker)
    }
    left.press("\u{15}")
    left.type("teacher")
    left.press(Key.save)
    try left.sees("saved ")
    right.press("\u{15}")
    right.type("driver")
    right.press(Key.save)
    try right.sees("Not saved: L. Solmaz changed")
    try right.sees("teacher")
    try right.sees("driver")
    #expect(!right.screen.lines[0].contains("saved "))
    #expect(try register.rows(occupation) == ["teacher"])
    right.press(Key.save)
    try right.sees("saved ")
    #expect(try register.rows(occupation) == ["driver"])
    #expect(try register.damage() == "")
  }

  @Test("Two edits of different fields of one record are both kept, and nobody is asked")
  func otherField() throws {
    let register = try RegisterUnderTest()
    let left = try Caseworker(at: register, user: "L. Solmaz")
    let right = try Caseworker(at: register, user: "R. Sağlam")
    for (worker, field, text) in [(left, "Occupation", "teacher"), (right, "Emigrated to", "Türkiyə")] {
      try worker.find("cəbiyev", opening: "> BRD-2026-00024")
      worker.press("e")
      try worker.sees("Change what")
      worker.press(Key.enter)
      try worker.sees("Surname")
      try TestimonyJourneyTests.go(to: field, worker)
      worker.press("\u{15}")
      worker.type(text)
    }
    left.press(Key.save)
    try left.sees("saved ")
    right.press(Key.save)
    try right.sees("saved ")
    #expect(try register.rows(occupation) == ["teacher"])
    #expect(try register.rows(occupation.replacing("p.occupation", with: "p.emigrated_to")) == ["Türkiyə"])
  }

  @Test("While another program holds the register for itself, saving fails with a sentence and keeps the form; then it is saved")
  func locked() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    worker.press("l")
    try worker.sees("New contact")
    let other = try RunningProgram("/usr/bin/sqlite3", [register.path])
    try #require(other.wait(for: "sqlite>"))
    other.send("BEGIN IMMEDIATE; SELECT 'held';\n")
    try #require(other.wait(5000) { $0.lines.contains("held") })
    worker.press(Key.tab, times: 3)
    worker.type("Written while another program wrote.")
    worker.press(Key.save)
    // Five seconds are waited for the other program, for the draft and for the change.
    try worker.sees("Another program is writing to the register.", within: 15_000)
    try worker.sees("Written while another program wrote.")
    #expect(!worker.screen.lines[0].contains("saved "))
    other.send("ROLLBACK;\n")
    try worker.sees("draft kept ", within: 15_000)
    worker.press(Key.save)
    try worker.sees("Contact saved.")
    #expect(try register.rows("SELECT summary FROM contact ORDER BY no DESC LIMIT 1") == ["Written while another program wrote."])
    #expect(try register.damage() == "")
  }

  private let occupation = "SELECT p.occupation FROM person p JOIN missing_case c ON c.person = p.no WHERE c.number = 'BRD-2026-00024'"

  private func log(_ words: String, _ worker: Caseworker) throws {
    worker.press("l")
    try worker.sees("New contact")
    worker.press(Key.tab, times: 3)
    worker.type(words)
    worker.press(Key.save)
    try worker.sees("Contact saved.")
  }

  /// Pages down until the words are there.
  private static func look(for words: String, _ worker: Caseworker) throws {
    for _ in 0..<12 {
      if worker.program.wait(300, until: { $0.text.contains(words) }) { return }
      worker.press(Key.pageDown)
    }
    Issue.record("not on the page: \(words)\n\(worker.screen.text)")
  }
}
