import CaseModel
import CaseStore
import Testing

@Suite struct CustodyRulesTests {
  @Test("a sample goes its way step by step, and its file says where it was")
  func legalWay() async throws {
    let desk = try await SampleDesk.open()
    _ = try await desk.recorded(desk.consent())
    let sample = try await desk.sample(via: [.sealed, .inTransit, .received, .accepted, .inAnalysis, .profileFull, .stored])
    #expect(sample.status == .stored)
    #expect(sample.laboratory == "Reference laboratory A")
    #expect(
      try await desk.custody(sample.id).map(\.status.rawValue) == [
        "sealed", "in transit", "received", "accepted", "in analysis", "profile full", "stored",
      ])
  }

  @Test("a receipt without a dispatch is refused, and so is every other move that is not allowed")
  func illegalMoves() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await desk.sample(via: [.sealed])
    #expect(
      try await desk.refusal(.received, sample)
        == "BK00000018: The sample was not dispatched, so it cannot be received: it is sealed. Log its dispatch first.")
    #expect(
      try await desk.refusal(.inAnalysis, sample)
        == "BK00000018: The laboratory has not accepted the sample: it is sealed. Log receipt and acceptance first.")
    let gone = try await desk.log(.destroyed, sample)
    #expect(
      try await desk.refusal(.sealed, gone)
        == "BK00000018: A sample that is destroyed cannot become sealed. Its way has ended.")
  }

  @Test("a correction with a reason may go anywhere, one without may not")
  func corrections() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await desk.sample(via: [.sealed])
    var move = desk.move(.received)
    move.step.isCorrection = true
    #expect(try await desk.refusal(move.steps([sample])) == "BK00000018: A correction needs a reason. Say what was wrong.")
    move.step.reason = "the receipt of 29 September was never logged"
    #expect(try await desk.refusal(move.steps([sample])) == nil)
    #expect(try await desk.now(sample.id).status == .received)
  }

  @Test("a status does not change without a step of the way, and not before it")
  func statusAlone() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await desk.sample()
    let sentence =
      "BK00000018: The sample is collected and becomes sealed only with a step of its way. Log the step; nothing was changed."
    var sealed = sample
    sealed.status = .sealed
    #expect(try await desk.refusal([.edit(.sample(sealed), from: .sample(sample))]) == sentence)
    #expect(try await desk.refusal(Array(desk.move(.sealed).steps([sample]).reversed())) == sentence)
    // A step of another status, or of another sample, does not carry it.
    let other = try await desk.sample(2)
    let steps =
      desk.move(.lost).steps([sample], first: 10).prefix(1) + desk.move(.sealed).steps([other]) + [
        .edit(.sample(sealed), from: .sample(sample))
      ]
    #expect(try await desk.refusal(Array(steps)) == sentence)
  }

  @Test("a step that contradicts where the sample stands is not logged alone")
  func stepAlone() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await desk.sample(via: [.sealed])
    let event = CustodyEvent(id: .provisional(1), sample: sample.id, status: .received, on: SampleDesk.day(10, 2), by: "Sevda")
    #expect(
      try await desk.refusal([.create(.custodyEvent(event))])
        == "BK00000018: The newest step of its way says “received”, the sample itself “sealed”. Log both together; nothing was changed.")
    // An earlier one that was on paper may come later, and so may a change of hands.
    var earlier = CustodyEvent(id: .provisional(1), sample: sample.id, status: .collected, on: SampleDesk.day(9, 1), by: "Sevda")
    #expect(try await desk.refusal([.create(.custodyEvent(earlier))]) == nil)
    earlier.status = .sealed
    earlier.on = SampleDesk.day(10, 3)
    #expect(try await desk.refusal([.create(.custodyEvent(earlier))]) == nil)
  }

  @Test("what is lost, rejected, failed, asked for again or destroyed needs a reason", arguments: [Sample.Status.lost, .destroyed])
  func reasons(status: Sample.Status) async throws {
    let desk = try await SampleDesk.open()
    let sample = try await desk.sample(via: [.sealed])
    var move = desk.move(status)
    move.step.reason = "  "
    #expect(try await desk.refusal(move.steps([sample])) == "BK00000018: The step “\(status.rawValue)” needs a reason. Say why.")
  }

  @Test("no more pieces are handed over than there are")
  func pieces() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await desk.sample()
    var move = desk.move(.sealed)
    (move.step.pieces, move.step.ofPieces) = (3, 2)
    #expect(
      try await desk.refusal(move.steps([sample])) == "BK00000018: 3 pieces cannot be handed over of 2. Check the two numbers.")
    move.step.pieces = 2
    #expect(try await desk.refusal(move.steps([sample])) == nil)
  }

  @Test("only the newest step is taken out, and the sample goes back with it")
  func removal() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await desk.sample(via: [.sealed, .inTransit])
    let events = try await desk.custody(sample.id)
    #expect(
      try await desk.refusal([.remove(.custodyEvent(events[0]))])
        == "BK00000018: Only the newest step of a sample's way can be removed, and this one, “sealed” of 2026-10-01, is older. "
        + "Log a correction with its reason instead; nothing was changed.")
    #expect(
      try await desk.refusal([.remove(.custodyEvent(events[1]))])
        == "BK00000018: The newest step of its way says “sealed”, the sample itself “in transit”. Log both together; nothing was changed.")
    var back = sample
    back.status = .collected
    #expect(
      try await desk.refusal([.remove(.custodyEvent(events[1])), .edit(.sample(back), from: .sample(sample))])
        == "BK00000018: The sample is in transit and becomes collected only with a step of its way. Log the step; nothing was changed.")
    back.status = .sealed
    #expect(try await desk.refusal([.remove(.custodyEvent(events[1])), .edit(.sample(back), from: .sample(sample))]) == nil)
    #expect(try await desk.custody(sample.id).map(\.status) == [.sealed])
  }

  @Test("a step that is logged keeps its status")
  func logged() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await desk.sample(via: [.sealed])
    let event = try #require(try await desk.custody(sample.id).first)
    var other = event
    other.status = .received
    #expect(
      try await desk.refusal([.edit(.custodyEvent(other), from: .custodyEvent(event))])
        == "A step of a sample's way that is logged keeps its sample and its status. Log a correction with its reason instead; "
        + "nothing was changed.")
    other = event
    other.sealNumber = "S-17"
    #expect(try await desk.refusal([.edit(.custodyEvent(other), from: .custodyEvent(event))]) == nil)
  }

  @Test("a step is not taken back from under a later one of somebody else")
  func takingBack() async throws {
    let desk = try await SampleDesk.open()
    let sample = try await desk.sample(via: [.sealed])
    let handed = CustodyEvent(id: .provisional(1), sample: sample.id, status: .sealed, on: SampleDesk.day(10, 2), by: "Tural")
    try await desk.desk.save(.create(.custodyEvent(handed)), by: "Tural")
    #expect(
      try await desk.register.undo(by: "Sevda")
        == .refused("“step logged” cannot be taken back: a later step of the sample's way was logged since. Nothing was changed."))
    #expect(try await desk.register.undo(by: "Tural") == .done(why: "test"))
    #expect(try await desk.register.undo(by: "Sevda") == .done(why: "step logged"))
    #expect(try await desk.now(sample.id).status == .collected)
  }
}
