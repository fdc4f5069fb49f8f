import CaseModel
import CaseStore
import Kinship
import Testing

/// Whom a visit to a place goes to see. The families: in Kosa one with two missing brothers whose parents can be asked, one whose missing
/// son has a mother alone, one that nobody can help any more; in Tuğ one like the second.
@Suite struct VisitOrderTests {
  private func register() async throws -> TestRegister {
    var known = Family(id: .unassigned, number: "F-002", name: "Sınaqov, Kosa")
    known.place = "Kosa"
    known.wishes = "Speak Russian with the mother."
    known.safetyNote = "Come by daylight."
    let more: [IntakeEntry] = [
      .family(FamilyEntry(family: known)),
      Entries.person("S1", "Sınaqova", "Xatirə", sex: .female, born: 1939, family: "F-002"),
      Entries.person("S2", "Sınaqov", "Tural", born: 1970, family: "F-002", missing: Entries.missing(seen: Entries.year(1993))),
      Entries.parent("S1", "S2"),
      Entries.family("F-003", "Nümunəyev, Kosa", place: "Kosa"),
      Entries.person("N1", "Nümunəyev", "Rəhim", born: 1970, family: "F-003", missing: Entries.missing(seen: Entries.year(1993))),
      Entries.family("F-004", "Misalov, Tuğ", place: "Tuğ"),
      Entries.person("M1", "Misalova", "Gülnarə", sex: .female, born: 1945, family: "F-004"),
      Entries.person("M2", "Misalov", "Kərim", born: 1971, family: "F-004", missing: Entries.missing(seen: Entries.year(1993))),
      Entries.parent("M1", "M2"),
    ]
    let test = try TestRegister()
    #expect(try await test.takeIn(FilesTests.entries + more).problems == [])
    return test
  }

  @Test("the places with the greatest need come first, and those without need are not among them")
  func places() async throws {
    let test = try await register()
    // Anar is two grades short of complete, Emin, Tural and Kərim four.
    #expect(
      try await test.register.visitPlaces() == [
        VisitPlace(place: "Kosa", families: 2, need: 10), VisitPlace(place: "Tuğ", families: 1, need: 4),
      ])
    #expect(try await test.register.visitPlaces(limit: 1).map(\.place) == ["Kosa"])
  }

  @Test("families are listed by their need, and the list of families has the same number")
  func needs() async throws {
    let test = try await register()
    var query = FamilyQuery()
    query.column = .need
    query.descending = true
    let rows = try await test.register.familyWindow(query, anchor: .first, limit: 9).rows
    #expect(rows.map { "\($0.number) \($0.need)" }.first == "F-001 6")
    #expect(Set(rows.map { "\($0.number) \($0.need)" }) == ["F-001 6", "F-002 4", "F-004 4", "F-003 0"])
  }

  @Test("a visit goes to the families of the place with the greatest need first, asks each relative once, and brings kits to spare")
  func visit() async throws {
    let test = try await register()
    let visit = try await test.register.collectionVisit(to: "Kosa", today: Day(number: 20_780))
    #expect(visit.households.map(\.row.number) == ["F-001", "F-002"])
    #expect(visit.familiesWithoutNeed == 1)
    #expect(visit.households.first?.stops.map(\.person).count == visit.households.first.map { Set($0.stops.map(\.person)).count })
    // Both parents, the older first, though two sons are missing; the daughter and the wife gave samples already.
    #expect(visit.households.first?.stops.map(\.name) == ["RASULOV Kamal", "RASULOVA Lalə"])
    #expect(visit.households.last?.stops.map(\.name) == ["SINAQOVA Xatirə"])
    #expect(visit.households.last?.wishes == "Speak Russian with the mother.")
    #expect(visit.households.last?.safetyNote == "Come by daylight.")
    #expect(visit.donors == 3)
    #expect(visit.kits == 4)
    let mother = try #require(visit.households.last?.stops.first)
    #expect(mother.relation.contains("mother"))
    #expect(mother.relation.contains("SINAQOV Tural"))
  }

  @Test("a visit to a place that no family has is empty, and part of a place's name is not the place")
  func nowhere() async throws {
    let test = try await register()
    for place in ["Kos", "", "Ağdam"] {
      let visit = try await test.register.collectionVisit(to: place, today: Day(number: 20_780))
      #expect(visit.households == [])
      #expect(visit.familiesWithoutNeed == 0)
      #expect(visit.kits == 0)
    }
  }
}
