import Testing

@Suite("Journey: a sample is recorded and found by its barcode", .serialized, .enabled(if: DeskUnderTest.isThere))
struct SampleJourneyTests {
  typealias Key = Caseworker.Key

  @Test("A scanner types a code and Enter outside any field: its sample opens, and no letter of it is a command")
  func scanner() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    let barcode = try #require(try register.rows("SELECT barcode FROM sample WHERE status = 'profile full' ORDER BY no LIMIT 1").first)
    let before = try register.number("SELECT count(*) FROM commit_log")
    try worker.find("cəbiyev", opening: "> BRD-2026-00024")
    worker.type(barcode + "\r")
    try worker.sees("Sample \(barcode)")
    try worker.sees("Where it is now")
    #expect(try register.number("SELECT count(*) FROM commit_log") == before)
  }

  @Test("A sample of a relative is recorded from the family tree with few keys, and the register holds it with its way")
  func newSample() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    let before = try register.number("SELECT count(*) FROM sample")
    try worker.find("cəbiyev", opening: "> BRD-2026-00024")
    worker.press("3")
    worker.press(Key.down)
    worker.press(":")
    worker.type("new sample")
    worker.press(Key.enter)
    try worker.sees("Barcode *")
    worker.press(Key.save)
    try worker.sees("saved ")
    worker.report("record a sample of a relative")
    #expect(worker.keys <= 25)
    #expect(try register.number("SELECT count(*) FROM sample") == before + 1)
    #expect(try register.rows("SELECT status FROM sample ORDER BY no DESC LIMIT 1") == ["collected"])
    #expect(try register.damage() == "")
  }
}
