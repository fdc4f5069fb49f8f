import CaseModel
import CaseStore
import Testing

/// Short ways to log the way of samples of the practice family.
struct SampleDesk {
  let desk: WritingDesk
  /// Somebody of the family who gives samples: the first relative of the case's tree who is not missing.
  let donor: RecordID

  static func open() async throws -> SampleDesk {
    let desk = try await WritingDesk.open()
    let card = try #require(desk.anar.tree.cards.first { $0.missingCase == nil })
    return SampleDesk(desk: desk, donor: card.person)
  }

  static func day(_ text: String) -> Day {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return Day(year: parts[0], month: parts[1], day: parts[2]) ?? Day(number: 0)
  }

  /// A sample as a form makes it.
  func newSample(_ barcode: String, _ status: Sample.Status = .collected) -> Sample {
    Sample(id: .provisional(1), donor: donor, kind: .familyReference, material: .buccalSwab, barcode: barcode, status: status)
  }

  /// Records a sample and gives its identity.
  func record(_ barcode: String, _ status: Sample.Status = .collected) async throws -> RecordID {
    let saved = try await desk.save(.create(.sample(newSample(barcode, status))))
    return try #require(saved.identities[.provisional(1)])
  }

  func sample(_ id: RecordID) async throws -> Sample {
    guard case .sample(let sample)? = try await desk.register.record(.sample, id) else { throw RegisterError(.notFound, "no sample") }
    return sample
  }

  /// The steps of one move.
  func steps(_ id: RecordID, to status: Sample.Status, on day: String = "2026-11-20", _ change: (inout SampleMove) -> Void = { _ in })
    async throws -> [RecordChange.Step]
  {
    var move = SampleMove(to: status, on: Self.day(day), by: "Sevda")
    if status.needsReason { move.step.reason = "as the test wants it" }
    change(&move)
    return move.steps([try await sample(id)])
  }

  /// Moves a sample; the sentence where it is refused, `nil` where it is done.
  @discardableResult
  func move(_ id: RecordID, to status: Sample.Status, on day: String = "2026-11-20", _ change: (inout SampleMove) -> Void = { _ in })
    async throws -> String?
  {
    do {
      _ = try await desk.register.save(RecordChange(try await steps(id, to: status, on: day, change), why: "moved"), by: "Sevda")
      return nil
    } catch let error as RegisterError {
      return error.description
    }
  }

  /// Moves a sample through several states that must all be allowed.
  func walk(_ id: RecordID, _ statuses: Sample.Status...) async throws {
    for status in statuses {
      let refusal = try await move(id, to: status) { if status == .inTransit { $0.step.to = "Reference laboratory A" } }
      #expect(refusal == nil)
    }
  }

  /// Records a consent.
  @discardableResult
  func consent(_ purpose: Consent.Purpose = .identification, on day: String = "2026-10-02", _ change: (inout Consent) -> Void = { _ in })
    async throws -> RecordID
  {
    var consent = Consent(id: .provisional(1), person: donor, purpose: purpose, on: Self.day(day))
    change(&consent)
    let saved = try await desk.save(.create(.consent(consent)))
    return try #require(saved.identities[.provisional(1)])
  }
}
