import CaseModel

/// Where a sample went and when: the days from which its custody events, its dispatch and its result follow.
///
/// Drawn from a sequence of its own, so that what was drawn before it stays as it was.
struct SampleJourney: Sendable {
  /// Laboratories, invented.
  static let laboratories = ["Reference laboratory A", "Reference laboratory B", "University genetics laboratory"]
  /// Steps that happened within so many days are in the register; older ones stand on paper.
  static let daysOnRecord = 548

  /// The code of the sample.
  let barcode: String
  /// The laboratory it went to, or would go to.
  let laboratory: String
  /// The day it was sealed.
  let sealedOn: Day?
  /// The day it was dispatched.
  let sentOn: Day?
  /// The day the laboratory received it.
  let receivedOn: Day?
  /// The sample as written.
  let sample: Sample

  /// The journey that fits a sample's state and days; `sequence` is its number in the register.
  init(_ draft: Sample, sequence: Int) {
    var random = SplitMix(seed: UInt64(truncatingIfNeeded: sequence), stream: 71)
    barcode = draft.barcode
    laboratory = random.pick(SampleJourney.laboratories)
    var sample = draft
    let collected = draft.collectedOn
    let since = draft.statusSince ?? collected
    sample.office = draft.status == .planned || random.chance(880) ? CaseSpreads.office : random.pick(SampleJourney.offices)
    sample.kit = sequence.isMultiple(of: 3) ? nil : DigitText.code("K-", sequence + 20_000, width: 5)
    guard let collected, let since else {
      (sealedOn, sentOn, receivedOn) = (nil, nil, nil)
      self.sample = sample
      return
    }
    if draft.kind == .familyReference {
      sample.identityDocument = random.chance(820) ? DigitText.code("identity card ", 10_000_000 + random.below(89_999_999), width: 8) : nil
      sample.bloodTreatment = random.chance(700) ? (random.chance(30) ? .transfusion : Sample.BloodTreatment.none) : nil
      sample.pieces = draft.material == .buccalSwab ? 2 : 1
    }
    sample.quality = random.chance(900) ? .good : random.chance(700) ? .doubtful : .poor
    sample.sealNumber = draft.status == .collected ? nil : DigitText.code("S", sequence + 300_000, width: 6)
    switch draft.status {
    case .planned, .collected: (sealedOn, sentOn, receivedOn) = (nil, nil, nil)
    case .sealed: (sealedOn, sentOn, receivedOn) = (since, nil, nil)
    case .inTransit: (sealedOn, sentOn, receivedOn) = (Day(number: min(collected.number + 1, since.number)), since, nil)
    case .lost: (sealedOn, sentOn, receivedOn) = (collected, Day(number: max(collected.number, since.number - 9)), nil)
    case .received: (sealedOn, sentOn, receivedOn) = (collected, Day(number: max(collected.number, since.number - 6)), since)
    default:
      let arrived = Day(number: min(collected.number + 8 + random.below(12), since.number))
      (sealedOn, sentOn, receivedOn) = (collected, Day(number: max(collected.number, arrived.number - 6)), arrived)
    }
    sample.laboratory = sentOn == nil ? nil : laboratory
    sample.receivedOn = receivedOn
    self.sample = sample
  }

  private static let offices = ["Gəncə field office", "Ağcabədi mobile team"]

  /// True where its steps are recent enough to be in the register.
  var isOnRecord: Bool { (sample.statusSince?.number ?? 0) > Reference.day - SampleJourney.daysOnRecord && sample.status != .planned }

  /// The dispatch with which it travelled: samples for one laboratory leave together, once in two weeks.
  var dispatch: DispatchKey? {
    guard isOnRecord, let sentOn, sentOn.number > Reference.day - 366 else { return nil }
    return DispatchKey(laboratory: laboratory, fortnight: sentOn.number / 14)
  }

  /// What tells one dispatch from another.
  struct DispatchKey: Hashable, Sendable {
    var laboratory: String
    var fortnight: Int
  }
}
