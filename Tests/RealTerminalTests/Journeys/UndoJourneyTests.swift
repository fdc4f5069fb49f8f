import Testing

@Suite("Journey: a change is taken back and made again", .serialized, .enabled(if: DeskUnderTest.isThere))
struct UndoJourneyTests {
  typealias Key = Caseworker.Key

  @Test("What was saved before the program ended is undone after it, and made again after another restart")
  func acrossRestarts() throws {
    let register = try RegisterUnderTest()
    let logged = "SELECT count(*) FROM contact WHERE summary = 'Called about the visit.'"
    let first = try Caseworker(at: register)
    first.press("l")
    try first.sees("New contact")
    first.press(Key.tab, times: 3)
    first.type("Called about the visit.")
    first.press(Key.save)
    try first.sees("saved ")
    #expect(try register.number(logged) == 1)
    try first.leaves()

    let second = try Caseworker(at: register)
    second.press("u")
    try second.sees("Undone: ")
    try second.sees("saved ")
    #expect(try register.number(logged) == 0)
    #expect(try register.damage() == "")
    try second.leaves()

    let third = try Caseworker(at: register)
    third.press(Key.redo)
    try third.sees("Made again: ")
    let keys = first.keys + second.keys + third.keys
    print("journey: undo and redo across two restarts: \(keys) keys with the call that is undone, \(second.elapsed + third.elapsed) ms")
    #expect(keys <= 8)
    #expect(try register.number(logged) == 1)
    #expect(try register.damage() == "")
    try third.leaves()
  }

  @Test("Undo with nothing of one's own to take back, and redo with nothing taken back, say so and write nothing")
  func nothing() throws {
    let register = try RegisterUnderTest()
    let commits = try register.number("SELECT count(*) FROM commit_log")
    let worker = try Caseworker(at: register, user: "N. Yeni")
    worker.press("u")
    try worker.sees("There is nothing of yours to undo.")
    worker.press(Key.redo)
    try worker.sees("There is nothing to make again.")
    #expect(try register.number("SELECT count(*) FROM commit_log") == commits)
  }
}
