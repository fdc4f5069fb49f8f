import CaseModel

/// An invented donor, her missing son, and a sample of hers.
enum InventedSample {
  /// Wed 25 Nov 2026.
  static let today = Day(number: 20_782)
  static let mother = RecordID(high: 1, low: 1)
  static let son = RecordID(high: 1, low: 2)
  static let sister = RecordID(high: 1, low: 3)
  static let donorID = RecordID(high: 2, low: 1)
  static let sampleID = RecordID(high: 3, low: 1)
  static let consentID = RecordID(high: 4, low: 1)
  static let motherName = "SINAQOVA Gülnar Tofiq qızı"

  static var motherHit: PersonHit { PersonHit(id: mother, name: motherName, sex: .female, birthYear: 1945) }
  static var sonHit: PersonHit { PersonHit(id: son, name: "SINAQOV Orxan Vaqif oğlu", sex: .male, caseNumber: "BRD-2026-00001") }
  static var sisterHit: PersonHit { PersonHit(id: sister, name: "SINAQOVA Nərmin Vaqif qızı", sex: .female) }

  static func donor(_ state: Donor.State = .agreed, since: Int? = 20_700, reason: String? = nil) -> Donor {
    var donor = Donor(id: donorID, person: mother, state: state)
    donor.since = since.map(Day.init(number:))
    donor.reason = reason
    return donor
  }

  static func consent(
    _ purpose: Consent.Purpose = .identification, _ state: Consent.State = .given, on: Int = 20_728, low: UInt64 = 1
  ) -> Consent {
    Consent(id: RecordID(high: 4, low: low), person: mother, purpose: purpose, state: state, on: Day(number: on))
  }

  /// A sample of the mother, 30 days in its state.
  static func sample(_ status: Sample.Status = .sealed, low: UInt64 = 1) -> Sample {
    var sample = Sample(
      id: RecordID(high: 3, low: low), donor: mother, kind: .familyReference, material: .buccalSwab,
      barcode: Barcode.make(number: Int(low)), status: status)
    sample.collectedOn = Day(number: 20_740)
    sample.statusSince = Day(number: 20_752)
    sample.whereabouts = "Bərdə office"
    sample.office = "Bərdə office"
    sample.collector = "A. Worker"
    return sample
  }

  static func card(_ status: Sample.Status = .sealed, low: UInt64 = 1, consent: Consent.Standing = .given) -> SampleCard {
    SampleCard(sample: sample(status, low: low), donorName: motherName, caseNumber: "BRD-2026-00001", consent: consent)
  }

  static func file(_ status: Sample.Status = .sealed, _ change: (inout Sample) -> Void = { _ in }) -> SampleFile {
    var sample = sample(status)
    change(&sample)
    return SampleFile(sample: sample, donorName: motherName)
  }
}
