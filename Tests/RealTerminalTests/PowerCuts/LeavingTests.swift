import Glibc
import Testing

@Suite("The program is told to end in the middle of a form", .serialized, .enabled(if: DeskUnderTest.isThere))
struct LeavingTests {
  typealias Key = Caseworker.Key

  @Test(
    "What was typed to the last letter is in the draft, which is offered at the next start",
    arguments: ["TERM", "HUP", "closed window", "Ctrl-C and y"])
  func told(how: String) throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    worker.press("l")
    try worker.sees("New contact")
    worker.press(Key.tab, times: 3)
    worker.type("Half a sentence that ends with the last lett")
    try worker.sees("last lett")
    switch how {
    case "TERM": worker.program.signal(SIGTERM)
    case "HUP": worker.program.signal(SIGHUP)
    case "closed window": worker.program.terminal.hangUp()
    default:
      worker.program.send("\u{3}")
      try worker.sees("Leave Itkin?")
      worker.program.send("y")
    }
    #expect(worker.program.end(within: 8000) != .stillRunning)
    #expect(try register.drafts().first?.contains("Half a sentence that ends with the last lett") == true)
    #expect(try register.damage() == "")

    let next = try Caseworker(at: register)
    try next.sees("1 draft of yours is kept. D shows it.")
    next.press("l")
    try next.sees("Draft found")
    next.press(Key.enter)
    try next.sees("Half a sentence that ends with the last lett")
    next.type("er.")
    next.press(Key.save)
    try next.sees("saved ")
    #expect(
      try register.rows("SELECT summary FROM contact ORDER BY no DESC LIMIT 1") == ["Half a sentence that ends with the last letter."])
    #expect(try register.number("SELECT count(*) FROM draft") == 0)
  }

  @Test("A testimony of twenty thousand letters, pasted and typed on, loses at most the last second when the power goes")
  func longTestimony() throws {
    let register = try RegisterUnderTest()
    var chance = Chance(seed: 20_000)
    let pasted = String(repeating: "We were taken to the school and counted there. ", count: 400)
    for round in 0..<5 {
      let worker = try Caseworker(at: register)
      worker.press("T")
      if round > 0 {
        try worker.sees("Draft found")
        worker.press("n")
      }
      try worker.sees("New testimony")
      try TestimonyJourneyTests.go(to: "Narrative", worker)
      worker.type("Round \(round). ")
      worker.paste(pasted)
      try worker.sees("18,809 letters")
      let text = "Round \(round). " + pasted + String(repeating: "then again ", count: 110)
      var shown: [(time: Int, letters: Int)] = []
      var typed = 18_809
      let end = RunningProgram.now() + 1_300 + chance.below(900)
      while RunningProgram.now() < end, typed < 20_000 {
        worker.type(String(Array(text.dropFirst(typed).prefix(1))))
        typed += 1
        usleep(2_500)
        guard typed % 20 == 0 else { continue }
        shown.append((RunningProgram.now(), PowerCutTests.letters(in: worker.screen.text)))
      }
      worker.program.signal(SIGKILL)
      let killed = RunningProgram.now()
      try #require(worker.program.end(within: 5000) == .signal(SIGKILL))
      let aSecondBefore = shown.last { $0.time <= killed - 1000 }?.letters ?? 0
      #expect(aSecondBefore > 18_809)
      let draft = try register.drafts().first { $0.contains("Round \(round). ") } ?? ""
      let kept = PowerCutTests.longestPrefix(of: text, in: draft)
      print("a testimony of \(typed) letters, cut off: \(kept) kept, \(aSecondBefore) a second before")
      #expect(kept >= aSecondBefore)
    }
    #expect(try register.damage() == "")
  }
}
