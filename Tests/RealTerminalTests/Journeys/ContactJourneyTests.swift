import Testing

@Suite("Journey: a telephone call is logged", .serialized, .enabled(if: DeskUnderTest.isThere))
struct ContactJourneyTests {
  typealias Key = Caseworker.Key

  @Test("A person is found and a call logged with at most 25 keys beside the summary's text")
  func call() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    try worker.find("cəbiyev", opening: "> BRD-2026-00024")
    worker.press("l")
    try worker.sees("New contact")
    worker.press(Key.tab, times: 3)
    worker.type("The aunt called: nothing new, she asks for a visit in spring.")
    worker.press(Key.save)
    try worker.sees("saved ")
    worker.report("find a person and log a call")
    #expect(worker.keys <= 25)
    #expect(worker.elapsed < 10_000)

    let contacts = try #require(try register.shown("BRD-2026-00024")["contacts"] as? [[String: Any]])
    #expect(contacts.first?["summary"] as? String == "The aunt called: nothing new, she asks for a visit in spring.")
    #expect(contacts.first?["channel"] as? String == "phone")
    #expect(contacts.first?["by"] as? String == "A. Nəbiyeva")
    #expect(try register.rows("SELECT direction FROM contact ORDER BY no DESC LIMIT 1") == ["outgoing"])
    #expect(try register.number("SELECT count(*) FROM draft") == 0)
    #expect(try register.damage() == "")
  }

  @Test("What is to be done next and when is typed as it is said, and stands on the day's page of whoever logged it")
  func nextAction() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    try worker.find("cəbiyev", opening: "> BRD-2026-00024")
    worker.press("l")
    try worker.sees("New contact")
    worker.press(Key.tab, times: 3)
    worker.type("Asked for a visit.")
    worker.press(Key.tab, times: 2)
    worker.type("visit the family")
    worker.press(Key.tab)
    worker.type("in 2 weeks")
    worker.press(Key.tab)
    worker.press(Key.save)
    try worker.sees("saved ")
    worker.report("log a call with what is to be done next")
    #expect(worker.keys <= 25)
    let query = "SELECT next_action, next_action_due - day FROM contact ORDER BY no DESC LIMIT 1"
    #expect(try register.rows(query) == ["visit the family|14"])
  }
}
