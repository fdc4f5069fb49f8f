import CaseModel
import Testing

@Suite struct DispatchReceiptTests {
  private let today = Day(number: 20_782)

  private func id(_ number: UInt64) -> RecordID { RecordID(high: 7, low: number) }

  private func card(_ number: UInt64, _ status: Sample.Status) -> SampleCard {
    var sample = Sample(
      id: id(number), donor: RecordID(high: 8, low: number), kind: .familyReference, material: .buccalSwab,
      barcode: Barcode.make(number: Int(number)), status: status)
    sample.laboratory = "Bakı DNT mərkəzi"
    sample.pieces = 2
    return SampleCard(sample: sample, donorName: "SINAQOV Elçin", caseNumber: "", consent: .given)
  }

  /// 1 and 2 in transit, 3 received before, 4 lost before.
  private func receipt(_ cards: [SampleCard]? = nil, sent: Bool = true) -> DispatchReceipt {
    let cards = cards ?? [card(1, .inTransit), card(2, .inTransit), card(3, .accepted), card(4, .lost)]
    var dispatch = Dispatch(
      id: RecordID(high: 9, low: 1), number: "BRD-D-2026-00007", laboratory: "Bakı DNT mərkəzi", by: "N. Sınaq",
      preparedOn: Day(number: 20_770), samples: cards.map(\.id))
    dispatch.carrier = "Kuryer"
    dispatch.sealNumber = "S-4"
    dispatch.transportReference = "W-17"
    if sent { dispatch.sentOn = Day(number: 20_771) }
    return DispatchReceipt(DispatchFile(dispatch: dispatch, cards: cards))
  }

  @Test("a scanned code ticks its sample off, however it is typed")
  func scanning() {
    var receipt = receipt()
    #expect(receipt.scan(" bk 0000 0018 ") == .ticked(card(1, .inTransit)))
    #expect(receipt.ticks == [id(1): .received(seal: .intact, byHand: false)])
    #expect(receipt.scan("BK00000018") == .again(card(1, .inTransit)))
    #expect(receipt.scan("  ") == .nothing)
    #expect(receipt.counts == counts(now: 1, before: 1, lost: 1, expected: 1))
  }

  private func counts(now: Int, before: Int, lost: Int, expected: Int) -> DispatchReceipt.Counts {
    var counts = DispatchReceipt.Counts()
    (counts.all, counts.now, counts.before, counts.lost, counts.expected) = (4, now, before, lost, expected)
    return counts
  }

  @Test("codes that tick nothing off say why")
  func answers() {
    var receipt = receipt()
    #expect(receipt.scan("BK00000034") == .receivedBefore(card(3, .accepted)))
    #expect(receipt.scan("BK00000013") == .wrongCheckDigit(code: "BK00000013", right: 8))
    #expect(receipt.scan("BK00000091") == .notOfThis(code: "BK00000091"))
    #expect(receipt.scan("LAB-77") == .notOfThis(code: "LAB-77"))
    #expect(receipt.ticks.isEmpty)
  }

  @Test("a sample that was given up is received after all")
  func foundAgain() {
    var receipt = receipt()
    #expect(receipt.scan("BK00000042") == .ticked(card(4, .lost)))
    let lostAgain = receipt.tick(id(4), .lost(reason: "again"))
    #expect(!lostAgain)
    #expect(receipt.counts == counts(now: 1, before: 1, lost: 0, expected: 2))
  }

  @Test("nothing is received of a dispatch that was not sent")
  func notSent() {
    var receipt = receipt([card(1, .inTransit), card(2, .sealed)], sent: false)
    let why = "The dispatch was not sent, so nothing of it can be received. Log its sending first."
    #expect(receipt.scan("BK00000018") == .notReceivable(card(1, .inTransit), why))
    #expect(receipt.scan("BK00000026") == .notReceivable(card(2, .sealed), why))
    let isTicked = receipt.tick(id(1), .received(seal: .intact, byHand: true))
    #expect(!isTicked)
    #expect(receipt.change(on: today, minutes: nil, by: "N. Sınaq") == nil)
  }

