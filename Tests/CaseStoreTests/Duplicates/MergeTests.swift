import CaseModel
import CaseStore
import Testing

@Suite struct MergeTests {
  /// Rəşad is recorded twice: with a case, and as somebody's son with a sample and a donor record.
  private static let entries: [IntakeEntry] = [
    Entries.family("F-001", "Əliyev, Ağdam", contact: "P5"),
    Entries.person(
      "P1", "Əliyev", "Rəşad", father: "Həsən", born: 1971, family: "F-001", residence: "Ağdam", missing: Entries.missing("BRD-2026-00042")),
    Entries.person("P2", "Əliyeva", "Xanım", father: "Vəli", sex: .female, born: 1945, family: "F-001"),
    Entries.person("P3", "Əliyev", "Elçin", father: "Həsən", born: 1973, family: "F-001"),
    Entries.person("P4", "Quliyeva", "Sona", father: "Kamal", sex: .female, family: "F-001"),
    Entries.person("P5", "Алиев", "Рашад", father: "Гасан", born: 1971, residence: "Bərdə"),
    Entries.parent("P2", "P1"), Entries.parent("P2", "P3"), Entries.parent("P2", "P5"), Entries.tie(.partner, "P5", "P4"),
    Entries.sample("K-1", "P5"),
  ]

  private static func register() async throws -> TestRegister {
    let test = try TestRegister()
    #expect(try await test.takeIn(entries).problems == [])
    return test
  }

  private func id(_ test: TestRegister, _ reference: String) async throws -> RecordID {
    try #require(try await test.register.findPersons(reference, limit: 1).first?.id)
  }

  private func merge(_ test: TestRegister) async throws -> PersonMerge {
    let (kept, other) = (try await id(test, "P1"), try await id(test, "P5"))
    return PersonMerge(
      kept: try #require(try await test.register.dossier(of: kept)), other: try #require(try await test.register.dossier(of: other)))
  }

  @Test("the scan finds the person recorded twice, and says why")
  func scan() async throws {
    let test = try await MergeTests.register()
    let pairs = try await test.register.likelyPairs(limit: 10)
    #expect(pairs.map { [$0.first.name, $0.second.name] } == [["ƏLİYEV Rəşad Həsən", "АЛИЕВ Рашад Гасан"]])
    #expect(
      pairs.first?.reasons == [
        "same surname in Russian spelling", "same given name in Russian spelling", "same father's name in Russian spelling",
        "both born 1971",
      ])
  }

  @Test("a dossier holds everything that refers to the person")
  func dossier() async throws {
    let test = try await MergeTests.register()
    let dossier = try #require(try await test.register.dossier(of: try await id(test, "P5")))
    #expect(dossier.records.map(\.kind.rawValue) == ["relationship", "relationship", "sample", "family"])
    #expect(dossier.names.map(\.full) == ["Алиев Рашад Гасан"])
    #expect(Set(dossier.relatives.values) == ["ƏLİYEVA Xanım Vəli", "QULİYEVA Sona Kamal"])
    #expect(Set(dossier.sexes.values) == [.female])
    #expect(try await test.register.dossier(of: RecordID(high: 1, low: 1)) == nil)
  }

  @Test("a merge moves everything, is found by both names, and leaves the register sound")
  func merges() async throws {
    let test = try await MergeTests.register()
    var merge = try await merge(test)
    merge.choose(.other, for: .residence)
    guard case .saved = try await test.register.save(merge.change, by: "Tester") else {
      Issue.record("not saved")
      return
    }
    #expect(try await test.register.dossier(of: merge.other.person.id) == nil)
    let now = try #require(try await test.register.dossier(of: merge.kept.person.id))
    #expect(now.records.map(\.kind.rawValue) == ["missing case", "relationship", "relationship", "sample", "pair of persons", "family"])
    #expect(now.person.residence == "Bərdə")
    #expect(now.names.map(\.full) == ["Əliyev Rəşad Həsən", "Алиев Рашад Гасан"])
    #expect(try await test.register.findPersons("Рашад", limit: 5).map(\.id) == [merge.kept.person.id])
    #expect(try await test.register.likelyPairs(limit: 10) == [])
    #expect(try await test.register.check().problems == [])
  }

  @Test("a merge is taken back as one step")
  func undone() async throws {
    let test = try await MergeTests.register()
    let merge = try await merge(test)
    _ = try await test.register.save(merge.change, by: "Tester")
    #expect(try await test.register.undo(by: "Tester") == .done(why: "two records of one person merged"))
    #expect(try await test.register.dossier(of: merge.kept.person.id) == merge.kept)
    #expect(try await test.register.dossier(of: merge.other.person.id) == merge.other)
    #expect(try await test.register.likelyPairs(limit: 10).count == 1)
    #expect(try await test.register.check().problems == [])
  }

