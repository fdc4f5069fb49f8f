import CaseModel
import CaseStore
import Testing

@Suite struct BoardReadingTests {
  private let today = StandingSamples.today

  private func codes(_ board: SampleBoard) -> [String] {
    board.columns.map { column in
      "\(column.stage.words) \(column.count)/\(column.late): " + column.cards.map(\.sample.barcode).joined(separator: " ")
    }
  }

  @Test(
    "each stage shows those first whose day nobody knows, then those who stand there the longest; the laboratory's days count from receipt")
  func order() async throws {
    let test = try await StandingSamples.register()
    let board = try await test.register.sampleBoard(SampleFilter(), today: today)
    #expect(
      codes(board) == [
        "planned 1/0: P-1", "taken 0/0: ", "in transit 3/1: T-3 T-2 T-1", "laboratory 3/2: L-3 L-1 L-2", "profile 2/0: R-1 S-1",
        "set aside 0/0: ", "ended 1/0: D-1",
      ])
    #expect(board.total == 10)
  }

  @Test("a cut column still counts all of its samples, and the rest can be read from where it was cut")
  func cut() async throws {
    let test = try await StandingSamples.register()
    let board = try await test.register.sampleBoard(SampleFilter(), today: today, limit: 2)
    #expect(codes(board)[2] == "in transit 3/1: T-3 T-2")
    func rest(_ stage: SampleStage, _ filter: SampleFilter, from offset: Int, limit: Int = 40) async throws -> [String] {
      try await test.register.sampleCards(in: stage, filter, today: today, offset: offset, limit: limit).map(\.sample.barcode)
    }
    #expect(try await rest(.inTransit, SampleFilter(), from: 2) == ["T-1"])
    #expect(try await rest(.inTransit, SampleFilter(), from: 1, limit: 1) == ["T-2"])
    #expect(try await rest(.inTransit, SampleFilter(), from: 1_000_000) == [])
    var late = SampleFilter()
    late.lateOnly = true
    #expect(try await rest(.laboratory, late, from: 1) == ["L-1"])
  }

  @Test("a filter by laboratory, collector or office leaves the total as it is and counts what it leaves")
  func filters() async throws {
    let test = try await StandingSamples.register()
    var filter = SampleFilter()
    filter.laboratory = "Lab A"
    var board = try await test.register.sampleBoard(filter, today: today)
    #expect(
      codes(board) == [
        "planned 0/0: ", "taken 0/0: ", "in transit 1/0: T-1", "laboratory 2/1: L-1 L-2", "profile 0/0: ", "set aside 0/0: ", "ended 0/0: ",
      ])
    #expect(board.total == 10)
    filter.lateOnly = true
    board = try await test.register.sampleBoard(filter, today: today)
    #expect(codes(board)[2...3] == ["in transit 0/0: ", "laboratory 1/1: L-1"])
    filter = SampleFilter()
    filter.collector = "Orxan"
    board = try await test.register.sampleBoard(filter, today: today)
    #expect(codes(board)[2...3] == ["in transit 1/1: T-2", "laboratory 1/1: L-1"])
    filter.office = "Barda"
    board = try await test.register.sampleBoard(filter, today: today)
    #expect(codes(board)[2...3] == ["in transit 1/1: T-2", "laboratory 0/0: "])
  }

  @Test("late ones alone, and a sample that nobody dated is never late")
  func lateOnes() async throws {
    let test = try await StandingSamples.register()
    var filter = SampleFilter()
    filter.lateOnly = true
    let board = try await test.register.sampleBoard(filter, today: today)
    #expect(
      codes(board) == [
        "planned 0/0: ", "taken 0/0: ", "in transit 1/1: T-2", "laboratory 2/2: L-3 L-1", "profile 0/0: ", "set aside 0/0: ",
        "ended 0/0: ",
      ])
    // One day earlier T-2 had been under way for two weeks, L-1 at the laboratory for ninety days: neither was late yet.
    let before = try await test.register.sampleBoard(filter, today: Day(number: 20_779))
    #expect(codes(before)[2...3] == ["in transit 0/0: ", "laboratory 1/1: L-3"])
  }

  @Test("a card names the donor, the donor's own case or else the first of the family, and what the consent is worth")
  func cards() async throws {
    let test = try await StandingSamples.register()
    try await StandingSamples.decide(try await StandingSamples.donor(of: "T-1", in: test), until: 20_779, in: test)
    try await StandingSamples.decide(try await StandingSamples.donor(of: "T-2", in: test), until: 20_780, in: test)
    // Given, and withdrawn a hundred days later; the father's research says nothing of identification.
    try await StandingSamples.decide(try await StandingSamples.donor(of: "T-3", in: test), on: 20_400, in: test)
    try await StandingSamples.decide(try await StandingSamples.donor(of: "T-3", in: test), .identification, .withdrawn, in: test)
    try await StandingSamples.decide(try await StandingSamples.donor(of: "L-1", in: test), .research, in: test)
    let board = try await test.register.sampleBoard(SampleFilter(), today: today)
    let cards = board.columns.flatMap(\.cards).map { "\($0.sample.barcode) \($0.donorName) \($0.caseNumber) \($0.consent.rawValue)" }
    #expect(
      cards == [
        "P-1 RASULOVA Nigar Anar qızı BRD-2026-00001 given", "T-3 RASULOVA Aygün BRD-2026-00001 withdrawn",
        "T-2 RASULOVA Nigar Anar qızı BRD-2026-00001 given", "T-1 RASULOVA Lalə BRD-2026-00001 expired",
        "L-3 RASULOVA Aygün BRD-2026-00001 withdrawn", "L-1 RASULOV Kamal BRD-2026-00001 not asked",
        "L-2 RASULOVA Lalə BRD-2026-00001 expired", "R-1 BABAYEV Rauf BRD-2026-00003 not asked",
        "S-1 RASULOV Emin Kamal oğlu BRD-2026-00002 not asked", "D-1 RASULOV Kamal BRD-2026-00001 given",
      ])
  }

  @Test("the words to filter by come with the commonest first and without those who have none")
  func words() async throws {
    let test = try await StandingSamples.register()
    let words = try await test.register.sampleFilterWords()
    #expect(words.offices == ["Barda", "Ganja"])
    #expect(words.laboratories == ["Lab A", "Lab B"])
    #expect(Set(words.collectors) == ["Sevda", "Orxan"])
    #expect(words.collectors.count == 2)
  }
}
