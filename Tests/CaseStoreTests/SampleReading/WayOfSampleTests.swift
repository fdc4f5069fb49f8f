import CaseModel
import CaseStore
import Testing

/// What the pages of samples, consents, dispatches and tasks read.
@Suite struct WayOfSampleTests {
  @Test("a new code follows the highest of the office's own, whatever other codes there are")
  func nextBarcode() async throws {
    let test = try await FilesTests.register()
    let more = [
      // Two own codes, the higher one first, and two of other makes that would be higher still.
      Entries.sample("BK00000414", "P3", .collected), Entries.sample("BK00000018", "P3", .collected),
      Entries.sample("BK999999", "P3", .collected), Entries.sample("ZZ-9999999999", "P3", .collected),
    ]
    #expect(try await test.takeIn(more).problems == [])
    #expect(try await test.register.nextBarcode() == "BK00000422")
    let found = try #require(try await test.register.sample(barcode: "BK00000414"))
    #expect(found.status == .collected)
    #expect(try await test.register.sample(barcode: "BK00000422") == nil)
  }

  @Test("the file of an item says who handed it over and shows that person's consents, not the missing person's")
  func item() async throws {
    let test = try await FilesTests.register()
    let file = try await WritingDesk.file(test, "BRD-2026-00001")
    let mother = try #require(file.tree.cards.first { $0.name == "Lalə RASULOVA" }).person
    var comb = Sample(
      id: .provisional(1), donor: file.person.id, kind: .directReference, material: .item, barcode: "K-7", status: .collected)
    comb.handedOverBy = mother
    _ = try await test.register.save(RecordChange([.create(.sample(comb))], why: "item taken"), by: "Sevda")
    try await StandingSamples.decide(mother, on: 20_500, in: test)
    try await StandingSamples.decide(file.person.id, .research, .refused, on: 20_501, in: test)
    let id = try #require(try await test.register.sample(barcode: "K-7")).id
    let read = try #require(try await test.register.sampleFile(id))
    #expect(read.donorName == "RASULOV Anar Kamal oğlu")
    #expect(read.handedOverName == "RASULOVA Lalə")
    #expect(read.consents.map(\.person) == [mother])
    #expect(read.caseRow?.number == "BRD-2026-00001")
    #expect(read.custody == [])
    #expect(read.dispatches == [])
    // An item of the missing person's own stands for the person.
    #expect(try await WritingDesk.file(test, "BRD-2026-00001").row.coverage == .complete)
    #expect(try await test.register.consents(of: mother).map(\.purpose) == [.identification])
  }

  @Test("open tasks stand in the day of whoever answers for them, the first due first, and in everybody's")
  func tasks() async throws {
    let test = try await FilesTests.register()
    let sample = try #require(try await test.register.sample(barcode: "K-2"))
    func task(_ number: UInt64, _ kind: OfficeTask.Kind, owner: String, due: Int?, doneOn: Int? = nil) -> RecordChange.Step {
      var task = OfficeTask(id: .provisional(number), kind: kind, owner: owner, due: due.map { Day(number: $0) })
      task.sample = sample.id
      task.person = sample.donor
      task.doneOn = doneOn.map { Day(number: $0) }
      return .create(.task(task))
    }
    let outcome = try await test.register.save(
      RecordChange(
        [
          task(1, .destroySample, owner: "Sevda", due: nil), task(2, .tellRecipient, owner: "Sevda", due: 20_900),
          task(3, .recallSample, owner: "Sevda", due: 20_700), task(4, .collectAgain, owner: "Orxan", due: 20_800),
          task(5, .deleteProfile, owner: "Sevda", due: 20_600, doneOn: 20_601),
        ], why: "tasks opened"), by: "Sevda")
    guard case .saved(let saved) = outcome else {
      Issue.record("not saved: \(outcome)")
      return
    }
    let own = try await test.register.dayPlan(of: "Sevda", today: Day(number: 20_780)).officeTasks
    #expect(own.map(\.task.kind) == [.recallSample, .tellRecipient, .destroySample])
    #expect(own.first?.personName == "RASULOVA Nigar Anar qızı")
    #expect(own.first?.barcode == "K-2")
    let all = try await test.register.dayPlan(of: nil, today: Day(number: 20_780)).officeTasks
    #expect(all.map(\.task.kind) == [.recallSample, .collectAgain, .tellRecipient, .destroySample])
    let fourth = try #require(saved.identities[.provisional(4)])
    let line = try #require(try await test.register.taskLine(fourth))
    #expect(line.task.owner == "Orxan")
    #expect(line.barcode == "K-2")
    let file = try #require(try await test.register.sampleFile(sample.id))
    #expect(Set(file.tasks.map(\.kind)) == Set(OfficeTask.Kind.allCases))
    let donor = try #require(try await test.register.personFile(sample.donor))
    #expect(Set(donor.tasks.map(\.kind)) == Set(OfficeTask.Kind.allCases))
  }

