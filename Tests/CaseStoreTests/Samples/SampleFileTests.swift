import CaseModel
import CaseStore
import Testing

@Suite struct SampleFileTests {
  @Test("a sample's file names the case it serves first: the donor's own, else the first of the family")
  func caseServed() async throws {
    let desk = try await WritingDesk.open()
    let wife = try #require(try await desk.register.sampleFile(try await desk.sample("K-1").id))
    #expect(wife.donorName == "RASULOVA Aygün")
    #expect(wife.donor?.state == .sampled)
    #expect(wife.caseRow?.number == "BRD-2026-00001")
    var item = Sample(
      id: .provisional(1), donor: desk.emin.person.id, kind: .directReference, material: .item, barcode: "K-9", status: .collected)
    item.handedOverBy = try await desk.giver("K-1")
    try await desk.save(.create(.sample(item)))
    try await desk.consent(of: try await desk.giver("K-1"))
    let own = try #require(try await desk.register.sampleFile(try await desk.sample("K-9").id))
    #expect(own.caseRow?.number == "BRD-2026-00002")
    #expect(own.handedOverName == "RASULOVA Aygün")
    #expect(own.consents.map(\.state) == [.given])
    #expect(try await desk.register.sampleFile(desk.family) == nil)
  }

  @Test("a sample's file holds its way, its dispatches, its results as the role may read them, and its tasks")
  func wholeFile() async throws {
    let desk = try await WritingDesk.open()
    let sample = try await desk.sample("K-2")
    try await desk.consent(of: sample.donor)
    let dispatch = Dispatch(
      id: .provisional(1), laboratory: "Baku laboratory", by: "Sevda", preparedOn: WritingDesk.day(2, 1), samples: [sample.id])
    try await desk.save(.create(.dispatch(dispatch)))
    for (status, day) in [(Sample.Status.received, 10), (.accepted, 12), (.inAnalysis, 15)] {
      try await desk.move("K-2", to: status, on: WritingDesk.day(3, day))
    }
    var result = LaboratoryResult(
      id: .provisional(1), sample: sample.id, laboratory: "Baku laboratory", on: WritingDesk.day(4, 1), outcome: .partial,
      markers: [.autosomal])
    result.inconsistency = "not the child of the recorded father"
    try await desk.save(.create(.laboratoryResult(result)))
    var task = OfficeTask(id: .provisional(1), kind: .collectAgain, owner: "Sevda", due: WritingDesk.day(5, 1))
    task.sample = sample.id
    try await desk.save(.create(.task(task)))

    let file = try #require(try await desk.register.sampleFile(sample.id))
    #expect(file.custody.map(\.status) == [.received, .accepted, .inAnalysis])
    #expect(file.dispatches.map(\.laboratory) == ["Baku laboratory"])
    #expect(file.results.map(\.inconsistency) == [nil])
    #expect(file.results.map(\.isInconsistencySealed) == [true])
    #expect(file.tasks.map(\.kind) == [.collectAgain])
    let read = try #require(try await desk.register.sampleFile(sample.id, as: .supervisor))
    #expect(read.results.map(\.inconsistency) == ["not the child of the recorded father"])
  }

  @Test("the next code for a kit follows the highest of the office's own codes, and passes over those of other makes")
  func nextBarcode() async throws {
    let desk = try await WritingDesk.open()
    #expect(try await desk.register.nextBarcode() == "BK00000018")
    for code in ["BK00000414", "BK00000420", "BK00000422", "BK0000099", "ZZ00009996", "BK99999997"] {
      let sample = Sample(
        id: .provisional(1), donor: desk.anar.person.id, kind: .directReference, material: .hair, barcode: code, status: .planned)
      try? await desk.save(.create(.sample(sample)))
    }
    #expect(Barcode.reading("BK00000422") == .own)
    #expect(Barcode.reading("BK00000420") == .wrongCheckDigit(2))
    // 42 with its check digit 2 is the highest that has a number after it.
    #expect(try await desk.register.nextBarcode() == "BK00000430")
  }

  @Test("cards name the donor, the case and the consent that counts first, in the order asked for")
  func cards() async throws {
    let desk = try await WritingDesk.open()
    let today = WritingDesk.day(11, 25)
    try await desk.consent(of: try await desk.giver("K-1"), .refused)
    try await desk.consent(of: try await desk.giver("K-1"), until: WritingDesk.day(2, 1))
    try await desk.consent(of: try await desk.giver("K-2"))
    let ids = [try await desk.sample("K-3").id, desk.family, try await desk.sample("K-1").id, try await desk.sample("K-2").id]
    let cards = try await desk.register.sampleCards(ids, today: today)
    #expect(cards.map(\.sample.barcode) == ["K-3", "K-1", "K-2"])
    #expect(cards.map(\.donorName) == ["RASULOVA Lalə", "RASULOVA Aygün", "RASULOVA Nigar Anar qızı"])
    #expect(cards.map(\.caseNumber) == ["BRD-2026-00001", "BRD-2026-00001", "BRD-2026-00001"])
    #expect(cards.map(\.consent) == [.notAsked, .expired, .given])
  }

  @Test("a person's file holds consents and tasks, and the day holds the open tasks of whoever asks")
  func tasks() async throws {
    let desk = try await WritingDesk.open()
    let sample = try await desk.sample("K-1")
    try await desk.consent(of: sample.donor)
    for (number, owner, due, isDone) in [
      (1, "Sevda", 12 as Int?, false), (2, "Rauf", 3, false), (3, "Sevda", 5, true), (4, "Sevda", nil, false),
    ] {
      var task = OfficeTask(
        id: .provisional(1), kind: .tellRecipient, owner: owner, due: due.map { WritingDesk.day(6, $0) })
      task.sample = number == 2 ? nil : sample.id
      task.person = number == 1 ? nil : sample.donor
      task.details = "task \(number)"
      task.doneOn = isDone ? WritingDesk.day(6, 1) : nil
      try await desk.save(.create(.task(task)))
    }
    let person = try #require(try await desk.register.personFile(sample.donor))
    #expect(person.consents.map(\.purpose) == [.identification])
    #expect(person.tasks.compactMap(\.details) == ["task 2", "task 3", "task 4"])
    let own = try await desk.register.dayPlan(of: "Sevda", today: WritingDesk.day(6, 10))
    #expect(own.officeTasks.compactMap(\.task.details) == ["task 1", "task 4"])
    #expect(own.officeTasks.map(\.barcode) == ["K-1", "K-1"])
    #expect(own.officeTasks.map(\.personName) == ["RASULOVA Aygün", "RASULOVA Aygün"])
    let all = try await desk.register.dayPlan(of: nil, today: WritingDesk.day(6, 10))
    #expect(all.officeTasks.compactMap(\.task.details) == ["task 2", "task 1", "task 4"])
    #expect(try await desk.register.taskLine(all.officeTasks[0].id)?.barcode == "")
    #expect(try await desk.register.taskLine(sample.id) == nil)
  }
}