  @Test("a sample that did not leave cannot be received")
  func stayed() {
    var receipt = receipt([card(1, .inTransit), card(2, .sealed)])
    #expect(
      receipt.scan("BK00000026")
        == .notReceivable(
          card(2, .sealed), "The sample was not dispatched, so it cannot be received: it is sealed. Log its dispatch first."))
  }

  @Test("the change logs every tick, and closes the dispatch once nothing is in transit")
  func change() throws {
    var receipt = receipt()
    _ = receipt.scan("BK00000018")
    receipt.tick(id(2), .lost(reason: "the parcel was torn"))
    let change = try #require(receipt.change(on: today, minutes: 700, by: "L. Sınaq"))
    try #require(change.steps.count == 5)
    var event = CustodyEvent(id: .provisional(1), sample: id(1), status: .received, on: today, by: "L. Sınaq")
    event.minutes = 700
    event.from = "Kuryer"
    event.to = "Bakı DNT mərkəzi"
    event.seal = .intact
    event.sealNumber = "S-4"
    event.transportReference = "W-17"
    event.dispatch = RecordID(high: 9, low: 1)
    event.ofPieces = 2
    #expect(change.steps[0] == .create(.custodyEvent(event)))
    var received = card(1, .inTransit).sample
    received.status = .received
    received.statusSince = today
    received.receivedOn = today
    received.whereabouts = "Bakı DNT mərkəzi"
    #expect(change.steps[1] == .edit(.sample(received), from: .sample(card(1, .inTransit).sample)))
    guard case .create(.custodyEvent(let lost)) = change.steps[2] else {
      Issue.record("no event for the lost sample")
      return
    }
    #expect(lost.id == .provisional(2) && lost.status == .lost && lost.reason == "the parcel was torn" && lost.seal == nil)
    var closed = receipt.file.dispatch
    closed.closedOn = today
    #expect(change.steps[4] == .edit(.dispatch(closed), from: .dispatch(receipt.file.dispatch)))
  }

  @Test("a dispatch of which samples are still in transit stays open, and a hand's tick says so")
  func open() throws {
    var receipt = receipt()
    receipt.tick(id(2), .received(seal: .broken, byHand: true))
    let change = try #require(receipt.change(on: today, minutes: nil, by: "L. Sınaq"))
    try #require(change.steps.count == 2)
    guard case .create(.custodyEvent(let event)) = change.steps[0] else {
      Issue.record("no event")
      return
    }
    #expect(event.seal == .broken && event.reason == "ticked off by hand, its code was not scanned")
  }

  @Test("a dispatch whose samples were all logged elsewhere is closed without a tick")
  func closing() {
    let receipt = receipt([card(3, .accepted), card(4, .lost)])
    var closed = receipt.file.dispatch
    closed.closedOn = today
    #expect(
      receipt.change(on: today, minutes: nil, by: "L. Sınaq")
        == RecordChange([.edit(.dispatch(closed), from: .dispatch(receipt.file.dispatch))], why: "dispatch closed"))
    var file = receipt.file
    file.dispatch = closed
    #expect(DispatchReceipt(file).change(on: today, minutes: nil, by: "L. Sınaq") == nil)
  }

  @Test("a newer state of the dispatch keeps the ticks that still hold")
  func following() {
    var receipt = receipt()
    _ = receipt.scan("BK00000018")
    _ = receipt.scan("BK00000026")
    var file = receipt.file
    file.cards[0].sample.status = .received
    receipt.follow(file)
    #expect(receipt.ticks == [id(2): .received(seal: .intact, byHand: false)])
    #expect(receipt.counts == counts(now: 1, before: 2, lost: 1, expected: 0))
    receipt.untick(id(2))
    #expect(receipt.counts == counts(now: 0, before: 2, lost: 1, expected: 1))
    #expect(receipt.change(on: today, minutes: nil, by: "L. Sınaq") == nil)
  }
}
