import CaseModel
import CaseStore
import Testing

@Suite struct BoardTests {
  /// Samples of Anar's daughter on their way, of two offices.
  private func desk() async throws -> WritingDesk {
    let desk = try await WritingDesk.open()
    for (number, office, since) in [(1, "Barda office", 3 as Int?), (2, "Aghdam office", 1), (3, "Aghdam office", nil)] {
      var sample = Sample(
        id: .provisional(1), donor: try await desk.giver("K-2"), kind: .familyReference, material: .buccalSwab, barcode: "T-\(number)",
        status: .collected)
      sample.office = office
      sample.collector = number == 3 ? "Rauf" : "Lalə"
      sample.statusSince = since.map { WritingDesk.day(2, $0) }
      try await desk.save(.create(.sample(sample)))
    }
    return desk
  }

  private func column(_ board: SampleBoard, _ stage: SampleStage) throws -> SampleBoard.Column {
    try #require(board.columns.first { $0.stage == stage })
  }

  @Test("the board counts every stage, and shows the longest in it first, those of unknown day before them")
  func stages() async throws {
    let desk = try await desk()
    let board = try await desk.register.sampleBoard(SampleFilter(), today: WritingDesk.day(3, 1))
    #expect(board.total == 6)
    #expect(board.columns.map(\.stage) == [.planned, .taken, .inTransit, .laboratory, .profile, .setAside, .ended])
    #expect(board.columns.map(\.count) == [0, 3, 1, 0, 1, 1, 0])
    #expect(board.columns.map(\.late) == [0, 0, 0, 0, 0, 0, 0])
    #expect(try column(board, .taken).cards.map(\.sample.barcode) == ["T-3", "T-2", "T-1"])
    #expect(try column(board, .taken).cards.map(\.caseNumber) == Array(repeating: "BRD-2026-00001", count: 3))
    let cut = try await desk.register.sampleBoard(SampleFilter(), today: WritingDesk.day(3, 1), limit: 1)
    #expect(try column(cut, .taken).cards.map(\.sample.barcode) == ["T-3"])
    #expect(try column(cut, .taken).count == 3)
    let more = try await desk.register.sampleCards(in: .taken, SampleFilter(), today: WritingDesk.day(3, 1), offset: 1, limit: 5)
    #expect(more.map(\.sample.barcode) == ["T-2", "T-1"])
  }

  @Test("on the way a sample is late after 14 days, at the laboratory after 90 days from its receipt")
  func late() async throws {
    let desk = try await desk()
    try await desk.move("T-1", to: .sealed, on: WritingDesk.day(2, 4))
    try await desk.move("T-1", to: .inTransit, on: WritingDesk.day(2, 5), to: "Baku laboratory")
    var lateOnly = SampleFilter()
    lateOnly.lateOnly = true
    func late(_ stage: SampleStage, on day: Day) async throws -> (Int, [String]) {
      let all = try await desk.register.sampleBoard(SampleFilter(), today: day)
      let only = try await desk.register.sampleBoard(lateOnly, today: day)
      let column = try column(only, stage)
      #expect(column.count == column.late)
      return (try self.column(all, stage).late, column.cards.map(\.sample.barcode))
    }
    #expect(try await late(.inTransit, on: WritingDesk.day(2, 19)) == (0, []))
    #expect(try await late(.inTransit, on: WritingDesk.day(2, 20)) == (1, ["T-1"]))
    try await desk.move("T-1", to: .received, on: WritingDesk.day(3, 1))
    try await desk.move("T-1", to: .accepted, on: WritingDesk.day(4, 20))
    #expect(try await late(.laboratory, on: WritingDesk.day(5, 30)) == (0, []))
    #expect(try await late(.laboratory, on: WritingDesk.day(5, 31)) == (1, ["T-1"]))
  }

  @Test("the board filters by office, collector and laboratory, and names the words there are, the commonest first")
  func filters() async throws {
    let desk = try await desk()
    try await desk.move("T-1", to: .sealed, on: WritingDesk.day(2, 4))
    try await desk.move("T-1", to: .inTransit, on: WritingDesk.day(2, 5), to: "Baku laboratory")
    let words = try await desk.register.sampleFilterWords()
    #expect(words.offices == ["Aghdam office", "Barda office"])
    #expect(words.collectors == ["Lalə", "Rauf"])
    #expect(words.laboratories == ["Baku laboratory"])
    func barcodes(_ set: (inout SampleFilter) -> Void) async throws -> Set<String> {
      var filter = SampleFilter()
      set(&filter)
      let board = try await desk.register.sampleBoard(filter, today: WritingDesk.day(3, 1))
      #expect(board.total == 6)
      #expect(board.columns.map(\.count) == board.columns.map(\.cards.count))
      return Set(board.columns.flatMap { $0.cards.map(\.sample.barcode) })
    }
    #expect(try await barcodes { $0.office = "Aghdam office" } == ["T-2", "T-3"])
    #expect(try await barcodes { $0.collector = "Lalə" } == ["T-1", "T-2"])
    #expect(try await barcodes { $0.laboratory = "Baku laboratory" } == ["T-1"])
    #expect(
      try await barcodes {
        $0.office = "Aghdam office"
        $0.collector = "Lalə"
      } == ["T-2"])
  }
}
