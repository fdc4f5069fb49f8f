import CaseModel
import CaseStore
import Testing

@Suite struct SharedMatterTests {
  @Test("a consent's file lists what left the office since it was given: dispatches and profiles, the oldest first")
  func shared() async throws {
    let desk = try await WritingDesk.open()
    let sample = try await desk.sample("K-2")
    try await desk.move("K-2", to: .sealed, on: WritingDesk.day(2, 1), isCorrection: true)
    let early = try await desk.consent(of: sample.donor, on: WritingDesk.day(1, 5))
    try await desk.move("K-2", to: .inTransit, on: WritingDesk.day(2, 8), to: "Baku laboratory")
    try await desk.move("K-2", to: .received, on: WritingDesk.day(2, 12))
    try await desk.move("K-2", to: .accepted, on: WritingDesk.day(2, 13))
    for (outcome, day) in [(LaboratoryResult.Outcome.failed, 1), (.full, 20)] {
      try await desk.move("K-2", to: .inAnalysis, on: outcome == .failed ? WritingDesk.day(2, 14) : WritingDesk.day(3, 10))
      let result = LaboratoryResult(
        id: .provisional(9), sample: sample.id, laboratory: "Baku laboratory", on: WritingDesk.day(3, day), outcome: outcome,
        markers: outcome == .full ? [.autosomal] : [])
      try await desk.read("K-2", result)
    }
    let late = try await desk.consent(of: sample.donor, for: "Court of Bərdə", on: WritingDesk.day(2, 9))
    let file = try #require(try await desk.register.consentFile(early))
    #expect(file.personName == "RASULOVA Nigar Anar qızı")
    #expect(file.samples.map(\.barcode) == ["K-2"])
    #expect(file.shared.map(\.words) == ["sent to Baku laboratory", "full profile read by Baku laboratory"])
    #expect(file.shared.map(\.on) == [WritingDesk.day(2, 8), WritingDesk.day(3, 20)])
    #expect(try await desk.register.consentFile(late)?.shared.map(\.words) == ["full profile read by Baku laboratory"])
    #expect(try await desk.register.consentFile(sample.id) == nil)
  }

  @Test("a sample that was at a laboratory before its steps were logged here was shared all the same")
  func beforeTheTrail() async throws {
    let desk = try await WritingDesk.open()
    let sample = try await desk.sample("K-1")
    let consent = try await desk.consent(of: sample.donor, on: WritingDesk.day(1, 1))
    let file = try #require(try await desk.register.consentFile(consent))
    let ways = file.shared.filter { $0.sample.barcode == "K-1" }.map(\.words)
    #expect(ways == ["at a laboratory (\(sample.status.rawValue))"])
  }

  @Test("a thing that somebody handed over rests on that person's consent, not on the missing person's")
  func handedOver() async throws {
    let desk = try await WritingDesk.open()
    let wife = try await desk.giver("K-1")
    var item = Sample(
      id: .provisional(1), donor: desk.anar.person.id, kind: .directReference, material: .item, barcode: "K-9", status: .collected)
    item.handedOverBy = wife
    try await desk.save(.create(.sample(item)))
    let consent = try await desk.consent(of: wife)
    #expect(try await desk.register.consentFile(consent)?.samples.map(\.barcode).sorted() == ["K-1", "K-9"])
    let own = try await desk.consent(of: desk.anar.person.id)
    #expect(try await desk.register.consentFile(own)?.samples == [])
  }

  @Test("dispatches come newest first, with how many there are, and their samples in the order of the list")
  func dispatches() async throws {
    let desk = try await WritingDesk.open()
    let (first, second) = (try await desk.sample("K-1").id, try await desk.sample("K-3").id)
    for (month, samples) in [(3, []), (5, [second, first]), (4, [])] {
      let dispatch = Dispatch(
        id: .provisional(1), laboratory: "Laboratory \(month)", by: "Sevda", preparedOn: WritingDesk.day(month, 1), samples: samples)
      try await desk.save(.create(.dispatch(dispatch)))
    }
    let found = try await desk.register.dispatches(limit: 2)
    #expect(found.total == 3)
    #expect(found.dispatches.map(\.laboratory) == ["Laboratory 5", "Laboratory 4"])
    let file = try #require(try await desk.register.dispatchFile(found.dispatches[0].id, today: WritingDesk.day(6, 1)))
    #expect(file.cards.map(\.sample.barcode) == ["K-3", "K-1"])
    #expect(file.cards.map(\.donorName) == ["RASULOVA Lalə", "RASULOVA Aygün"])
    #expect(try await desk.register.dispatchFile(first, today: WritingDesk.day(6, 1)) == nil)
  }
}
