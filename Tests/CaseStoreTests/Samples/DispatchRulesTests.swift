import CaseModel
import CaseStore
import Testing

@Suite struct DispatchRulesTests {
  private func dispatch(_ samples: [Sample], sent: Bool = false) -> Dispatch {
    var dispatch = Dispatch(
      id: .provisional(50), laboratory: SampleDesk.laboratory, by: "Sevda", preparedOn: SampleDesk.day(10, 1), samples: samples.map(\.id))
    if sent { dispatch.sentOn = SampleDesk.day(10, 2) }
    return dispatch
  }

  @Test("a dispatch names a laboratory and every sample once")
  func itself() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await desk.sample()
    var nowhere = dispatch([sample])
    nowhere.laboratory = " "
    #expect(
      try await desk.refusal([.create(.dispatch(nowhere))])
        == "The dispatch names no laboratory. Say where it goes; nothing was changed.")
    #expect(
      try await desk.refusal([.create(.dispatch(dispatch([sample, sample])))])
        == "The sample BK00000018 stands twice in the dispatch. Take one of the two lines out.")
  }

  @Test("a sample is packed in one dispatch")
  func packedOnce() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await desk.sample()
    #expect(try await desk.refusal([.create(.dispatch(dispatch([sample])))]) == nil)
    #expect(
      try await desk.refusal([.create(.dispatch(dispatch([sample])))])
        == "The sample BK00000018 is being packed in the dispatch BRD-D-2026-00001 already. Take it out there first; nothing was changed.")
  }

  @Test("what leaves is sealed or stored, or becomes so in the same change")
  func sending() async throws {
    let desk = try await SampleDesk.open()
    let (one, two) = (try await desk.sample(1, via: [.sealed]), try await desk.sample(2))
    #expect(
      try await desk.refusal([.create(.dispatch(dispatch([one, two], sent: true)))] + desk.move(.inTransit).steps([one]))
        == "The sample BK00000026 is collected. Only what is sealed or stored is dispatched: seal it first, or take it out of the list; "
        + "nothing was changed.")
    var move = desk.move(.inTransit)
    move.step.dispatch = .provisional(50)
    var sealed = two
    sealed = desk.move(.sealed).moved(two)
    let steps =
      [.create(.dispatch(dispatch([one, two], sent: true)))] + desk.move(.sealed).steps([two], first: 60)
      + move.steps([one, sealed], first: 70)
    #expect(try await desk.refusal(steps) == nil)
    let file = try #require(try await desk.register.sampleFile(two.id))
    #expect(file.sample.status == .inTransit)
    #expect(file.dispatches.map(\.number) == ["BRD-D-2026-00001"])
    #expect(file.custody.last?.dispatch == file.dispatches.first?.id)
  }
}
