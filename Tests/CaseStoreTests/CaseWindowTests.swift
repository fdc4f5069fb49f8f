import CaseModel
import CaseStore
import Testing

@Suite struct CaseWindowTests {
  /// Five cases; two share a birth year, two a place.
  static let entries: [IntakeEntry] = [
    Entries.person(
      "P1", "Rasulov", "Anar", born: 1970, missing: Entries.missing("BRD-2026-00002", seen: Entries.day(1992, 2, 26), place: "Kosa")),
    Entries.person("P2", "Abbasov", "Emin", born: 1950, missing: Entries.missing("BRD-2026-00001", category: .military, place: "Kosa")),
    Entries.person(
      "P3", "Zamanov", "Vali", born: 1970, missing: Entries.missing("BRD-2026-00010", seen: Entries.day(1993, 7, 23), place: "Tug")),
    Entries.person("P4", "Mammadov", "Orxan", missing: Entries.missing("BRD-2026-00003", category: .military, seen: Entries.year(1992))),
    Entries.person("P5", "Abbasova", "Lala", sex: .female, born: 1983, missing: Entries.missing()),
  ]

  @Test("the list of names has all cases in order, with its total")
  func byName() async throws {
    let test = try TestRegister()
    let summary = try await test.takeIn(CaseWindowTests.entries)
    #expect(summary.problems == [])
    #expect(summary.created == 10)
    let window = try await test.register.caseWindow(CaseQuery(), anchor: .first, limit: 40)
    #expect(window.rows.map(\.name) == ["ABBASOV Emin", "ABBASOVA Lala", "MAMMADOV Orxan", "RASULOV Anar", "ZAMANOV Vali"])
    #expect(window.offset == 0)
    #expect(window.total == 5)
    #expect(window.rows[1].number == "BRD-2026-00011")
  }
}
