import CaseModel
import CaseStore
import Testing

/// A dispatch from packing to its receipt, through the register.
@Suite struct DispatchWayTests {
  private let today = Day(number: 20_782)

  private func sample(_ number: Int, of donor: RecordID) -> Sample {
    var sample = Sample(
      id: .provisional(UInt64(number)), donor: donor, kind: .familyReference, material: .buccalSwab,
      barcode: Barcode.make(number: number), status: .collected)
    sample.statusSince = Day(number: 20_770)
    sample.whereabouts = "safe"
    return sample
  }

  @Test("samples that are sent and received carry their dispatch, and it is closed with the last of them")
  func way() async throws {
    let desk = try await WritingDesk.open()
    let donor = desk.anar.person.id
    let made = try await desk.save(.create(.sample(sample(1, of: donor))), .create(.sample(sample(2, of: donor))))
    let ids = try [1, 2].map { try #require(made.identities[.provisional($0)]) }
    let collected = try await desk.register.sampleCards(ids, today: today).map(\.sample)
    _ = try await desk.register.save(
      RecordChange(SampleMove(to: .sealed, on: Day(number: 20_770), by: "Sevda").steps(collected), why: "sealed"), by: "Sevda")
    let cards = try await desk.register.sampleCards(ids, today: today)
    let packed = Dispatch(id: .provisional(1), laboratory: "Bakı DNT mərkəzi", by: "Sevda", preparedOn: today, samples: ids)
    let plan = DispatchPlan(packed, cards: cards)
    guard case .saved(let saved) = try await desk.register.save(plan.change(sending: .init(on: today, by: "Sevda")), by: "Sevda") else {
      Issue.record("the dispatch was not saved")
      return
    }
    let id = try #require(saved.identities[.provisional(1)])
    let sent = try #require(try await desk.register.dispatchFile(id, today: today))
    #expect(sent.dispatch.state == .sent)
    #expect(sent.cards.map(\.sample.status) == [.inTransit, .inTransit])
    #expect(sent.underway == 2)

    var receipt = DispatchReceipt(sent)
    _ = receipt.scan(Barcode.make(number: 1))
    let first = try #require(receipt.change(on: today, minutes: 600, by: "Rəna"))
    _ = try await desk.register.save(first, by: "Rəna")
    let half = try #require(try await desk.register.dispatchFile(id, today: today))
    #expect(half.dispatch.state == .sent)
    receipt.follow(half)
    #expect(receipt.scan(Barcode.make(number: 1)) == .receivedBefore(half.cards[0]))
    receipt.tick(ids[1], .lost(reason: "the parcel was torn"))
    _ = try await desk.register.save(try #require(receipt.change(on: today, minutes: 605, by: "Rəna")), by: "Rəna")

    let closed = try #require(try await desk.register.dispatchFile(id, today: today))
    #expect(closed.dispatch.closedOn == today)
    #expect(closed.cards.map(\.sample.status) == [.received, .lost])
    let file = try #require(try await desk.register.sampleFile(ids[0]))
    #expect(file.custody.map(\.status) == [.sealed, .inTransit, .received])
    #expect(file.custody.map(\.dispatch) == [nil, id, id])
    #expect(file.custody.last?.seal == .intact)
    #expect(try await desk.register.check().problems == [])
  }
}
