import CaseModel
import CaseStore
import Testing

/// Which samples count: in the list of cases, in the family's row and in the tree, after every change and after a rebuild.
@Suite struct CountingSamplesTests {
  /// What is shown of Anar, his brother and their family: grades, members with a sample, the tree's mark at the daughter.
  private func shown(_ test: TestRegister) async throws -> String {
    let anar = try await WritingDesk.file(test, "BRD-2026-00001")
    let emin = try await WritingDesk.file(test, "BRD-2026-00002")
    let id = try #require(anar.family?.id)
    let family = try #require(try await test.register.familyFile(id))
    let daughter = try #require(anar.tree.cards.first { $0.name == "Nigar RASULOVA" })
    return "\(anar.row.coverage) \(emin.row.coverage) \(family.row.coverage) \(family.row.sampled) \(daughter.sample?.rawValue ?? "-")"
  }

  private func person(_ name: String, _ test: TestRegister) async throws -> RecordID {
    let tree = try await WritingDesk.file(test, "BRD-2026-00001").tree
    return try #require(tree.cards.first { $0.name == name }).person
  }

  private func expectSound(_ test: TestRegister) async throws {
    let report = try await test.register.check()
    #expect(report.problems == [])
  }

  @Test("a sample no longer counts once its donor withdrew consent to identification, and counts again when that is undone")
  func withdrawn() async throws {
    let test = try await FilesTests.register()
    #expect(try await shown(test) == "minimum insufficient insufficient 2 in transit")
    try await StandingSamples.decide(try await person("Nigar RASULOVA", test), .identification, .withdrawn, in: test)
    #expect(try await shown(test) == "insufficient insufficient insufficient 1 -")
    try await expectSound(test)
    _ = try await test.register.undo(by: "Sevda")
    #expect(try await shown(test) == "minimum insufficient insufficient 2 in transit")
    try await expectSound(test)
  }

  @Test("an edit that withdraws counts like a consent recorded as withdrawn")
  func editedToWithdrawn() async throws {
    let test = try await FilesTests.register()
    let id = try await StandingSamples.decide(try await person("Nigar RASULOVA", test), in: test)
    #expect(try await shown(test) == "minimum insufficient insufficient 2 in transit")
    let before = try #require(try await test.register.record(.consent, id))
    guard case .consent(var consent) = before else {
      Issue.record("another kind of record")
      return
    }
    consent.state = .withdrawn
    consent.withdrawnOn = Day(number: 20_700)
    consent.note = "She changed her mind."
    _ = try await test.register.save(RecordChange([.edit(.consent(consent), from: before)], why: "consent withdrawn"), by: "Sevda")
    #expect(try await shown(test) == "insufficient insufficient insufficient 1 -")
    try await expectSound(test)
  }

  @Test("a sample counts again once its donor, who had withdrawn, agrees anew")
  func agreedAnew() async throws {
    let test = try await FilesTests.register()
    let daughter = try await person("Nigar RASULOVA", test)
    try await StandingSamples.decide(daughter, .identification, .withdrawn, on: 20_500, in: test)
    #expect(try await shown(test) == "insufficient insufficient insufficient 1 -")
    try await StandingSamples.decide(daughter, on: 20_600, in: test)
    #expect(try await shown(test) == "minimum insufficient insufficient 2 in transit")
    try await expectSound(test)
  }

  @Test("consent that ran out, was never asked for or was withdrawn for research leaves the sample counting")
  func others() async throws {
    let test = try await FilesTests.register()
    let daughter = try await person("Nigar RASULOVA", test)
    try await StandingSamples.decide(daughter, .research, .withdrawn, in: test)
    #expect(try await shown(test) == "minimum insufficient insufficient 2 in transit")
    try await StandingSamples.decide(daughter, until: 20_600, in: test)
    #expect(try await shown(test) == "minimum insufficient insufficient 2 in transit")
    try await expectSound(test)
  }

  @Test("rules that the office sets grade all cases anew, in the list, in the family and in the tree, until that is undone")
  func rules() async throws {
    let test = try await FilesTests.register()
    let text = "1 child with its other parent: complete\n1 child: weak\n"
    let setting = OfficeSetting(id: .provisional(1), name: .coverageRules, value: text)
    _ = try await test.register.save(RecordChange([.create(.setting(setting))], why: "coverage rules set"), by: "Sevda")
    #expect(try await shown(test) == "complete insufficient insufficient 2 in transit")
    #expect(try await WritingDesk.file(test, "BRD-2026-00001").tree.coverageRules.text == text)
    var filter = CaseFilter()
    filter.coverage = .complete
    #expect(
      try await test.register.caseWindow(CaseQuery(filter: filter), anchor: .first, limit: 9).rows.map(\.number) == ["BRD-2026-00001"])
    try await expectSound(test)
    _ = try await test.register.undo(by: "Sevda")
    #expect(try await shown(test) == "minimum insufficient insufficient 2 in transit")
    #expect(try await WritingDesk.file(test, "BRD-2026-00001").tree.coverageRules == .planning)
    try await expectSound(test)
  }
}
