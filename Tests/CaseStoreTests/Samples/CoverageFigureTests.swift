import CaseModel
import CaseStore
import Testing

@Suite struct CoverageFigureTests {
  /// The family of `WritingDesk`, with districts, and a family of another place.
  private func desk() async throws -> WritingDesk {
    let desk = try await WritingDesk.open()
    for (file, district) in [(desk.anar, "Kosa"), (desk.emin, "Xocavənd")] {
      try await desk.changeCase(file.row.id) { $0.lastSeenDistrict = district }
    }
    _ = try await desk.test.takeIn([
      Entries.family("F-009", "Əhmədov", place: "Şəki"), Entries.person("Q1", "Əhmədova", "Solmaz", sex: .female, family: "F-009"),
      Entries.person(
        "Q2", "Əhmədov", "Elçin", family: "F-009",
        missing: Entries.missing(seen: Entries.year(1992), place: "Kosa", district: "Kosa")), Entries.parent("Q1", "Q2"),
    ])
    return desk
  }

  @Test("cases are counted by grade, district, year and step of the funnel, and every count is that of the list behind it")
  func figures() async throws {
    let desk = try await desk()
    let figures = try await desk.register.coverageFigures()
    #expect(figures.grades == [.insufficient: 4, .minimum: 1])
    #expect(figures.districts.map(\.name) == ["", "Kosa", "Xocavənd"])
    #expect(figures.districts.map(\.total) == [2, 2, 1])
    #expect(figures.districts[1].grades == [.minimum: 1, .insufficient: 1])
    #expect(figures.years.map(\.name) == ["1992", "1993"])
    #expect(figures.years.map(\.total) == [4, 1])
    #expect(figures.funnel == [.none: 5, .tree: 3, .donor: 3, .sample: 1])
    for (grade, count) in figures.grades { #expect(try await desk.count { $0.coverage = grade } == count) }
    for group in figures.districts {
      for (grade, count) in group.grades {
        let found = try await desk.count {
          $0.district = group.name
          $0.coverage = grade
        }
        #expect(found == count)
      }
    }
    for group in figures.years { #expect(try await desk.count { $0.year = Int(group.name) } == group.total) }
    for (step, count) in figures.funnel { #expect(try await desk.count { $0.reachAtLeast = step } == count) }
  }

  @Test("a case without a day last seen stands under the unknown year, which comes last")
  func unknownYear() async throws {
    let desk = try await desk()
    try await desk.changeCase(desk.emin.row.id) { $0.lastSeen = nil }
    let years = try await desk.register.coverageFigures().years
    #expect(years.map(\.name) == ["1992", "1993", ""])
    var query = CaseQuery()
    query.filter.yearUnknown = true
    #expect(try await desk.register.caseWindow(query, anchor: .first, limit: 9).total == years.last?.total)
  }

  @Test("places are ordered by what their families lack, those without need left out")
  func places() async throws {
    let desk = try await desk()
    #expect(
      try await desk.register.visitPlaces() == [
        VisitPlace(place: "Kosa", families: 1, need: 6), VisitPlace(place: "Şəki", families: 1, need: 4),
      ])
    #expect(try await desk.register.visitPlaces(limit: 1).map(\.place) == ["Kosa"])
    let mother = try await desk.register.findPersons("Əhmədova Solmaz", limit: 1)
    let donor = Donor(id: .provisional(1), person: try #require(mother.first?.id), state: .untraceable)
    try await desk.save(.create(.donor(donor)))
    #expect(try await desk.register.visitPlaces().map(\.place) == ["Kosa"])
  }

  @Test("a visit to a place of which nobody has heard is empty")
  func noPlace() async throws {
    let desk = try await desk()
    let visit = try await desk.register.collectionVisit(to: "Nowhere", today: WritingDesk.day(3, 1))
    #expect(visit.households == [])
    #expect(visit.familiesWithoutNeed == 0)
  }
}

extension CoverageFigureTests {
  @Test("a visit names each relative once, the most pressing first, with what he or she is to whom and how to reach the family")
  func visit() async throws {
    let desk = try await WritingDesk.open()
    let old = try #require(try await desk.register.record(.family, desk.family))
    guard case .family(var family) = old else { return }
    family.wishes = "speak to the mother first"
    family.safetyNote = "a dog in the yard"
    try await desk.save(.edit(.family(family), from: old))
    _ = try await desk.test.takeIn([Entries.family("F-010", "Quliyev", place: "Kosa")])
    let visit = try await desk.register.collectionVisit(to: "Kosa", today: WritingDesk.day(11, 25))
    #expect(visit.households.map(\.row.number) == ["F-001"])
    #expect(visit.familiesWithoutNeed == 1)
    let household = try #require(visit.households.first)
    #expect(household.wishes == "speak to the mother first")
    #expect(household.safetyNote == "a dog in the yard")
    let parents = household.stops.filter { $0.relation == "father of RASULOV Anar" || $0.relation == "mother of RASULOV Anar" }
    #expect(parents.map(\.name) == ["RASULOV Kamal", "RASULOVA Lalə"])
    #expect(parents.map(\.age) == [88, 84])
    #expect(Set(household.stops.map(\.person)).count == household.stops.count)
    #expect(visit.kits == household.stops.count + 1)
  }
}
