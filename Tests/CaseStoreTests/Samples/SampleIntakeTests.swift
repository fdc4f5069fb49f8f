import CaseModel
import CaseStore
import Testing

@Suite struct SampleIntakeTests {
  private static let day = Day(number: 20_700)

  private static func consent(_ person: String) -> IntakeEntry {
    .consent(
      ConsentEntry(consent: Consent(id: .unassigned, person: .unassigned, purpose: .identification, on: day), personReference: person))
  }

  private static func dispatch(_ number: String) -> IntakeEntry {
    .dispatch(Dispatch(id: .unassigned, number: number, laboratory: "Reference laboratory A", by: "N.", preparedOn: day))
  }

  private static func step(_ barcode: String, _ status: Sample.Status, _ dispatch: String? = nil) -> IntakeEntry {
    .custody(
      CustodyEntry(
        event: CustodyEvent(id: .unassigned, sample: .unassigned, status: status, on: day, by: "N."), barcode: barcode,
        dispatchNumber: dispatch))
  }

  private static func result(_ barcode: String) -> IntakeEntry {
    .result(
      ResultEntry(
        result: LaboratoryResult(
          id: .unassigned, sample: .unassigned, laboratory: "Reference laboratory A", on: day, outcome: .full, markers: [.autosomal]),
        barcode: barcode))
  }

  private static func fullSample(_ barcode: String, _ donor: String, by other: String?) -> IntakeEntry {
    var sample = Sample(
      id: .unassigned, donor: .unassigned, kind: .directReference, material: .item, barcode: barcode, status: .received)
    sample.office = "Bərdə field office"
    sample.laboratory = "Reference laboratory A"
    sample.receivedOn = day
    sample.kit = "KIT-1"
    sample.identityDocument = "identity card"
    sample.bloodTreatment = .transplant
    sample.quality = .poor
    sample.sealNumber = "S-1"
    sample.pieces = 2
    sample.note = "a comb"
    return .sample(SampleEntry(sample: sample, donorReference: donor, handedOverReference: other))
  }

  private static let persons: [IntakeEntry] = [
    Entries.person("P1", "Rasulov", "Anar"), Entries.person("P2", "Rasulova", "Lalə", sex: .female),
    .donor(DonorEntry(donor: illDonor, personReference: "P2")),
  ]
  private static var illDonor: Donor {
    var donor = Donor(id: .unassigned, person: .unassigned, state: .agreed)
    donor.health = .ill
    return donor
  }
  private static let way: [IntakeEntry] = [
    consent("P2"), fullSample("bk-1", "P1", by: "P2"), Entries.sample("K-2", "P2", .inTransit), dispatch("D-1"), dispatch("D-2"),
    step("BK-1", .inTransit, "D-1"), step("BK-1", .received, "D-1"), step("K-2", .inTransit, "D-1"), result("K-2"),
  ]

  @Test("samples come with everything about their way, a dispatch with the samples that name it, in a new register and in one with people")
  func everything() async throws {
    for isFilled in [false, true] {
      let test = try TestRegister()
      if isFilled { #expect(try await test.takeIn([Entries.person("P0", "Babayev", "Rauf")]).problems == []) }
      let summary = try await test.takeIn(SampleIntakeTests.persons + SampleIntakeTests.way)
      #expect(summary.problems == [])
      #expect(summary.created == 12)
      let sample = try #require(try await test.register.sample(barcode: "BK-1"))
      #expect(sample.laboratory == "Reference laboratory A" && sample.office == "Bərdə field office" && sample.kit == "KIT-1")
      #expect(sample.receivedOn == SampleIntakeTests.day && sample.identityDocument == "identity card" && sample.quality == .poor)
      #expect(sample.bloodTreatment == .transplant && sample.sealNumber == "S-1" && sample.pieces == 2 && sample.note == "a comb")
      let file = try #require(try await test.register.sampleFile(sample.id))
      #expect(file.handedOverName == "RASULOVA Lalə")
      #expect(file.custody.map(\.status) == [.inTransit, .received])
      #expect(file.consents.map(\.purpose) == [.identification])
      #expect(file.dispatches.map(\.number) == ["D-1"])
      #expect(file.dispatches.first?.samples.count == 2)
      let other = try #require(try await test.register.sample(barcode: "K-2"))
      #expect(file.dispatches.first?.samples == [sample.id, other.id])
      #expect(try await test.register.sampleFile(other.id)?.results.map(\.outcome) == [.full])
      #expect(try await test.register.donor(of: other.donor)?.health == .ill)
      #expect(try await test.register.check().problems == [])
      // The same files again bring nothing new.
      let again = try await test.takeIn(SampleIntakeTests.persons + SampleIntakeTests.way)
      #expect(again.created == 0 && again.skipped == 12 && again.problems == [])
      // A later file adds to the list of a dispatch.
      let later = try await test.takeIn([Entries.sample("K-3", "P2", .inTransit), SampleIntakeTests.step("K-3", .inTransit, "D-1")])
      #expect(later.problems == [] && later.created == 2)
      let third = try #require(try await test.register.sample(barcode: "K-3"))
      #expect(try await test.register.sampleFile(third.id)?.dispatches.first?.samples == [sample.id, other.id, third.id])
      #expect(try await test.register.check().problems == [])
      try await test.register.rebuild()
      #expect(try await test.register.check().problems == [])
    }
  }

  @Test("what cannot be resolved is named with its line, and what the desk would refuse is taken in")
  func problems() async throws {
    let test = try TestRegister()
    let summary = try await test.takeIn(
      SampleIntakeTests.persons + [
        SampleIntakeTests.consent("P9"), SampleIntakeTests.fullSample("K-1", "P1", by: "P9"), SampleIntakeTests.step("K-9", .sealed),
        SampleIntakeTests.step("K-1", .inAnalysis, "D-9"), SampleIntakeTests.result("K-9"), SampleIntakeTests.dispatch("D-1"),
        SampleIntakeTests.dispatch("D-1"), SampleIntakeTests.dispatch(""), SampleIntakeTests.result("K-1"),
        SampleIntakeTests.step("", .lost),
      ])
    #expect(
      summary.problems.map { "\($0.line): \($0.message)" } == [
        "4: The person P9 is not known. Put persons first, or check the reference.",
        "5: The person P9, who handed it over, is not known. The sample was taken in without.",
        "6: The sample K-9 is not known. Put samples first, or check the barcode.",
        "7: The dispatch D-9 is not known. The step was taken in without.",
        "8: The sample K-9 is not known. Put samples first, or check the barcode.",
        "10: The dispatch number D-1 stands twice in the file.",
        "11: The dispatch has no number. Give it one, such as BRD-D-2026-00007.",
        "13: The barcode of the sample is missing. Give it.",
      ])
    let sample = try #require(try await test.register.sample(barcode: "K-1"))
    let file = try #require(try await test.register.sampleFile(sample.id))
    #expect(file.custody.map(\.status) == [.inAnalysis])
    #expect(file.results.map(\.outcome) == [.full])
    #expect(sample.handedOverBy == nil)
    #expect(try await test.register.check().problems == [])
  }
}
