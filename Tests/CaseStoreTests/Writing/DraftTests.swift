import CaseModel
import CaseStore
import Testing

@Suite struct DraftTests {
  @Test("a draft is kept in place of the older one, found again after a restart, and thrown away")
  func keeping() async throws {
    let desk = try await WritingDesk.open()
    let long = String(repeating: "Gözlədik. ", count: 100_000)
    let first = try await desk.register.keep(Draft(key: "testimony/new", user: "Sevda", title: "New testimony", values: ["what": "A"]))
    let second = try await desk.register.keep(
      Draft(key: "testimony/new", user: "Sevda", title: "New testimony", values: ["narrative": long, "nul": "a\u{0}b", "": ""]))
    #expect(second > first)
    _ = try await desk.register.keep(Draft(key: "contact/new", user: "Sevda", title: "New contact", values: [:]))
    _ = try await desk.register.keep(Draft(key: "testimony/new", user: "Tural", title: "His own", values: ["what": "T"]))
    try await desk.register.close()
    let again = try Register.open(at: desk.test.path)
    let draft = try #require(try await again.draft("testimony/new", of: "Sevda"))
    #expect(draft.keptAt == second)
    #expect(draft.values == ["narrative": long, "nul": "a\u{0}b", "": ""])
    #expect(try await again.drafts(of: "Sevda").map(\.title) == ["New contact", "New testimony"])
    try await again.discardDraft("testimony/new", of: "Sevda")
    #expect(try await again.draft("testimony/new", of: "Sevda") == nil)
    #expect(try await again.draft("testimony/new", of: "Tural")?.values == ["what": "T"])
    #expect(try await again.check().problems == [])
  }

  @Test("drafts stand outside the log: a rebuild keeps them, and the check does not ask for them")
  func outsideTheLog() async throws {
    let desk = try await WritingDesk.open()
    let commits = try desk.commits()
    _ = try await desk.register.keep(Draft(key: "contact/new", user: "Sevda", title: "New contact", values: ["a": "b"]))
    try await desk.register.rebuild()
    #expect(try await desk.register.draft("contact/new", of: "Sevda")?.values == ["a": "b"])
    #expect(try await desk.register.check().problems == [])
    #expect(try desk.commits() == commits)
  }

  @Test("a change that is refused keeps its draft")
  func refusedChange() async throws {
    let desk = try await WritingDesk.open()
    _ = try await desk.register.keep(Draft(key: "contact/new", user: "Sevda", title: "New contact", values: ["summary": "She"]))
    var contact = desk.contact("She")
    contact.family = nil
    await #expect(throws: RegisterError.self) {
      _ = try await desk.register.save(
        RecordChange([.create(.contact(contact))], why: "x"), by: "Sevda", removingDraft: "contact/new")
    }
    #expect(try await desk.register.draft("contact/new", of: "Sevda") != nil)
  }

  @Test("of more than 200 drafts only those older than 90 days go, the oldest first")
  func manyDrafts() async throws {
    let clock = SetClock(1_700_000_000_000)
    let test = try TestRegister(environment: clock.environment)
    for number in 0..<203 { _ = try await test.register.keep(Draft(key: "k\(number)", user: "Sevda", title: "t", values: [:])) }
    #expect(try await test.register.drafts(of: "Sevda").count == 203)
    clock.set(1_700_000_000_000 + 91 * 86_400_000)
    _ = try await test.register.keep(Draft(key: "new", user: "Sevda", title: "t", values: [:]))
    let kept = try await test.register.drafts(of: "Sevda").map(\.key)
    #expect(kept.count == 200)
    #expect(kept.first == "new")
    #expect(!kept.contains("k0") && !kept.contains("k3") && kept.contains("k4"))
  }

  @Test("a draft of 20 MB is refused with a sentence, and the older one is kept")
  func tooLong() async throws {
    let desk = try await WritingDesk.open()
    _ = try await desk.register.keep(Draft(key: "k", user: "Sevda", title: "t", values: ["a": "short"]))
    let sentence = "The draft holds more than 12 MB of text and cannot be kept. Shorten it, or save it in parts."
    await #expect(throws: RegisterError(.refused, sentence)) {
      _ = try await desk.register.keep(
        Draft(key: "k", user: "Sevda", title: "t", values: ["a": String(repeating: "x", count: 20 << 20)]))
    }
    #expect(try await desk.register.draft("k", of: "Sevda")?.values == ["a": "short"])
  }
}
