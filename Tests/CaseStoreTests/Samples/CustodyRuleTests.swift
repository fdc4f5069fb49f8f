import CaseModel
import CaseStore
import Testing

@Suite("What the register refuses on a sample's way")
struct CustodyRuleTests {
  private let code = "BK00000018"

  @Test("a sample goes its whole way, and the trail holds every step")
  func wholeWay() async throws {
    let desk = try await SampleDesk.open()
    let id = try await desk.record(code, .planned)
    try await desk.consent()
    try await desk.walk(id, .collected, .sealed, .inTransit, .received, .accepted, .inAnalysis)
    var result = LaboratoryResult(
      id: .provisional(1), sample: id, laboratory: "Reference laboratory A", on: SampleDesk.day("2026-11-21"), outcome: .full,
      markers: [.autosomal])
    result.autosomalLoci = 21
    let move = SampleMove(to: .profileFull, on: result.on, by: "Sevda")
    let steps = [RecordChange.Step.create(.laboratoryResult(result))] + move.steps([try await desk.sample(id)], first: 2)
    _ = try await desk.desk.register.save(RecordChange(steps, why: "result"), by: "Sevda")
    let file = try #require(try await desk.desk.register.sampleFile(id))
    #expect(file.sample.status == .profileFull)
    #expect(
      file.custody.map(\.status.rawValue)
        == ["collected", "sealed", "in transit", "received", "accepted", "in analysis", "profile full"])
    #expect(file.sample.laboratory == "Reference laboratory A")
    #expect(file.sample.receivedOn == SampleDesk.day("2026-11-20"))
    #expect(try await desk.desk.register.check().problems == [])
  }

  @Test("no receipt without a dispatch, no dispatch without a seal, no result without an analysis")
  func illegalMoves() async throws {
    let desk = try await SampleDesk.open()
    let id = try await desk.record(code)
    #expect(
      try await desk.move(id, to: .received)
        == "BK00000018: The sample was not dispatched, so it cannot be received: it is collected. Log its dispatch first.")
    #expect(
      try await desk.move(id, to: .inTransit)
        == "BK00000018: Only a sealed sample is dispatched; this one is collected. Log its sealing first.")
    #expect(
      try await desk.move(id, to: .profileFull)
        == "BK00000018: The sample is not in analysis, so there can be no result: it is collected. Log the steps before it first.")
    #expect(try await desk.sample(id).status == .collected)
  }

  @Test("a correction with a reason may go anywhere, and stands in the trail; without a reason it is refused")
  func correction() async throws {
    let desk = try await SampleDesk.open()
    let id = try await desk.record(code)
    #expect(
      try await desk.move(id, to: .received) { $0.step.isCorrection = true }
        == "A correction needs a reason. Say why; nothing was changed.")
    let refusal = try await desk.move(id, to: .received) {
      $0.step.isCorrection = true
      $0.step.reason = "the receipt of the laboratory came on paper"
    }
    #expect(refusal == nil)
    #expect(try await desk.desk.register.sampleFile(id)?.custody.last?.isCorrection == true)
  }

  @Test("what is lost, rejected or destroyed needs a reason; no more pieces are handed over than there are")
  func reasonsAndPieces() async throws {
    let desk = try await SampleDesk.open()
    let id = try await desk.record(code)
    #expect(
      try await desk.move(id, to: .lost) { $0.step.reason = nil } == "A sample that is lost needs a reason. Say why; nothing was changed.")
    let refusal = try await desk.move(id, to: .sealed) {
      $0.step.pieces = 3
      $0.step.ofPieces = 2
    }
    #expect(refusal == "3 pieces of 2 cannot be handed over. Count them again; nothing was changed.")
  }

  @Test("the state of a sample never changes without a step, nor a step without the state")
  func stepAndState() async throws {
    let desk = try await SampleDesk.open()
    let id = try await desk.record(code)
    let sample = try await desk.sample(id)
    var moved = sample
    moved.status = .sealed
    #expect(
      try await desk.desk.refusal(.edit(.sample(moved), from: .sample(sample)))
        == "The state of the sample BK00000018 changes only with a step of its way. Log the step; nothing was changed.")
    let event = CustodyEvent(id: .provisional(1), sample: id, status: .sealed, on: SampleDesk.day("2026-11-20"), by: "Sevda")
    #expect(
      try await desk.desk.refusal(.create(.custodyEvent(event)))
        == "The step “sealed” was logged for the sample BK00000018, which is collected still. Nothing was changed.")
  }

  @Test("a new sample is planned, collected or sealed; its check digit must be right and its barcode its own")
  func newSamples() async throws {
    let desk = try await SampleDesk.open()
    #expect(
      try await desk.desk.refusal(.create(.sample(desk.newSample(code, .received))))
        == "A new sample is planned, collected or sealed, and not received. Log the later steps one by one.")
    #expect(
      try await desk.desk.refusal(.create(.sample(desk.newSample("BK00000019"))))
        == "The check digit of the barcode BK00000019 is wrong; it would be 8. Scan or type the label again.")
    _ = try await desk.record(code)
    #expect(
      try await desk.desk.refusal(.create(.sample(desk.newSample(code))))
        == "The barcode BK00000018 is in use already. Check the label of the kit.")
  }

  @Test("a step that was logged is neither removed nor made another")
  func stepsStay() async throws {
    let desk = try await SampleDesk.open()
    let id = try await desk.record(code)
    try await desk.walk(id, .sealed)
    let event = try #require(try await desk.desk.register.sampleFile(id)?.custody.first)
    #expect(
      try await desk.desk.refusal(.remove(.custodyEvent(event)))
        == "A step of a sample's way is never removed. Undo it, or log a correction with its reason; nothing was changed.")
    var other = event
    other.status = .lost
    #expect(
      try await desk.desk.refusal(.edit(.custodyEvent(other), from: .custodyEvent(event)))
        == "A step that was logged stays what it was. Log a correction with its reason instead; nothing was changed.")
    var noted = event
    noted.transportReference = "WB 17"
    try await desk.desk.save(.edit(.custodyEvent(noted), from: .custodyEvent(event)))
    #expect(try await desk.desk.register.sampleFile(id)?.custody.first?.transportReference == "WB 17")
  }

  @Test("a dispatch is sent with sealed samples only, each in one dispatch at a time, and its list stays as it left")
  func dispatches() async throws {
    let desk = try await SampleDesk.open()
    let sealed = try await desk.record(code, .sealed)
    let open = try await desk.record("BK00000026", .collected)
    let day = SampleDesk.day("2026-11-20")
    var dispatch = Dispatch(
      id: .provisional(9), laboratory: "Reference laboratory A", by: "Sevda", preparedOn: day, samples: [sealed, open])
    dispatch.sentOn = day
    var move = SampleMove(to: .inTransit, on: day, by: "Sevda")
    move.step.to = dispatch.laboratory
    move.step.dispatch = dispatch.id
    let travelling = move.steps([try await desk.sample(sealed)])
    let refusal = await #expect(throws: RegisterError.self) {
      try await desk.desk.register.save(RecordChange([.create(.dispatch(dispatch))] + travelling, why: "sent"), by: "Sevda")
    }
    #expect(
      refusal?.description
        == "The sample BK00000026 is collected and does not travel with the dispatch. Take it off the list, or log the steps before it.")
    dispatch.samples = [sealed]
    let outcome = try await desk.desk.register.save(RecordChange([.create(.dispatch(dispatch))] + travelling, why: "sent"), by: "Sevda")
    guard case .saved(let saved) = outcome, let id = saved.identities[.provisional(9)] else {
      Issue.record("not saved: \(outcome)")
      return
    }
    #expect(saved.numbers[id] == "BRD-D-2026-00001")
    #expect(try await desk.sample(sealed).status == .inTransit)
    guard case .dispatch(let sent)? = try await desk.desk.register.record(.dispatch, id) else { return }
    var emptied = sent
    emptied.samples = [open]
    #expect(
      try await desk.desk.refusal(.edit(.dispatch(emptied), from: .dispatch(sent)))
        == "The dispatch has left: its list of samples stays as it is. Nothing was changed.")
  }
}
