import Testing

@Suite("Ten megabytes pasted into a form", .serialized, .enabled(if: DeskUnderTest.isThere))
struct HugePasteTests {
  typealias Key = Caseworker.Key

  @Test("A text area refuses them with a sentence, keeps what was there, and goes on")
  func intoTextArea() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    worker.press("l")
    try worker.sees("New contact")
    worker.press(Key.tab, times: 3)
    worker.type("Before. ")
    try worker.sees("Before.")
    let begin = RunningProgram.now()
    worker.paste(String(repeating: "ten letter", count: 1_000_000))
    try worker.sees("a field holds 1 MB")
    let taken = RunningProgram.now() - begin
    print("ten megabytes pasted into a text area: \(taken) ms")
    #expect(taken < 3_000)
    worker.type("After.")
    try worker.sees("Before. After.")
    worker.press(Key.save)
    try worker.sees("saved ")
    #expect(try register.rows("SELECT summary FROM contact ORDER BY no DESC LIMIT 1") == ["Before. After."])
  }

  @Test("A field of one line takes its thousand letters and says that the rest was left out")
  func intoLine() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    worker.press("n")
    try worker.sees("New missing person")
    let begin = RunningProgram.now()
    worker.paste(String(repeating: "Ə", count: 5_000_000))
    try worker.sees("A line holds 1,000 letters at most. What did not fit was left out.")
    let taken = RunningProgram.now() - begin
    print("ten megabytes pasted into a line: \(taken) ms")
    #expect(taken < 3_000)
    worker.press(Key.save)
    try worker.sees("saved ")
    #expect(try register.number("SELECT max(length(surname)) FROM person_name") == 1_000)
    #expect(try register.damage() == "")
  }

  @Test("A hundred kilobytes are one paste: they are there at once, one undo takes them away, one redo brings them back")
  func oneStep() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    worker.press("T")
    try worker.sees("New testimony")
    try TestimonyJourneyTests.go(to: "Narrative", worker)
    worker.type("She said: ")
    try worker.sees("10 letters, ")
    let begin = RunningProgram.now()
    worker.paste(String(repeating: "We were nine in the cellar, and in the morning six.\n", count: 2_000))
    try worker.sees("102,010 letters")
    print("a hundred kilobytes pasted: \(RunningProgram.now() - begin) ms")
    worker.press(Key.undo)
    try worker.sees(" 10 letters")
    worker.press(Key.redo)
    try worker.sees("102,010 letters")
    try worker.sees("draft kept ")
    worker.press(Key.save)
    try worker.sees("saved ")
    #expect(try register.number("SELECT length(body) > 102000 FROM testimony") == 1)
    #expect(try register.damage() == "")
  }
}
