import CaseModel
import CaseStore
import Testing

@Suite struct SearchTests {
  static let entries: [IntakeEntry] = [
    Entries.family("F-001", "Əliyev, Ağdam", place: "Ağdam"),
    Entries.family("F-002", "Quliyev, Tuğ", place: "Tuğ"),
    Entries.person(
      "P1", "Əliyev", "Rəşad", father: "Həsən", marker: "oğlu", born: 1971, family: "F-001",
      missing: Entries.missing(
        "BRD-2026-00042", seen: Entries.day(1993, 7, 23), place: "Xıdırlı", district: "Ağdam")),
    Entries.person("P2", "Əliyeva", "Xanım", father: "Vəli", marker: "qızı", sex: .female, family: "F-001", residence: "Bərdə"),
    Entries.person(
      "P3", "Quliyev", "Rəşad", father: "Kamal", born: 1965, family: "F-002", missing: Entries.missing("BRD-2026-00007", place: "Tuğ")),
    Entries.person(
      "P4", "Hüseynov", "Elçin", father: "Həsən", born: 1971,
      names: [
        .init(kind: .transliteration, script: .russian, given: "Эльчин", fathersName: "Гасан", surname: "Гусейнов")
      ], missing: Entries.missing("BRD-2025-00042", place: "Şuşa")),
    Entries.person(
      "P5", "İsmayılov", "Çingiz",
      names: [
        .init(kind: .transliteration, script: .russian, given: "Чингиз", surname: "Исмаилов")
      ], missing: Entries.missing("BRD-2026-00100")),
    Entries.person("P6", "Əlizadə", "Anar", missing: Entries.missing("BRD-2026-00101")),
    Entries.parent("P2", "P1"),
  ]

  static func register() async throws -> TestRegister {
    let test = try TestRegister()
    #expect(try await test.takeIn(entries).problems == [])
    return test
  }

  /// The names of the hits, with the reasons.
  static func hits(_ test: TestRegister, _ text: String) async throws -> [String] {
    try await test.register.searchCases(text, limit: 50).hits.map { "\($0.row.name) | \($0.why)" }
  }

  @Test(
    "every spelling of a surname finds the same person first",
    arguments: ["Əliyev", "ALIYEV", "ƏLİYEV", "Алиев", "Әлијев", "Aliyev", "Aliev", "Alijew", "Eliyev", "Алијев", "علی‌یف"])
  func spellings(text: String) async throws {
    let test = try await SearchTests.register()
    let result = try await test.register.searchCases(text, limit: 50)
    #expect(result.hits.first?.row.name == "ƏLİYEV Rəşad Həsən oğlu")
    #expect(!result.hits.contains { $0.row.name.hasPrefix("QULİYEV") })
  }

  @Test(
    "other spellings of other names are found too",
    arguments: [
      ("Guseynov", "HÜSEYNOV"), ("Гусейнов", "HÜSEYNOV"), ("Huseinov", "HÜSEYNOV"), ("husey", "HÜSEYNOV"), ("гусе", "HÜSEYNOV"),
      ("Ismailov", "İSMAYILOV"), ("ISMAYILOV", "İSMAYILOV"), ("Chingiz", "İSMAYILOV"), ("Kuliev", "QULİYEV"), ("Гулијев", "QULİYEV"),
    ])
  func moreSpellings(text: String, surname: String) async throws {
    let test = try await SearchTests.register()
    let first = try await test.register.searchCases(text, limit: 50).hits.first?.row.name ?? ""
    #expect(first.hasPrefix(surname))
  }

