import CaseModel
import Testing

@Suite struct SampleIntakeTests {
  private let today = Day(number: 20_782)
  private let mother = RecordID(high: 1, low: 1)

  private func sample(_ kind: Sample.Kind = .familyReference) -> Sample {
    var sample = Sample(
      id: .provisional(1), donor: mother, kind: kind, material: .buccalSwab, barcode: "BK00000018", status: .planned)
    sample.collector = "A. Worker"
    sample.place = "Kosa"
    return sample
  }

  private func donor(_ state: Donor.State) -> Donor { Donor(id: RecordID(high: 2, low: 1), person: mother, state: state) }

  private func change(_ sample: Sample, donor: Donor? = nil, isCollected: Bool = true) -> RecordChange {
    SampleIntake(sample, donor: donor, donorName: "SINAQOVA Gülnar", by: "A. Worker", isCollected: isCollected).change(today: today)
  }

  @Test("a sample that was taken is with who took it")
  func whereabouts() {
    guard case .create(.sample(let taken))? = change(sample()).steps.first else {
      Issue.record("no sample")
      return
    }
    #expect(taken.whereabouts == "A. Worker")
    #expect(taken.status == .collected)
    #expect(taken.collectedOn == today)
    #expect(taken.statusSince == today)
  }

  @Test("a sealed sample makes two steps, of which each ends where the next begins")
  func sealed() {
    var sealed = sample()
    sealed.sealNumber = "S-17"
    sealed.office = "Bərdə office"
    sealed.collectedOn = Day(number: 20_780)
    sealed.pieces = 2
    let steps = change(sealed).steps
    var collected = CustodyEvent(
      id: .provisional(2), sample: .provisional(1), status: .collected, on: Day(number: 20_780), by: "A. Worker")
    collected.from = "SINAQOVA Gülnar"
    collected.to = "A. Worker"
    collected.place = "Kosa"
    collected.ofPieces = 2
    var closed = CustodyEvent(
      id: .provisional(3), sample: .provisional(1), status: .sealed, on: Day(number: 20_780), by: "A. Worker")
    closed.from = "A. Worker"
    closed.to = "Bərdə office"
    closed.place = "Kosa"
    closed.sealNumber = "S-17"
    closed.seal = .intact
    closed.ofPieces = 2
    var taken = sealed
    taken.status = .collected
    taken.statusSince = Day(number: 20_780)
    taken.whereabouts = "A. Worker"
    taken.sealNumber = nil
    var atLast = sealed
    atLast.status = .sealed
    atLast.statusSince = Day(number: 20_780)
    atLast.whereabouts = "Bərdə office"
    #expect(
      steps.dropLast() == [
        .create(.sample(taken)), .create(.custodyEvent(collected)), .create(.custodyEvent(closed)),
        .edit(.sample(atLast), from: .sample(taken)),
      ])
  }

  @Test("a planned sample has neither day, place nor seal, and leaves the donor alone")
  func planned() {
    var kit = sample()
    kit.sealNumber = "S-17"
    kit.collectedOn = today
    var expected = sample()
    expected.statusSince = today
    #expect(change(kit, donor: donor(.agreed), isCollected: false).steps == [.create(.sample(expected))])
  }

  @Test(
    "whoever gives a sample is a sampled donor, with the day and without the reason for not giving one",
    arguments: [Donor.State.identified, .contactPending, .agreed, .refused, .untraceable, .abroad])
  func sampledDonor(state: Donor.State) {
    var before = donor(state)
    before.reason = "far away"
    before.health = .frail
    var after = before
    after.state = .sampled
    after.since = today
    after.reason = nil
    #expect(change(sample(), donor: before).steps.last == .edit(.donor(after), from: .donor(before)))
  }

  @Test("who was sampled before, has died, or gave an item of somebody else stays as recorded")
  func unchangedDonor() {
    #expect(change(sample(), donor: donor(.sampled)).steps.count == 2)
    #expect(change(sample(), donor: donor(.deceased)).steps.count == 2)
    #expect(change(sample(.directReference)).steps.count == 2)
    #expect(change(sample(.bone)).steps.count == 2)
    #expect(change(sample()).steps.count == 3)
  }

  @Test("each kind has its materials, and blood and marrow of others show in some")
  func materials() {
    #expect(Sample.Kind.familyReference.materials == [.buccalSwab, .bloodCard, .hair])
    #expect(Sample.Kind.directReference.materials == [.item, .hair, .bloodCard, .tooth])
    #expect(Sample.Kind.bone.materials == [.bone, .tooth])
    #expect(Sample.BloodTreatment.none.falsified == [])
    #expect(Sample.BloodTreatment.transfusion.falsified == [.bloodCard])
    #expect(Sample.BloodTreatment.transplant.falsified == [.bloodCard, .buccalSwab])
  }
}
