import CaseModel
import CaseStore
import Testing

/// The family of `FilesTests`, without its samples, and ten samples that stand in every way in which a board must tell them apart.
enum StandingSamples {
  /// The day on which the board is read.
  static let today = Day(number: 20_780)

  static func register() async throws -> TestRegister {
    let people = FilesTests.entries.filter { if case .sample = $0 { false } else { true } }
    let test = try TestRegister()
    #expect(try await test.takeIn(people + samples).problems == [])
    try await write(samples, in: test)
    return test
  }

  /// Writes at the desk what the samples' entries say of office, laboratory and receipt.
  private static func write(_ entries: [IntakeEntry], in test: TestRegister) async throws {
    var steps: [RecordChange.Step] = []
    for case .sample(let entry) in entries {
      let kept = try #require(try await test.register.sample(barcode: entry.sample.barcode))
      var full = kept
      full.office = entry.sample.office
      full.laboratory = entry.sample.laboratory
      full.receivedOn = entry.sample.receivedOn
      if full != kept { steps.append(.edit(.sample(full), from: .sample(kept))) }
    }
    if steps.isEmpty { return }
    _ = try await test.register.save(RecordChange(steps, why: "samples completed"), by: "Sevda")
  }

  /// Barcode, donor, status and days; T stands for in transit, L for the laboratory. Taken in in an order that no column has.
  static let samples: [IntakeEntry] = [
    sample("T-1", "P3", .inTransit, since: 20_766, collector: "Sevda", office: "Barda", laboratory: "Lab A"),
    sample("L-2", "P3", .accepted, since: 20_600, received: 20_690, collector: "Sevda", office: "Barda", laboratory: "Lab A"),
    sample("S-1", "P5", .stored, since: 20_710, kind: .directReference),
    sample("T-2", "P7", .inTransit, since: 20_765, collector: "Orxan", office: "Barda", laboratory: "Lab B"),
    sample("L-1", "P2", .inAnalysis, since: 20_775, received: 20_689, collector: "Orxan", office: "Ganja", laboratory: "Lab A"),
    sample("T-3", "P6", .inTransit, since: nil),
    sample("R-1", "P8", .profileFull, since: 20_700, kind: .directReference),
    sample("L-3", "P6", .received, since: 20_600),
    sample("P-1", "P7", .planned, since: 20_000),
    sample("D-1", "P2", .destroyed, since: 20_100, kind: .bone),
  ]

  static func sample(
    _ barcode: String, _ donor: String, _ status: Sample.Status, since: Int?, received: Int? = nil, collector: String? = nil,
    office: String? = nil, laboratory: String? = nil, kind: Sample.Kind = .familyReference
  ) -> IntakeEntry {
    var sample = Sample(id: .unassigned, donor: .unassigned, kind: kind, material: .buccalSwab, barcode: barcode, status: status)
    sample.statusSince = since.map { Day(number: $0) }
    sample.receivedOn = received.map { Day(number: $0) }
    sample.collector = collector
    sample.office = office
    sample.laboratory = laboratory
    return .sample(SampleEntry(sample: sample, donorReference: donor))
  }

  /// The donor of a sample.
  static func donor(of barcode: String, in test: TestRegister) async throws -> RecordID {
    try #require(try await test.register.sample(barcode: barcode)).donor
  }

  /// Records a decision of a person.
  @discardableResult
  static func decide(
    _ person: RecordID, _ purpose: Consent.Purpose = .identification, _ state: Consent.State = .given, on day: Int = 20_500,
    until: Int? = nil, in test: TestRegister
  ) async throws -> RecordID {
    var consent = Consent(id: .provisional(1), person: person, purpose: purpose, state: state, on: Day(number: day))
    consent.until = until.map { Day(number: $0) }
    if state == .withdrawn {
      consent.withdrawnOn = Day(number: day + 10)
      consent.note = "The family decided otherwise."
    }
    let outcome = try await test.register.save(RecordChange([.create(.consent(consent))], why: "consent recorded"), by: "Sevda")
    guard case .saved(let saved) = outcome else {
      Issue.record("not saved: \(outcome)")
      return consent.id
    }
    return try #require(saved.identities[consent.id])
  }
}
