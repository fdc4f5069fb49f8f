import CaseModel
import CaseStore
import Kinship
import SQLiteAccess
import Testing

@Suite struct SaveTests {
  @Test("a contact is saved with real identities, and its draft is gone with it")
  func contact() async throws {
    let desk = try await WritingDesk.open()
    var contact = desk.contact("She asked when we come.")
    contact.minutes = 15
    contact.withWhom = "her neighbour"
    contact.cases = [desk.anar.row.id, desk.emin.row.id]
    let kept = try await desk.register.keep(Draft(key: "contact/new", user: "Sevda", title: "New contact", values: ["summary": "She"]))
    #expect(kept > 1_795_392_000_000)
    let outcome = try await desk.register.save(
      RecordChange([.create(.contact(contact))], why: "contact logged"), by: "Sevda", removingDraft: "contact/new")
    guard case .saved(let saved) = outcome else { throw RegisterError(.other, "\(outcome)") }
    let id = try #require(saved.identities[.provisional(1)])
    #expect(!id.isProvisional)
    #expect(saved.savedAt > kept)
    #expect(try await desk.register.draft("contact/new", of: "Sevda") == nil)
    guard case .contact(let stored)? = try await desk.register.record(.contact, id) else { throw RegisterError(.other, "no contact") }
    #expect(stored.summary == "She asked when we come.")
    #expect(stored.minutes == 15)
    #expect(stored.withWhom == "her neighbour")
    #expect(stored.cases == [desk.anar.row.id, desk.emin.row.id])
    #expect(stored.family == desk.family)
    #expect(try await WritingDesk.file(desk.test, "BRD-2026-00001").contacts.map(\.id).contains(id))
    #expect(try await desk.register.familyFile(desk.family)?.row.lastContact == Day(number: 20_750))
    #expect(try await desk.register.check().problems == [])
  }

  @Test("numbers are given to cases, families and testimonies, and the next one follows")
  func numbers() async throws {
    let desk = try await WritingDesk.open()
    for (case_, family, testimony) in [
      ("BRD-2026-00005", "F-002", "BRD-T-2026-00001"), ("BRD-2026-00006", "F-003", "BRD-T-2026-00002"),
    ] {
      let newFamily = Family(id: .provisional(1), number: "", name: "Sadıqov, Kosa")
      var person = Person(id: .provisional(2), sex: .male)
      person.family = .provisional(1)
      let name = PersonName(id: .provisional(3), person: .provisional(2), given: "Rauf", surname: "Sadıqov")
      var told = Testimony(id: .provisional(5), interviewer: "Sevda", narrative: "He told it.")
      told.cases = [.provisional(4)]
      told.witness = .provisional(2)
      let saved = try await desk.save(
        .create(.family(newFamily)), .create(.person(person, [name])),
        .create(.missingCase(MissingCase(id: .provisional(4), number: "", person: .provisional(2)))), .create(.testimony(told)))
      #expect(saved.identities.count == 5)
      let ids = [1, 4, 5].compactMap { saved.identities[.provisional($0)] }
      try #require(ids.count == 3)
      #expect(ids.map { saved.numbers[$0] } == [family, case_, testimony])
      let file = try #require(try await desk.register.caseFile(ids[1]))
      #expect(file.row.name == "SADIQOV Rauf")
      #expect(file.family?.number == family)
      #expect(file.testimonies.map(\.narrative) == ["He told it."])
      #expect(file.testimonies.first?.cases == [ids[1]])
      #expect(file.names.first?.person == file.person.id)
    }
    #expect(try await desk.register.searchCases("sadiqov", limit: 10).total == 2)
    #expect(try await desk.register.check().problems == [])
  }

