import CaseModel
import CaseStore
import Testing

@Suite struct IntakeTests {
  @Test("rows that cannot be are named with their line, and the others are taken in")
  func problems() async throws {
    let test = try TestRegister()
    let summary = try await test.takeIn([
      Entries.family("F-1", "Rasulov, Kosa", contact: "P2"),
      Entries.person("P1", "Rasulov", "Anar", born: 1940, family: "F-1"),
      Entries.person("P2", "Rasulova", "Lalə", sex: .female, born: 1945, family: "F-1"),
      Entries.person("P3", "Rasulov", "Emin", born: 1970, family: "F-1", missing: Entries.missing("BRD-2026-00009")),
      Entries.person("P3", "Rasulov", "Emin", family: "F-1"),
      Entries.person("P4", "Rasulov", "Vali", missing: Entries.missing("BRD-2026-00009")),
      Entries.person("P5", "Rasulov", "Tural", family: "F-2"),
      Entries.parent("P1", "P3"),
      Entries.parent("P2", "P3"),
      Entries.parent("P3", "P1"),
      Entries.parent("P1", "P1"),
      Entries.tie(.partner, "P2", "P2"),
      Entries.person("P6", "Rasulova", "Sona", sex: .female),
      Entries.parent("P6", "P3"),
      Entries.parent("P6", "P3", certainty: .doubted),
      Entries.parent("P9", "P3"),
      Entries.sample("K-1", "P1"),
      Entries.sample("K-1", "P2"),
      Entries.sample("K-2", "P9"),
      Entries.family("F-1", "Again"),
      Entries.family("F-3", "Quliyev", contact: "P99"),
    ])
    #expect(summary.read == 21)
    #expect(summary.problems.map(\.line) == [5, 6, 10, 11, 12, 14, 16, 18, 19, 20, 21])
    #expect(summary.problems[0].message.contains("P3"))
    #expect(summary.problems[1].message.contains("BRD-2026-00009"))
    #expect(summary.problems[2].message.contains("own ancestor"))
    #expect(summary.problems[5].message.contains("mother by birth"))
    #expect(summary.problems.allSatisfy { $0.message.hasSuffix(".") })
    let counts = try await test.register.counts()
    #expect(counts.persons == 5)
    #expect(counts.cases == 1)
    #expect(counts.relationships == 3)
    #expect(counts.samples == 1)
    #expect(counts.families == 3, "a family that only a person names is made")
    #expect(try await test.register.check().problems == [])
  }

  @Test("the same rules hold for rows that come to a register with records, and what it holds is skipped")
  func secondImport() async throws {
    let test = try TestRegister()
    let family: [IntakeEntry] = [
      Entries.family("F-1", "Rasulov"),
      Entries.person("P1", "Rasulov", "Anar", family: "F-1"),
      Entries.person("P2", "Rasulova", "Lalə", sex: .female, family: "F-1"),
      Entries.person("P3", "Rasulov", "Emin", family: "F-1", missing: Entries.missing()),
      Entries.parent("P1", "P3"),
      Entries.parent("P2", "P3"),
      Entries.tie(.partner, "P1", "P2"),
      Entries.sample("K-1", "P1"),
    ]
    #expect(try await test.takeIn(family).created == 9)
    let again = try await test.takeIn(family)
    #expect(again.created == 0)
    #expect(again.skipped == 8)
    #expect(again.problems == [])
    let more = try await test.takeIn([
      Entries.person("P4", "Rasulov", "Tural", family: "F-1", missing: Entries.missing()),
      Entries.parent("P1", "P4"),
      Entries.parent("P3", "P1"),
      Entries.tie(.partner, "P2", "P1"),
      Entries.parent("P4", "P1"),
      Entries.sample("K-1", "P4"),
      Entries.sample("K-2", "P2"),
    ])
    #expect(more.problems.map(\.line) == [3, 5])
    #expect(more.skipped == 2)
    let list = try await test.register.caseWindow(CaseQuery(), anchor: .first, limit: 10)
    #expect(list.rows.map(\.number) == ["BRD-2026-00001", "BRD-2026-00002"])
    // The mother's sample came after the elder brother's case: both parents now make his grade, the father alone that of the younger.
    #expect(list.rows.map(\.coverage) == [.complete, .weak])
    var several = CaseFilter()
    several.severalMissing = true
    #expect(try await test.register.caseWindow(CaseQuery(filter: several), anchor: .first, limit: 10).total == 2)
    let families = try await test.register.familyWindow(FamilyQuery(), anchor: .first, limit: 10)
    #expect(families.rows.map(\.missing) == [2])
    #expect(families.rows.map(\.members) == [4])
    #expect(families.rows.map(\.sampled) == [2])
    #expect(families.rows.map(\.coverage) == [.weak])
    #expect(try await test.register.check().problems == [])
  }

  @Test("an import that breaks off leaves the register as it was")
  func brokenOff() async throws {
    struct Unplugged: Error {}
    let test = try TestRegister()
    let counter = Counter()
    await #expect(throws: Unplugged.self) {
      _ = try await test.register.takeIn(by: "Tester", why: "test", source: "test") {
        let line = counter.next()
        if line > 500 { throw Unplugged() }
        return IntakeItem(line: line, result: .success(Entries.person("P\(line)", "Rasulov", "Anar", missing: Entries.missing())))
      }
    }
    #expect(try await test.register.counts().persons == 0)
    #expect(try await test.register.caseWindow(CaseQuery(), anchor: .first, limit: 10).total == 0)
    #expect(try await test.register.check().problems == [])
    #expect(try await test.takeIn([Entries.person("P1", "Rasulov", "Anar", missing: Entries.missing())]).created == 2)
  }

  @Test("rows that a reader could not read are problems of the summary, and progress is told")
  func unreadableRows() async throws {
    let test = try TestRegister()
    let counter = Counter()
    let told = Counter()
    let summary = try await test.register.takeIn(
      by: "Tester", why: "test", source: "test", progress: { _ in _ = told.next() },
      next: {
        let line = counter.next()
        if line > 3 { return nil }
        if line == 2 { return IntakeItem(line: 2, result: .failure(IntakeProblem(line: 2, message: "No name."))) }
        return IntakeItem(line: line, result: .success(Entries.person("P\(line)", "Rasulov", "Anar")))
      })
    #expect(summary.problems == [IntakeProblem(line: 2, message: "No name.")])
    #expect(summary.created == 2)
    #expect(told.next() == 2)
  }

  @Test("nobody changes a register without a name")
  func authorNeeded() async throws {
    let test = try TestRegister()
    await #expect(throws: RegisterError.self) {
      _ = try await test.register.takeIn(by: "", why: "test", source: "test") { nil }
    }
  }

  @Test("a contact person named before he or she comes is found in the end")
  func contactPerson() async throws {
    let test = try TestRegister()
    _ = try await test.takeIn([
      Entries.family("F-1", "Rasulov", contact: "P2"), Entries.person("P1", "Rasulov", "Anar", family: "F-1", missing: Entries.missing()),
      Entries.person("P2", "Rasulova", "Lalə", sex: .female, family: "F-1"),
    ])
    let family = try #require(try await test.register.familyWindow(FamilyQuery(), anchor: .first, limit: 1).rows.first)
    let file = try #require(try await test.register.familyFile(family.id))
    let person = try #require(file.family.contactPerson)
    #expect(try await test.register.personFile(person)?.names.first?.given == "Lalə")
    try await test.register.rebuild()
    #expect(try await test.register.familyFile(family.id) == file)
  }
}
