import CaseModel
import CaseStore
import Testing

/// A desk with the mother of two missing brothers, who gives samples, and short ways to log their way.
struct SampleDesk {
  static let laboratory = "Reference laboratory A"
  let desk: WritingDesk
  let mother: RecordID
  let wife: RecordID
  var register: Register { desk.register }

  static func open() async throws -> SampleDesk {
    let desk = try await WritingDesk.open()
    let mother = try #require(try await desk.register.findPersons("P3", limit: 1).first?.id)
    let wife = try #require(try await desk.register.findPersons("P6", limit: 1).first?.id)
    return SampleDesk(desk: desk, mother: mother, wife: wife)
  }

  static func day(_ month: Int, _ day: Int) -> Day { Day(year: 2026, month: month, day: day) ?? Day(number: 0) }

  /// A sample of the mother that is not in the register yet.
  func newSample(_ number: Int = 1, _ status: Sample.Status = .collected, id: RecordID = .provisional(1)) -> Sample {
    var sample = Sample(
      id: id, donor: mother, kind: .familyReference, material: .bloodCard, barcode: Barcode.make(number: number), status: status)
    sample.collectedOn = SampleDesk.day(9, 1)
    return sample
  }

  func consent(_ purpose: Consent.Purpose = .identification, _ state: Consent.State = .given, on: Day = SampleDesk.day(9, 1)) -> Consent {
    Consent(id: .provisional(1), person: mother, purpose: purpose, state: state, on: on)
  }

  /// Records a consent and returns it as it is in the register.
  func recorded(_ consent: Consent) async throws -> Consent {
    let saved = try await desk.save(.create(.consent(consent)))
    let id = try #require(saved.identities[consent.id])
    guard case .consent(let made)? = try await register.record(.consent, id) else { throw RegisterError(.other, "no consent") }
    return made
  }

  /// Records a sample and takes it along a way; the result is the sample as it stands then.
  func sample(_ number: Int = 1, via way: [Sample.Status] = []) async throws -> Sample {
    let saved = try await desk.save(.create(.sample(newSample(number))))
    var sample = try await now(try #require(saved.identities[.provisional(1)]))
    for status in way { sample = try await log(status, sample) }
    return sample
  }

  func now(_ id: RecordID) async throws -> Sample {
    guard case .sample(let sample)? = try await register.record(.sample, id) else { throw RegisterError(.other, "no sample") }
    return sample
  }

  /// A step of a sample's way, in October, with a reason where one is needed.
  func move(_ status: Sample.Status, on: Day = SampleDesk.day(10, 1)) -> SampleMove {
    var move = SampleMove(to: status, on: on, by: "Sevda")
    if status == .inTransit { move.step.to = SampleDesk.laboratory }
    if status.needsReason { move.step.reason = "as found" }
    return move
  }

  /// Logs a step that must succeed.
  func log(_ status: Sample.Status, _ sample: Sample) async throws -> Sample {
    let saved = try await register.save(RecordChange(move(status).steps([sample]), why: "step logged"), by: "Sevda")
    guard case .saved = saved else { throw RegisterError(.other, "\(saved)") }
    return try await now(sample.id)
  }

  /// The sentence with which steps are refused; nothing of them may be in the register.
  func refusal(_ steps: [RecordChange.Step]) async throws -> String? {
    let before = try desk.tables()
    do {
      _ = try await register.save(RecordChange(steps, why: "test"), by: "Sevda")
      return nil
    } catch let error as RegisterError {
      #expect(error.kind == .refused)
      #expect(WritingDesk.differences(try desk.tables(), before) == [])
      return error.description
    }
  }

  func refusal(_ status: Sample.Status, _ sample: Sample, on: Day = SampleDesk.day(10, 1)) async throws -> String? {
    try await refusal(move(status, on: on).steps([sample]))
  }

  func custody(_ sample: RecordID) async throws -> [CustodyEvent] {
    try #require(try await register.sampleFile(sample)).custody
  }
}