  @Test("an edit changes the fields that the form changed, in the lists and in the search too")
  func edit() async throws {
    let desk = try await WritingDesk.open()
    try await desk.changeCase(desk.anar.row.id) { record in
      record.lastSeenPlace = "Xanlıq"
      record.fate = .reportedHeld
    }
    let row = try #require(try await desk.register.caseFile(desk.anar.row.id)).row
    #expect(row.place == "Xanlıq")
    #expect(row.fate == .reportedHeld)
    #expect(try await desk.register.searchCases("xanliq", limit: 10).total == 1)
    var names = desk.anar.names
    names[0].given = "Ənvər"
    names.append(
      PersonName(id: .provisional(9), person: desk.anar.person.id, kind: .nickname, given: "Balaca", surname: ""))
    try await desk.save(.edit(.person(desk.anar.person, names), from: .person(desk.anar.person, desk.anar.names)))
    #expect(try await desk.register.searchCases("enver", limit: 10).total == 1)
    #expect(try await desk.register.searchCases("anar", limit: 10).hits.filter { $0.row.id == desk.anar.row.id }.isEmpty)
    #expect(try await desk.register.caseFile(desk.anar.row.id)?.row.name == "RASULOV Ənvər Kamal oğlu")
    #expect(try await desk.register.check().problems == [])
  }

  @Test("an edit that changes nothing writes nothing")
  func nothingChanged() async throws {
    let desk = try await WritingDesk.open()
    let before = try desk.commits()
    let record = Record.missingCase(desk.anar.missingCase)
    try await desk.save(.edit(record, from: record))
    #expect(try desk.commits() == before)
  }

  @Test("a removed record leaves its tables and lists; one that others refer to is not removed")
  func removal() async throws {
    let desk = try await WritingDesk.open()
    let person = Record.person(desk.anar.person, desk.anar.names)
    #expect(
      try await desk.refusal(.remove(person))
        == "The person cannot be removed: a missing case refers to it. Move or remove that first; nothing was changed.")
    try await desk.save(.remove(.missingCase(desk.anar.missingCase)))
    #expect(try await desk.register.caseFile(desk.anar.row.id) == nil)
    #expect(try await desk.register.counts().cases == 3)
    #expect(try await desk.register.familyFile(desk.family)?.row.missing == 1)
    #expect(try await desk.register.check().problems == [])
    #expect(
      try await desk.refusal(.remove(.missingCase(desk.anar.missingCase)))
        == "The missing case is no longer in the register: it was removed meanwhile. Nothing was changed and the draft is kept.")
  }

  @Test("every new kind of record comes back from its table and from the log as it was written")
  func newKinds() async throws {
    let desk = try await WritingDesk.open()
    let records = NewRecords(person: desk.anar.person.id, missingCase: desk.anar.row.id)
    let saved = try await desk.save(
      .create(.profile(records.profile)), .create(.testimony(records.testimony)), .create(.statement(records.statement)),
      .create(.tracingEvent(records.event)), .create(.sourcedValue(records.value)), .create(.personPair(records.pair(desk.emin.person.id))))
    func stored(_ kind: Record.Kind, _ number: UInt64) async throws -> Record {
      let id = try #require(saved.identities[.provisional(number)])
      return try #require(try await desk.register.record(kind, id))
    }
    for _ in 0..<2 {
      guard case .profile(let profile) = try await stored(.profile, 1), case .testimony(let testimony) = try await stored(.testimony, 2),
        case .statement(let statement) = try await stored(.statement, 3),
        case .tracingEvent(let event) = try await stored(.tracingEvent, 4),
        case .sourcedValue(let value) = try await stored(.sourcedValue, 5), case .personPair(let pair) = try await stored(.personPair, 6)
      else { throw RegisterError(.other, "a record has another kind") }
      #expect(profile.marks == records.profile.marks)
      #expect(profile.teeth == records.profile.teeth)
      #expect(profile.effects == records.profile.effects)
      #expect(profile.statureFrom == 168 && profile.statureTo == 172 && profile.handedness == .left)
      #expect(testimony.number == "BRD-T-2026-00001" && testimony.consent == .given && testimony.isSealed)
      #expect(testimony.on == Entries.day(2026, 11, 2) && testimony.cases == [desk.anar.row.id])
      #expect(statement.testimony == testimony.id && statement.person == desk.anar.person.id && statement.basis == .saw)
      #expect(statement.when == Entries.year(1993))
      #expect(event.source == .statement(statement.id) && event.kind == .transfer && event.destination == "Şuşa")
      #expect(value.source == .testimony(testimony.id) && value.field == "last seen place" && value.certainty == .doubted)
      #expect(pair.second == desk.emin.person.id && pair.verdict == .notTheSame && pair.note == "two brothers")
      try await desk.register.rebuild()
    }
    #expect(try await desk.register.check().problems == [])
  }
}
