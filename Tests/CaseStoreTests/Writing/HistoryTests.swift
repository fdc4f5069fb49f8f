import CaseModel
import CaseStore
import Testing

@Suite struct HistoryTests {
  @Test("the history of a record says field by field what was, what is, who, why and from which source, the newest first")
  func history() async throws {
    let desk = try await WritingDesk.open()
    let told = Testimony(id: .provisional(1), interviewer: "Sevda", narrative: "He was in Şuşa.")
    let id = try #require(try await desk.save(.create(.testimony(told))).identities[.provisional(1)])
    try await desk.changeCase(desk.anar.row.id, why: "last seen corrected", source: .testimony(id)) { record in
      record.lastSeen = PartialDate(typed: "spring 1993", earliest: nil, latest: nil, exactness: .season)
      record.lastSeenPlace = nil
    }
    try await desk.changeCase(desk.anar.row.id, why: "incident named", by: "Tural") { $0.incident = nil }
    let history = try #require(try await desk.register.history(of: desk.anar.row.id))
    #expect(history.kind == .missingCase)
    #expect(history.entries.map(\.kind) == [.changed, .changed, .changed, .created])
    #expect(history.entries.map(\.field) == ["incident", "last seen place", "last seen", ""])
    #expect(history.entries.map(\.old) == ["First conflict", "Kosa", "1992-02-26", ""])
    #expect(history.entries.map(\.new) == ["", "", "spring 1993", ""])
    #expect(history.entries.map(\.by) == ["Tural", "Sevda", "Sevda", "Tester"])
    #expect(history.entries.map(\.why) == ["incident named", "last seen corrected", "last seen corrected", "test"])
    #expect(history.entries.map(\.source) == [nil, .testimony(id), .testimony(id), .words("import test")])
    #expect(history.entries.allSatisfy { $0.when > 1_795_392_000_000 && $0.when < 1_795_400_000_000 })
    #expect(try await desk.register.history(of: RecordID(high: 5, low: 5)) == nil)
  }

  @Test("names, ties and lists of a record are told in words")
  func words() async throws {
    let desk = try await WritingDesk.open()
    var names = desk.anar.names
    names.append(PersonName(id: .provisional(1), person: desk.anar.person.id, kind: .nickname, given: "Balaca", surname: ""))
    var person = desk.anar.person
    person.identicalTwin = true
    person.family = nil
    try await desk.save(.edit(.person(person, names), from: .person(desk.anar.person, desk.anar.names)))
    let entries = try #require(try await desk.register.history(of: person.id)).entries.dropLast()
    #expect(entries.map(\.field) == ["names", "identical twin", "family"])
    #expect(entries.map(\.old) == ["Rasulov Anar Kamal oğlu", "no", "F-001 Rasulov, Kosa"])
    #expect(entries.map(\.new) == ["Rasulov Anar Kamal oğlu; Balaca (nickname)", "yes", ""])
    let family = try #require(try await desk.register.history(of: desk.family)).entries
    #expect(family.map(\.field) == ["contact person", ""])
    #expect(family.first?.new == "RASULOVA Lalə")
  }

  @Test("who the witness of a sealed testimony is stands neither in its history, nor on the case, nor in a conflict")
  func sealedWitness() async throws {
    let desk = try await WritingDesk.open()
    var told = Testimony(id: .provisional(1), interviewer: "Sevda", narrative: "He was in Şuşa.")
    told.witness = desk.emin.person.id
    told.witnessName = "Tofiq Sınaqov"
    told.witnessCode = "W-0007"
    told.cases = [desk.anar.row.id]
    var statement = WitnessStatement(id: .provisional(2), testimony: .provisional(1), position: 1, what: "He was alive.")
    statement.person = desk.anar.person.id
    let saved = try await desk.save(.create(.testimony(told)), .create(.statement(statement)))
    let id = try #require(saved.identities[.provisional(1)])
    guard case .testimony(let open)? = try await desk.register.record(.testimony, id) else { throw RegisterError(.other, "none") }
    #expect(try await desk.register.caseFile(desk.anar.row.id)?.statements.map(\.witness) == ["RASULOV Emin Kamal oğlu"])
    var sealed = open
    sealed.isSealed = true
    sealed.witnessName = "Tofiq S."
    try await desk.save(.edit(.testimony(sealed), from: .testimony(open)))
    let entries = try #require(try await desk.register.history(of: id)).entries
    #expect(entries.map(\.field) == ["sealed", "witness name", ""])
    #expect(entries.map(\.old) == ["no", "sealed", ""])
    #expect(entries.map(\.new) == ["yes", "sealed", ""])
    let file = try #require(try await desk.register.caseFile(desk.anar.row.id))
    #expect(file.statements.map(\.witness) == ["W-0007"])
    #expect(file.statements.map(\.testimonyNumber) == ["BRD-T-2026-00001"])
    #expect(file.testimonies.map(\.witness) == [nil])
    #expect(file.testimonies.map(\.witnessName) == [nil])
    var late = open
    late.witnessName = "T. Sınaqov"
    let change = RecordChange([.edit(.testimony(late), from: .testimony(open))], why: "late")
    guard case .conflict(let conflicts) = try await desk.register.save(change, by: "Tural") else { throw RegisterError(.other, "saved") }
    #expect(conflicts.map { [$0.base, $0.mine, $0.theirs] } == [["sealed", "sealed", "sealed"]])
    try await desk.save(.remove(.statement(try #require(file.statements.first).statement)), .remove(.testimony(sealed)))
    let removed = try #require(try await desk.register.history(of: id))
    #expect(removed.entries.map(\.new) == ["", "yes", "sealed", ""])
  }

  @Test("a case says from which source each value shown is known; undo brings the older source back")
  func sources() async throws {
    let desk = try await WritingDesk.open()
    #expect(desk.anar.sources.isEmpty)
    var records = NewRecords(person: desk.anar.person.id, missingCase: desk.anar.row.id)
    records.testimony.isSealed = true
    let saved = try await desk.save(
      .create(.testimony(records.testimony)), .create(.statement(records.statement)), .create(.tracingEvent(records.event)))
    let statement = try #require(saved.identities[.provisional(3)])
    let contact = try #require(desk.anar.contacts.first)
    try await desk.changeCase(desk.anar.row.id, why: "a", source: .statement(statement)) { $0.lastSeenPlace = "Şuşa" }
    try await desk.changeCase(desk.anar.row.id, why: "b", source: .contact(contact.id)) { record in
      record.lastSeenPlace = "Laçın"
      record.clothing = "a grey coat"
    }
    try await desk.changeCase(desk.anar.row.id, why: "c") { $0.clothing = "a black coat" }
    var file = try #require(try await desk.register.caseFile(desk.anar.row.id))
    #expect(file.sources == ["last seen place": .contact(contact.id)])
    #expect(
      file.sourceWords == [
        .contact(contact.id): "contact of 2025-01-12", .statement(statement): "statement 1 of testimony BRD-T-2026-00001",
      ])
    #expect(file.events.map(\.source) == [.statement(statement)])
    for _ in 0..<2 { _ = try await desk.register.undo(by: "Sevda") }
    file = try #require(try await desk.register.caseFile(desk.anar.row.id))
    #expect(file.sources == ["last seen place": .statement(statement)])
    #expect(file.missingCase.lastSeenPlace == "Şuşa")
    #expect(
      try await desk.refusal(.create(.contact(desk.contact("x"))), source: .testimony(RecordID(high: 9, low: 9)))
        == "The testimony that is named as the source is not in the register. Choose another source.")
  }
}