  @Test("what the desk wrote about the one who goes is moved too, and undo and redo keep the register sound")
  func movesWhatTheDeskWrote() async throws {
    let test = try await MergeTests.register()
    let other = try await id(test, "P5")
    var profile = AnteMortemProfile(id: .provisional(1), person: other)
    profile.teeth = [ToothNote(tooth: 11, state: .gold)]
    var testimony = Testimony(id: .provisional(2), interviewer: "Tester", narrative: "He was seen.")
    testimony.witness = other
    var statement = WitnessStatement(id: .provisional(3), testimony: .provisional(2), position: 1, what: "seen alive")
    statement.person = other
    var contact = Contact(
      id: .provisional(4), on: Day(number: 20_000), channel: .phone, direction: .incoming, by: "Tester", summary: "called")
    contact.person = other
    let value = SourcedValue(
      id: .provisional(5), about: other, kind: .person, field: "born", value: "1970", source: .testimony(.provisional(2)))
    let donor = Donor(id: .provisional(6), person: other, state: .agreed)
    let written = RecordChange(
      [
        .create(.profile(profile)), .create(.testimony(testimony)), .create(.statement(statement)), .create(.contact(contact)),
        .create(.sourcedValue(value)), .create(.donor(donor)),
      ], why: "test")
    guard case .saved = try await test.register.save(written, by: "Tester") else {
      Issue.record("not written")
      return
    }
    let merge = try await merge(test)
    _ = try await test.register.save(merge.change, by: "Tester")
    let all: Set<String> = [
      "missing case", "relationship", "contact", "donor", "sample", "ante-mortem profile", "testimony", "statement", "sourced value",
      "pair of persons", "family",
    ]
    let merged = try #require(try await test.register.dossier(of: merge.kept.person.id))
    #expect(Set(merged.records.map(\.kind.rawValue)) == all)
    #expect(try await test.register.check().problems == [])
    _ = try await test.register.undo(by: "Tester")
    #expect(try await test.register.dossier(of: other) == merge.other)
    #expect(try await test.register.redo(by: "Tester") == .done(why: "two records of one person merged"))
    #expect(try await test.register.dossier(of: merge.kept.person.id) == merged)
    #expect(try await test.register.check().problems == [])
  }

  @Test("a pair that is not the same is never suggested again, whichever is named first")
  func notTheSame() async throws {
    let test = try await MergeTests.register()
    let (one, other) = (try await id(test, "P1"), try await id(test, "P5"))
    _ = try await test.register.save(PersonMerge.notTheSame(other, one), by: "Tester")
    #expect(try await test.register.likelyPairs(limit: 10) == [])
  }

  @Test("relatives planned on a tree are saved as planned, and the tree then shows them")
  func relatives() async throws {
    let test = try await MergeTests.register()
    let missing = try await id(test, "P1")
    let before = try #require(try await test.register.familyTree(around: missing))
    let name = PersonName(id: .provisional(2), person: .provisional(1), given: "Orxan", surname: "Əliyev")
    let plan = RelativePlan(.halfBrotherByFather, of: before.index, .new(Person(id: .provisional(1), sex: .male), [name]))
    guard case .change(let change, _) = plan.outcome(in: before) else {
      Issue.record("refused")
      return
    }
    guard case .saved(let saved) = try await test.register.save(change, by: "Tester") else {
      Issue.record("not saved")
      return
    }
    let tree = try #require(try await test.register.familyTree(around: missing))
    let brother = try #require(tree.cards.firstIndex { $0.person == saved.identities[.provisional(1)] })
    #expect(RelationshipWords(tree).short(brother) == "half-brother")
    #expect(tree.cards.count == before.cards.count + 3)
    #expect(try await test.register.check().problems == [])
  }

  @Test("both may have consented to the same: a merge brings consents and tasks along, and is taken back with them")
  func consents() async throws {
    let test = try await MergeTests.register()
    let (kept, other) = (try await id(test, "P1"), try await id(test, "P5"))
    let day = try #require(Day(year: 2026, month: 9, day: 1))
    var task = OfficeTask(id: .provisional(3), kind: .collectAgain, owner: "Sevda", due: day)
    task.person = other
    task.consent = .provisional(2)
    let steps: [RecordChange.Step] = [
      .create(.consent(Consent(id: .provisional(1), person: kept, purpose: .identification, on: day))),
      .create(.consent(Consent(id: .provisional(2), person: other, purpose: .identification, on: day))), .create(.task(task)),
    ]
    guard case .saved = try await test.register.save(RecordChange(steps, why: "test"), by: "Tester") else {
      throw RegisterError(.other, "not saved")
    }
    let merge = try await merge(test)
    guard case .saved = try await test.register.save(merge.change, by: "Tester") else { throw RegisterError(.other, "not saved") }
    let dossier = try #require(try await test.register.dossier(of: kept))
    #expect(dossier.records.filter { $0.kind == .consent || $0.kind == .task }.map(\.kind.rawValue) == ["consent", "consent", "task"])
    #expect(try await test.register.consents(of: kept).map(\.person) == [kept, kept])
    #expect(try await test.register.check().problems == [])
    guard case .done = try await test.register.undo(by: "Tester") else { throw RegisterError(.other, "not taken back") }
    #expect(try await test.register.consents(of: kept).count == 1)
    #expect(try await test.register.consents(of: other).count == 1)
    #expect(try await test.register.check().problems == [])
  }
}
