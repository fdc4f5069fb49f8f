import CaseModel
import Testing

@Suite struct CommonMovesTests {
  @Test("samples that stand at one place may make all its moves, the usual first")
  func same() {
    #expect(Sample.Status.commonMoves(of: [.received, .received]) == [.accepted, .rejected, .lost, .returned, .destroyed])
    #expect(Sample.Status.commonMoves(of: [.planned]) == [.collected, .returned])
  }

  @Test("samples that stand at different places may make the moves that are allowed for all, in the order of the first")
  func different() {
    #expect(Sample.Status.commonMoves(of: [.sealed, .collected]) == [.lost, .returned, .destroyed])
    #expect(Sample.Status.commonMoves(of: [.lost, .collected]) == [.sealed])
    #expect(Sample.Status.commonMoves(of: [.sealed, .destroyed]) == [])
    #expect(Sample.Status.commonMoves(of: []) == [])
  }

  @Test("only the analysis needs a consent, and three steps lead there")
  func consent() {
    #expect(Sample.Status.allCases.filter(\.needsConsent) == [.inAnalysis])
    #expect(Sample.Status.allCases.filter(\.leadsToAnalysis) == [.inTransit, .received, .accepted])
    #expect(Sample.Status.allCases.filter(\.asksForAnother) == [.lost, .resampleRequested])
  }

  @Test("the task to collect again names who is asked: the donor, or who handed the item over")
  func collectAgain() {
    var sample = Sample(
      id: RecordID(high: 3, low: 1), donor: RecordID(high: 1, low: 1), kind: .directReference, material: .item, barcode: "BK00000018",
      status: .lost)
    var expected = OfficeTask(id: .provisional(5), kind: .collectAgain, owner: "A. Worker", due: Day(number: 20_796))
    expected.sample = sample.id
    expected.person = RecordID(high: 1, low: 1)
    #expect(OfficeTask.collectAgain(sample, owner: "A. Worker", due: Day(number: 20_796), id: .provisional(5)) == expected)
    sample.handedOverBy = RecordID(high: 1, low: 2)
    expected.person = RecordID(high: 1, low: 2)
    #expect(OfficeTask.collectAgain(sample, owner: "A. Worker", due: Day(number: 20_796), id: .provisional(5)) == expected)
  }
}
