import CaseModel

/// A sample before it has its barcode.
struct SampleDraft {
  /// What it stands for.
  var kind = Sample.Kind.familyReference
  /// What was taken.
  var material: Sample.Material
  /// Where it stands.
  var status: Sample.Status
  /// When it was taken.
  var collectedOn: Day?
  /// Since when it stands there.
  var statusSince: Day?
  /// Where it was taken.
  var place: String?
  /// Who took it.
  var collector: String?

  private static let materials = Spread<Sample.Material>([(.bloodCard, 58), (.buccalSwab, 41), (.hair, 1)])
  /// Statuses of samples taken some time ago.
  private static let settled = Spread<Sample.Status>([
    (.profileFull, 545), (.stored, 150), (.profilePartial, 65), (.inAnalysis, 75), (.accepted, 30), (.received, 25), (.returned, 6),
    (.destroyed, 6), (.lost, 13), (.rejected, 22), (.failed, 25), (.resampleRequested, 20), (.inTransit, 6),
  ])
  /// Statuses of samples of the last weeks.
  private static let recent = Spread<Sample.Status>([
    (.planned, 22), (.collected, 18), (.sealed, 14), (.inTransit, 18), (.received, 14), (.accepted, 8), (.inAnalysis, 6),
  ])

  /// The samples of one donor, taken in one of the years: one, or two where the first was of no use.
  static func series(years: ClosedRange<Int>, isAlive: Bool, place: String, _ random: inout SplitMix) -> [SampleDraft] {
    if isAlive, random.chance(150) { return [taken(recent.pick(&random), on: Reference.before(2 + random.below(60)), place, &random)] }
    let year = random.between(years.lowerBound, years.upperBound)
    let day = min(Reference.day(in: year, &random), Reference.before(90))
    var status = settled.pick(&random)
    // Samples of earlier years have arrived and were read, but for a few that were forgotten on the way.
    let isUnderway = status == .inTransit || status.stage == .laboratory
    if isUnderway, day.number < Reference.day - 250, !day.number.isMultiple(of: 30) { status = .profileFull }
    let first = taken(status, on: day, place, &random)
    guard isAlive, !status.counts, status != .returned, status != .destroyed, random.chance(560) else { return [first] }
    let later = Day(number: min(day.number + 200 + random.below(300), Reference.day - 70 + random.below(60)))
    let second: Sample.Status = later > Reference.before(80) ? recent.pick(&random) : .profileFull
    return [first, taken(second, on: later, place, &random)]
  }

  /// A sample taken, or to be taken, on a day.
  private static func taken(_ status: Sample.Status, on day: Day, _ place: String, _ random: inout SplitMix) -> SampleDraft {
    var sample = SampleDraft(material: materials.pick(&random), status: status)
    sample.collector = random.pick(CaseSpreads.workers)
    sample.place = random.chance(780) ? place : CaseSpreads.office
    guard status != .planned else {
      sample.statusSince = day
      return sample
    }
    sample.collectedOn = min(day, Reference.before(SampleWay.lead(status)))
    let wait =
      switch status {
      case .collected: 0
      case .sealed: 1
      case .inTransit: 3
      case .received, .lost: 14
      case .accepted, .rejected: 20
      case .inAnalysis: 40
      default: 120
      }
    sample.statusSince = Day(number: min(day.number + wait + random.below(wait + 1), Reference.day))
    return sample
  }

  /// A sample of the missing person: from an object that he or she used, or from remains where some were recovered.
  static func direct(_ fate: Fate, sex: Sex, _ random: inout SplitMix) -> SampleDraft? {
    let hasRemains: Bool =
      switch fate {
      case .remainsRecovered, .identifiedPartial, .identifiedComplete, .remainsReturned: true
      default: false
      }
    guard random.chance(hasRemains ? 900 : 9) else { return nil }
    let material: Sample.Material = hasRemains ? (random.chance(700) ? .bone : .tooth) : random.chance(650) ? .item : .hair
    let day = Reference.day(in: random.between(2_021, 2_025), &random)
    let status: Sample.Status = hasRemains ? (random.chance(700) ? .profileFull : .profilePartial) : settled.pick(&random)
    var sample = taken(status, on: day, hasRemains ? "mortuary" : CaseSpreads.office, &random)
    sample.kind = hasRemains ? .bone : .directReference
    sample.material = material
    return sample
  }
}
