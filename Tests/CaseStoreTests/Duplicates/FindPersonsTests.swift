import CaseModel
import CaseStore
import Testing

@Suite struct FindPersonsTests {
  private static let entries: [IntakeEntry] = [
    Entries.family("F-001", "Əliyev, Ağdam"), Entries.family("F-002", "Əliyev, Tuğ"),
    Entries.person(
      "P1", "Əliyev", "Rəşad", father: "Həsən", marker: "oğlu", born: 1971, family: "F-001",
      missing: Entries.missing("BRD-2026-00042", place: "Xıdırlı")),
    Entries.person(
      "P2", "Əliyeva", "Xanım", father: "Vəli", marker: "qızı", sex: .female, born: 1950, family: "F-001",
      names: [.init(kind: .maiden, given: "Xanım", fathersName: "Vəli", surname: "Quliyeva")], residence: "Bərdə"),
    Entries.person("P3", "Əliyev", "Anar", born: 1980, family: "F-002", residence: "Bakı"),
    Entries.person(
      "P4", "Hüseynov", "Elçin", father: "Həsən", born: 1971,
      names: [.init(kind: .transliteration, script: .russian, given: "Эльчин", fathersName: "Гасан", surname: "Гусейнов")]),
    Entries.person("P5", "Əliyev", "Rəşad", father: "Kamal", born: 1965, family: "F-002"),
    Entries.parent("P2", "P1"),
  ]

  private static func register() async throws -> TestRegister {
    let test = try TestRegister()
    #expect(try await test.takeIn(entries).problems == [])
    return test
  }

  private func names(_ test: TestRegister, _ text: String, near: RecordID? = nil) async throws -> [String] {
    try await test.register.findPersons(text, near: near, limit: 20).map { "\($0.name) | \($0.why)" }
  }

  private func family(_ test: TestRegister, _ number: String) async throws -> RecordID? {
    try await test.register.findPersons(number, limit: 1).first?.family
  }

  @Test("relatives and missing persons are found in any script, with what tells them apart")
  func anyScript() async throws {
    let test = try await FindPersonsTests.register()
    let hit = try #require(try await test.register.findPersons("Алиева Ханым", limit: 20).first)
    #expect(hit.name == "ƏLİYEVA Xanım Vəli qızı")
    #expect(hit.sex == .female && hit.birthYear == 1950 && hit.place == "Bərdə")
    #expect(hit.familyNumber == "F-001" && hit.caseNumber == nil)
    #expect(try await names(test, "quliyeva") == ["ƏLİYEVA Xanım Vəli qızı | Quliyeva, maiden name"])
    #expect(try await names(test, "гусейнов").first?.hasPrefix("HÜSEYNOV Elçin") == true)
    #expect(try await names(test, "zzzz") == [])
  }

  @Test("members of the family at hand come before others of the same rank, not before better ones")
  func familyFirst() async throws {
    let test = try await FindPersonsTests.register()
    let second = try #require(try await family(test, "F-002"))
    #expect(
      try await names(test, "rəşad əliyev", near: second).prefix(2)
        == ["ƏLİYEV Rəşad Kamal | given name; surname", "ƏLİYEV Rəşad Həsən oğlu | given name; surname"])
    #expect(try await names(test, "rəşad həsən", near: second).first == "ƏLİYEV Rəşad Həsən oğlu | given name; father's name Həsən")
  }

  @Test("without a text the members of the family are offered, the missing first")
  func withoutText() async throws {
    let test = try await FindPersonsTests.register()
    let first = try #require(try await family(test, "F-001"))
    #expect(
      try await names(test, " ", near: first) == ["ƏLİYEV Rəşad Həsən oğlu | family", "ƏLİYEVA Xanım Vəli qızı | family"])
    #expect(try await names(test, "") == [])
  }

  @Test("numbers of cases and families and the office's references find their persons")
  func numbers() async throws {
    let test = try await FindPersonsTests.register()
    #expect(try await names(test, "brd-2026-42") == ["ƏLİYEV Rəşad Həsən oğlu | case BRD-2026-00042"])
    #expect(try await names(test, "P5") == ["ƏLİYEV Rəşad Kamal | reference P5"])
    #expect(
      try await names(test, "f-001") == ["ƏLİYEV Rəşad Həsən oğlu | family F-001", "ƏLİYEVA Xanım Vəli qızı | family F-001"])
  }

  private func likely(_ test: TestRegister, _ sketch: PersonSketch) async throws -> [String] {
    try await test.register.likelyPersons(sketch, limit: 8).map { "\($0.hit.name): \($0.reasons.joined(separator: "; "))" }
  }

  @Test("while a name is typed the likely same persons are named, each with what agrees and what does not")
  func likelyPersons() async throws {
    let test = try await FindPersonsTests.register()
    var sketch = PersonSketch(surname: "Алиев", given: "Рашад", fathersName: "Гасан", sex: .male, born: Entries.year(1970))
    #expect(
      try await likely(test, sketch) == [
        "ƏLİYEV Rəşad Həsən oğlu: same surname in Latin spelling; same given name in Latin spelling; "
          + "same father's name in Latin spelling; born 1970, recorded 1971"
      ])
    sketch.fathersName = ""
    #expect(try await likely(test, sketch).count == 1)
    sketch.born = nil
    #expect(try await likely(test, sketch).count == 2)
  }

  @Test("surname and given name may be exchanged, a letter wrong, and the surname that of a husband")
  func slips() async throws {
    let test = try await FindPersonsTests.register()
    #expect(
      try await likely(test, PersonSketch(surname: "Elçin", given: "Hüseynov"))
        == ["HÜSEYNOV Elçin Həsən: surname and given name exchanged"])
    #expect(
      try await likely(test, PersonSketch(surname: "Hüseynof", given: "Elçin")).first?.hasPrefix("HÜSEYNOV Elçin Həsən:") == true)
    #expect(
      try await likely(
        test,
        PersonSketch(surname: "Nəbiyeva", given: "Xanım", fathersName: "Vəli", sex: .female, born: Entries.year(1950), places: ["Bərdə"])
      ).first == "ƏLİYEVA Xanım Vəli qızı: different surname; same given name; same father's name; both born 1950; both in Bərdə")
  }

  @Test("nobody is suggested for half a name, and never the person who is being edited")
  func notSuggested() async throws {
    let test = try await FindPersonsTests.register()
    #expect(try await likely(test, PersonSketch(surname: "Əliyev", given: "")) == [])
    #expect(try await likely(test, PersonSketch(surname: "", given: "")) == [])
    #expect(try await likely(test, PersonSketch(surname: "\" OR *", given: "NEAR(")) == [])
    let own = try #require(try await test.register.findPersons("P4", limit: 1).first?.id)
    #expect(try await likely(test, PersonSketch(surname: "Hüseynov", given: "Elçin", excluding: own)) == [])
  }
}