  @Test("what was shared in reliance on a consent: dispatches and profiles from its day on, the oldest first")
  func shared() async throws {
    let test = try await FilesTests.register()
    #expect(try await test.takeIn([StandingSamples.sample("K-8", "P2", .sealed, since: 20_490)]).problems == [])
    var sample = try #require(try await test.register.sample(barcode: "K-8"))
    let consent = try await StandingSamples.decide(sample.donor, on: 20_500, in: test)
    var dispatch = Dispatch(
      id: .provisional(9), laboratory: "Lab A", by: "Sevda", preparedOn: Day(number: 20_510), samples: [sample.id])
    dispatch.sentOn = Day(number: 20_510)
    var sending = SampleMove(to: .inTransit, on: Day(number: 20_510), by: "Sevda")
    sending.step.to = "Lab A"
    sending.step.dispatch = .provisional(9)
    _ = try await test.register.save(
      RecordChange([.create(.dispatch(dispatch))] + sending.steps([sample]), why: "dispatched"), by: "Sevda")
    for (status, day) in [(Sample.Status.received, 20_520), (.accepted, 20_521), (.inAnalysis, 20_530)] {
      sample = try #require(try await test.register.sample(barcode: "K-8"))
      var move = SampleMove(to: status, on: Day(number: day), by: "Sevda")
      move.step.to = "Lab A"
      _ = try await test.register.save(RecordChange(move.steps([sample]), why: "moved"), by: "Sevda")
    }
    sample = try #require(try await test.register.sample(barcode: "K-8"))
    let result = LaboratoryResult(
      id: .provisional(9), sample: sample.id, laboratory: "Lab A", on: Day(number: 20_560), outcome: .full, markers: [.autosomal])
    let read = SampleMove(to: .profileFull, on: Day(number: 20_560), by: "Sevda")
    _ = try await test.register.save(
      RecordChange([.create(.laboratoryResult(result))] + read.steps([sample]), why: "result read"), by: "Sevda")

    let file = try #require(try await test.register.consentFile(consent))
    #expect(file.personName == "RASULOV Kamal")
    #expect(file.samples.map(\.barcode) == ["K-8"])
    #expect(file.shared.map { "\($0.sample.barcode) \($0.on?.number ?? 0)" } == ["K-8 20510", "K-8 20560"])
    #expect(file.shared.allSatisfy { $0.words.contains("Lab A") })
    // A later consent answers only for what came after it.
    let later = try await StandingSamples.decide(sample.donor, .prosecution, on: 20_540, in: test)
    #expect(try #require(try await test.register.consentFile(later)).shared.map { $0.on?.number ?? 0 } == [20_560])

    let way = try #require(try await test.register.sampleFile(sample.id))
    #expect(way.custody.map(\.status) == [.inTransit, .received, .accepted, .inAnalysis, .profileFull])
    #expect(way.dispatches.map(\.laboratory) == ["Lab A"])
    #expect(way.results.map(\.outcome) == [.full])
    let (dispatches, total) = try await test.register.dispatches()
    #expect(total == 1)
    let sent = try #require(dispatches.first)
    #expect(try #require(try await test.register.dispatchFile(sent.id, today: Day(number: 20_780))).cards.map(\.sample.barcode) == ["K-8"])
    #expect(try await test.register.check().problems == [])
  }
}