  @Test("a search says why it found somebody")
  func reasons() async throws {
    let test = try await SearchTests.register()
    #expect(try await SearchTests.hits(test, "Əliyev") == ["ƏLİYEV Rəşad Həsən oğlu | surname"])
    #expect(try await SearchTests.hits(test, "Aliyev") == ["ƏLİYEV Rəşad Həsən oğlu | sounds like Əliyev"])
    #expect(try await SearchTests.hits(test, "гусейнов").first == "HÜSEYNOV Elçin Həsən | Гусейнов, Russian spelling")
    #expect(try await SearchTests.hits(test, "Şuşa") == ["HÜSEYNOV Elçin Həsən | last seen in Şuşa"])
    #expect(try await SearchTests.hits(test, "BRD-2026-00100") == ["İSMAYILOV Çingiz | case number"])
    #expect(
      try await SearchTests.hits(test, "həsən") == [
        "ƏLİYEV Rəşad Həsən oğlu | father's name Həsən", "HÜSEYNOV Elçin Həsən | father's name Həsən",
      ])
  }

  @Test("numbers come first, whole or in part")
  func numbers() async throws {
    let test = try await SearchTests.register()
    #expect(
      try await SearchTests.hits(test, "42") == [
        "HÜSEYNOV Elçin Həsən | case number", "ƏLİYEV Rəşad Həsən oğlu | case number",
      ])
    #expect(try await SearchTests.hits(test, "brd-2026-00042") == ["ƏLİYEV Rəşad Həsən oğlu | case number"])
    #expect(try await SearchTests.hits(test, "2025-42") == ["HÜSEYNOV Elçin Həsən | case number"])
    #expect(try await test.register.searchCases("BRD-2026-001", limit: 50).total == 2)
  }

  @Test("a second word narrows: father's name, place, year of birth")
  func narrowing() async throws {
    let test = try await SearchTests.register()
    #expect(try await test.register.searchCases("rəşad", limit: 50).total == 2)
    #expect(try await SearchTests.hits(test, "rəşad həsən") == ["ƏLİYEV Rəşad Həsən oğlu | given name; father's name Həsən"])
    #expect(try await SearchTests.hits(test, "rəşad tug") == ["QULİYEV Rəşad Kamal | given name; last seen in Tuğ"])
    #expect(try await SearchTests.hits(test, "reshad 1965") == ["QULİYEV Rəşad Kamal | sounds like Rəşad; born 1965"])
    #expect(try await SearchTests.hits(test, "rəşad h") == ["ƏLİYEV Rəşad Həsən oğlu | given name; father's name Həsən"])
    #expect(try await test.register.searchCases("rəşad şuşa", limit: 50).hits == [])
  }

  @Test("a word being typed finds names that begin with it, one letter too")
  func unfinished() async throws {
    let test = try await SearchTests.register()
    #expect(
      try await test.register.searchCases("ə", limit: 50).hits.prefix(2).map(\.row.name) == ["ƏLİYEV Rəşad Həsən oğlu", "ƏLİZADƏ Anar"])
    #expect(try await test.register.searchCases("əli", limit: 50).hits.map(\.row.name) == ["ƏLİYEV Rəşad Həsən oğlu", "ƏLİZADƏ Anar"])
    #expect(try await test.register.searchCases("ali", limit: 50).hits.map(\.row.name) == ["ƏLİYEV Rəşad Həsən oğlu", "ƏLİZADƏ Anar"])
    #expect(try await test.register.searchCases("ismayıl", limit: 50).hits.map(\.row.name) == ["İSMAYILOV Çingiz"])
  }

  @Test("what sounds like no name at all finds nobody", arguments: ["qqqq", "xkg", "zz"])
  func noName(text: String) async throws {
    let test = try await SearchTests.register()
    #expect(try await test.register.searchCases(text, limit: 50).hits == [])
  }

  @Test("a filter holds for a search too")
  func filtered() async throws {
    let test = try await SearchTests.register()
    var filter = CaseFilter()
    filter.place = "tug"
    #expect(try await test.register.searchCases("rəşad", filter: filter, limit: 50).hits.map(\.row.number) == ["BRD-2026-00007"])
  }

  @Test("where nothing matches, the nearest spellings are suggested")
  func suggestions() async throws {
    let test = try await SearchTests.register()
    let result = try await test.register.searchCases("Quleyan", limit: 50)
    #expect(result.hits == [])
    #expect(result.suggestions.first == "Quliyev")
  }

  @Test(
    "nothing that is typed breaks a search",
    arguments: [
      "", " ", "\"", "a\"b", "*", "(", "NEAR(", "AND", "OR NOT", "-", "^", "a:b", "text:a", "'", ";", "\u{0}", "ə*", "%", "{x}", "+",
    ])
  func strangeText(text: String) async throws {
    let test = try await SearchTests.register()
    _ = try await test.register.searchCases(text, limit: 50)
    _ = try await test.register.searchFamilies(text, limit: 50)
  }

  @Test("families are found through every member, and by their number")
  func families() async throws {
    let test = try await SearchTests.register()
    func hits(_ text: String) async throws -> [String] {
      try await test.register.searchFamilies(text, limit: 50).hits.map { "\($0.row.number) | \($0.why)" }
    }
    #expect(try await hits("Xanım") == ["F-001 | mother Xanım ƏLİYEVA: given name"])
    #expect(try await hits("Алиева") == ["F-001 | mother Xanım ƏLİYEVA: sounds like Əliyeva"])
    #expect(try await hits("bərdə") == ["F-001 | mother Xanım ƏLİYEVA: lives in Bərdə"])
    #expect(try await hits("Quliyev") == ["F-002 | missing Rəşad QULİYEV: surname"])
    #expect(try await hits("f-002").first == "F-002 | family number")
  }

  @Test("a search finds what came after the first import")
  func laterEntries() async throws {
    let test = try await SearchTests.register()
    _ = try await test.takeIn([Entries.person("P7", "Qasımov", "Rauf", missing: Entries.missing())])
    #expect(try await test.register.searchCases("Касумов", limit: 50).hits.map(\.row.name) == ["QASIMOV Rauf"])
    #expect(try await test.register.check().problems == [])
  }
}
