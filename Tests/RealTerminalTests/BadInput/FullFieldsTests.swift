import Foundation
import Testing

@Suite("Every field at its limit", .serialized, .enabled(if: DeskUnderTest.isThere))
struct FullFieldsTests {
  typealias Key = Caseworker.Key

  @Test(
    "A new case and a person with ten thousand letters pasted into every field are saved or refused with words, and never lost",
    arguments: ["new case", "person"])
  func everyField(form: String) throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    if form == "new case" {
      worker.press("n")
      try worker.sees("New missing person")
    } else {
      try worker.find("cəbiyev", opening: "> BRD-2026-00024")
      worker.press("e")
      try worker.sees("Change what")
      worker.press(Key.enter)
      try worker.sees("Surname")
    }
    let long = String(repeating: "Uzun ", count: 2_000)
    let first = Self.focusedLabel(worker.screen)
    var visited: [String] = []
    for _ in 0..<60 {
      worker.paste(long)
      worker.press(Key.tab)
      worker.program.settle(quietMilliseconds: 60)
      let label = Self.focusedLabel(worker.screen)
      visited.append(label)
      if label == first { break }
    }
    #expect(visited.count > 20)
    worker.press(Key.save)
    try #require(worker.program.wait { $0.text.contains("saved ") || $0.text.contains("Not saved: ") }, "\(worker.screen.text)")
    #expect(worker.screen.unknown == [])
    // Dates and choices cannot hold such words: the form says so, stays open, and keeps the draft.
    #expect(worker.screen.text.contains("Not saved: "))
    try worker.sees("draft kept ")
    let draft = try register.drafts().first ?? ""
    #expect(draft.utf8.count > 10_000)
    worker.press(Key.f8)
    try worker.sees("!")
    #expect(try register.damage() == "")
  }

  @Test("A name at the limit is saved, found, and shown in list, page and tree without harm")
  func longName() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    worker.press("n")
    try worker.sees("New missing person")
    worker.paste("Aaa" + String(repeating: "ı", count: 10_000))
    try worker.sees("A line holds 1,000 letters at most.")
    worker.press(Key.tab)
    worker.paste(String(repeating: "Ə\u{301}", count: 10_000))
    worker.press(Key.save)
    try worker.sees("saved ")
    try worker.sees("[2 Case]")
    worker.press("t")
    try worker.sees("[3 Tree]")
    worker.press(Key.escape)
    worker.program.settle()
    #expect(worker.screen.unknown == [])
    #expect(worker.screen.lines.count == 24)
    let found = try register.run("find", "aaa", "--json")
    #expect(found.status == 0)
    #expect(found.data.contains("AAAI"))
    #expect(try register.number("SELECT max(length(surname)) FROM person_name") == 1_000)
    #expect(try register.damage() == "")
  }

  @Test("A name of ten thousand letters that came from elsewhere is not cut by a form in which something else is changed")
  func longNameFromElsewhere() throws {
    let register = try RegisterUnderTest()
    let list = register.folder + "/list.csv"
    let row = "R-1,\(String(repeating: "Ə", count: 10_000)),Yoxlama,Sınaq,male,1970,Invented war,military,combat,1993,Bir,"
    let head = "reference,surname,given_name,fathers_name,sex,born,incident,category,circumstance,last_seen,last_seen_place,family"
    try #require(FileManager.default.createFile(atPath: list, contents: Data("\(head)\n\(row)\n".utf8)))
    try #require(try register.run("import", list).status == 0)
    let worker = try Caseworker(at: register)
    try worker.find("yoxlama", opening: "[2 Case]")
    worker.press("e")
    try worker.sees("Change what")
    worker.press(Key.enter)
    try worker.sees("Surname")
    try TestimonyJourneyTests.go(to: "Occupation", worker)
    worker.type("teacher")
    worker.press(Key.save)
    try worker.sees("saved ")
    #expect(worker.screen.unknown == [])
    #expect(try register.number("SELECT max(length(surname)) FROM person_name") == 10_000)
    #expect(try register.number("SELECT count(*) FROM person WHERE occupation = 'teacher' AND reference = 'R-1'") == 1)
    #expect(try register.damage() == "")
  }

  private static func focusedLabel(_ screen: ScreenModel) -> String {
    screen.lines.first { $0.hasPrefix(">") || $0.hasPrefix(" >") }.map {
      String($0.drop { $0 == " " || $0 == ">" || $0 == "!" }.prefix { $0 != "[" })
    } ?? ""
  }
}
