import CaseModel
import CaseStore
import Kinship
import Testing

@Suite struct FilesTests {
  /// A family with two missing brothers, their parents, a grandmother, a wife and a daughter.
  static let entries: [IntakeEntry] = [
    .incident(Incident(id: .unassigned, name: "First conflict", began: Entries.year(1991))),
    Entries.family("F-001", "Rasulov, Kosa", place: "Kosa", contact: "P3"),
    Entries.person("P1", "Rasulova", "Sona", sex: .female, born: 1915, family: "F-001"),
    Entries.person("P2", "Rasulov", "Kamal", born: 1938, family: "F-001"),
    Entries.person("P3", "Rasulova", "Lalə", sex: .female, born: 1942, family: "F-001"),
    Entries.person(
      "P4", "Rasulov", "Anar", father: "Kamal", marker: "oğlu", born: 1965, family: "F-001",
      missing: Entries.missing(circumstance: .takenHostage, seen: Entries.day(1992, 2, 26), place: "Kosa"), incident: "First conflict"),
    Entries.person(
      "P5", "Rasulov", "Emin", father: "Kamal", marker: "oğlu", born: 1976, family: "F-001",
      missing: Entries.missing(circumstance: .unableToLeave, seen: Entries.day(1992, 2, 26), place: "Kosa"), incident: "First conflict"),
    Entries.person("P6", "Rasulova", "Aygün", sex: .female, born: 1968, family: "F-001"),
    Entries.person("P7", "Rasulova", "Nigar", father: "Anar", marker: "qızı", sex: .female, born: 1990, family: "F-001"),
    Entries.person(
      "P8", "Babayev", "Rauf", born: 1925, missing: Entries.missing(category: .military, seen: Entries.year(1993)),
      incident: "Second conflict"),
    Entries.person(
      "P9", "Babayeva", "Gülər", sex: .female, born: 1960, missing: Entries.missing(circumstance: .takenHostage, seen: Entries.year(1992)),
      incident: "First conflict"),
    Entries.parent("P1", "P2"), Entries.tie(.partner, "P2", "P3"), Entries.parent("P2", "P4"), Entries.parent("P3", "P4"),
    Entries.parent("P2", "P5"), Entries.parent("P3", "P5"), Entries.parent("P4", "P7"), Entries.parent("P6", "P7"),
    Entries.sample("K-1", "P6"), Entries.sample("K-2", "P7", .inTransit), Entries.sample("K-3", "P3", .rejected),
    .contact(
      ContactEntry(
        contact: Contact(
          id: .unassigned, on: Day(number: 20_000), channel: .visit, direction: .outgoing, by: "A. Worker",
          summary: "Spoke with the mother."),
        familyReference: "F-001", personReference: "P3")),
    .contact(
      ContactEntry(
        contact: Contact(
          id: .unassigned, on: Day(number: 20_100), channel: .phone, direction: .incoming, by: "A. Worker", summary: "She called."),
        familyReference: "F-001")),
    .donor(DonorEntry(donor: Donor(id: .unassigned, person: .unassigned, state: .sampled), personReference: "P6")),
    .site(Site(id: .unassigned, code: "KSA-10", name: "Kosa", kind: .massGrave, district: "Kosa", status: .reported)),
    .site(Site(id: .unassigned, code: "KSA-2", name: "Kosa", kind: .cemetery, district: "Kosa", status: .assessed)),
  ]

  static func register() async throws -> TestRegister {
    let test = try TestRegister()
    #expect(try await test.takeIn(entries).problems == [])
    return test
  }

  @Test("a case file brings the person, the family, the tree, contacts and samples together")
  func caseFile() async throws {
    let test = try await FilesTests.register()
    let id = try #require(try await test.register.caseID(number: "BRD-2026-00001"))
    let file = try #require(try await test.register.caseFile(id))
    #expect(file.row.name == "RASULOV Anar Kamal oğlu")
    #expect(file.row.incident == "First conflict")
    #expect(file.row.place == "Kosa")
    #expect(file.row.birthYear == 1965)
    #expect(file.row.ageGroup == .adult)
    #expect(file.row.coverage == .minimum)
    #expect(file.missingCase.circumstance == .takenHostage)
    #expect(file.person.born?.typed == "1965")
    #expect(file.names.map(\.full) == ["Rasulov Anar Kamal oğlu"])
    #expect(file.family?.number == "F-001")
    #expect(file.contacts.map(\.summary) == ["She called.", "Spoke with the mother."])
    #expect(Set(file.samples.map(\.barcode)) == ["K-1", "K-2", "K-3"])
    #expect(file.tree.cards[file.tree.index].name == "Anar RASULOV")
    #expect(
      Set(file.tree.cards.map(\.name)) == [
        "Sona RASULOVA", "Kamal RASULOV", "Lalə RASULOVA", "Anar RASULOV", "Emin RASULOV", "Aygün RASULOVA", "Nigar RASULOVA",
      ])
    #expect(file.tree.graph.members.filter(\.isMissing).count == 2)
    #expect(file.tree.graph.parentLinks.count == 7)
    #expect(file.tree.graph.unions.count == 1)
    #expect(!file.tree.isCut)
    let wife = try #require(file.tree.cards.first { $0.name == "Aygün RASULOVA" })
    #expect(wife.sample == .profileFull)
    #expect(wife.donor == .sampled)
  }

  @Test("a person file, a contact and a sample are found by their identity")
  func otherFiles() async throws {
    let test = try await FilesTests.register()
    let family = try #require(try await test.register.familyWindow(FamilyQuery(), anchor: .first, limit: 1).rows.first)
    #expect(family.missing == 2)
    #expect(family.members == 7)
    #expect(family.sampled == 2)
    #expect(family.coverage == .insufficient)
    #expect(family.lastContact == Day(number: 20_100))
    let file = try #require(try await test.register.familyFile(family.id))
    #expect(file.cases.map(\.number) == ["BRD-2026-00001", "BRD-2026-00002"])
    #expect(file.tree.cards[file.tree.index].caseNumber == "BRD-2026-00001")
    let contactPerson = try #require(file.family.contactPerson)
    let mother = try #require(try await test.register.personFile(contactPerson))
    #expect(mother.names.first?.given == "Lalə")
    #expect(mother.caseRow == nil)
    #expect(mother.samples.map(\.status) == [.rejected])
    #expect(mother.contacts.count == 1)
    let contact = try #require(try await test.register.contactFile(file.contacts[1].id))
    #expect(contact.personName == "RASULOVA Lalə")
    #expect(contact.familyName == "F-001 Rasulov, Kosa")
    let sample = try #require(file.samples.first { $0.barcode == "K-1" })
    #expect(try await test.register.sampleFile(sample.id)?.donorName == "RASULOVA Aygün")
    #expect(try await test.register.sample(sample.id)?.donor.donor?.state == .sampled)
    #expect(try await test.register.contact(contact.contact.id)?.channel == .visit)
    #expect(try await test.register.caseFile(sample.id) == nil)
    #expect(try await test.register.personFile(sample.id) == nil)
  }

  @Test("sites are ordered by their numbers, incidents by name")
  func sitesAndIncidents() async throws {
    let test = try await FilesTests.register()
    #expect(try await test.register.sites().map(\.code) == ["KSA-2", "KSA-10"])
    #expect(try await test.register.incidents().map(\.name) == ["First conflict", "Second conflict"])
    #expect(try await test.register.incidents().first?.began?.typed == "1991")
  }

  @Test("the figures count groups that do not overlap")
  func figures() async throws {
    let test = try await FilesTests.register()
    let figures = try await test.register.figures()
    #expect(figures.incidents.map(\.name) == ["First conflict", "Second conflict"])
    #expect(
      figures.incidents[0]
        == Figures.IncidentFigures(
          name: "First conflict", missing: 3, military: 0, civilian: 3, civilianChildren: 1, civilianWomen: 1, civilianElderly: 0,
          heldOrUnableToLeave: .init(total: 3, children: 1, women: 1, elderly: 0)))
    #expect(
      figures.incidents[1]
        == Figures.IncidentFigures(
          name: "Second conflict", missing: 1, military: 1, civilian: 0, civilianChildren: 0, civilianWomen: 0, civilianElderly: 0,
          heldOrUnableToLeave: .init(total: 0, children: 0, women: 0, elderly: 0)))
    #expect(figures.familiesWithSeveralMissing == 1)
    #expect(figures.sites == 2)
  }

  @Test("a family with a loop in its records is read all the same")
  func loops() async throws {
    let test = try TestRegister()
    _ = try await test.takeIn([
      Entries.person("P1", "Rasulov", "Anar", missing: Entries.missing()), Entries.person("P2", "Rasulov", "Emin"),
      Entries.tie(.adoptiveParent, "P1", "P2"), Entries.tie(.partner, "P2", "P1"),
    ])
    let row = try #require(try await test.register.caseWindow(CaseQuery(), anchor: .first, limit: 1).rows.first)
    let tree = try #require(try await test.register.familyTree(around: row.person))
    #expect(tree.cards.count == 2)
  }

  @Test("a very large family is cut at 400 persons, the nearest kept")
  func largeFamily() async throws {
    let test = try TestRegister()
    var entries = [
      Entries.person("P0", "Rasulov", "Anar", missing: Entries.missing()), Entries.person("F", "Rasulov", "Kamal"),
      Entries.parent("F", "P0"),
    ]
    for number in 1...450 {
      entries += [Entries.person("P\(number)", "Rasulov", "Emin"), Entries.parent("F", "P\(number)")]
    }
    #expect(try await test.takeIn(entries).problems == [])
    let row = try #require(try await test.register.caseWindow(CaseQuery(), anchor: .first, limit: 1).rows.first)
    let tree = try #require(try await test.register.familyTree(around: row.person))
    #expect(tree.cards.count == 400)
    #expect(tree.isCut)
    #expect(tree.cards[1].name == "Kamal RASULOV")
  }
}
