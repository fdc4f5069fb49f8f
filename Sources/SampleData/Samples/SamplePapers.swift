import CaseModel

/// What the office has on paper and in the register about one sample: its fields, the steps of its way, and what the laboratory read.
///
/// The register of custody was begun eighteen months before the reference day; what came before is on paper.
struct SamplePapers: Sendable {
  /// How many days back the steps of samples' ways are in the register.
  static let custodyDays = 548
  /// How many days back dispatches are.
  static let dispatchDays = 365
  /// How many days back laboratory results are.
  static let resultDays = 730

  let draft: SampleDraft
  /// Position of the donor in the family.
  let person: Int
  /// Position of the person who handed an item over.
  var handedOverBy: Int?
  let office: SampleOffice
  let way: SampleWay
  private let isMale: Bool
  private var random: SplitMix

  init(_ draft: SampleDraft, person: Int, isMale: Bool, home: String, handedOverBy: Int?, _ random: inout SplitMix) {
    self.draft = draft
    self.person = person
    self.isMale = isMale
    self.handedOverBy = draft.kind == .directReference ? handedOverBy : nil
    office = draft.place == CaseSpreads.office ? SampleOffice.all[0] : SampleOffice.near(home)
    way = SampleWay(of: draft, office, &random)
    self.random = SplitMix(seed: random.next())
  }

  /// True for a sample whose way the register knows step by step.
  private var isFollowed: Bool { (way.steps.last?.day ?? Reference.day) >= Reference.day - SamplePapers.custodyDays }

  /// The sample with its number in the register, counted from 1.
  mutating func sample(sequence: Int) -> Sample {
    var sample = draft.sample(sequence: sequence)
    sample.office = office.name
    if let last = way.steps.last { sample.statusSince = Day(number: last.day) }
    if way.day(of: .inTransit) != nil { sample.laboratory = office.laboratory }
    sample.receivedOn = way.day(of: .received).map { Day(number: $0) }
    guard isFollowed else { return sample }
    sample.kit = DigitText.code("KIT-", sequence, width: 6)
    guard !way.steps.isEmpty else { return sample }
    if way.day(of: .sealed) != nil { sample.sealNumber = DigitText.code("S-", sequence, width: 6) }
    sample.pieces = draft.material == .buccalSwab ? 3 : draft.material == .bloodCard ? 2 : 1
    if draft.kind == .familyReference {
      if random.chance(930) { sample.identityDocument = random.chance(900) ? "identity card" : "birth certificate" }
      if random.chance(900) { sample.bloodTreatment = random.chance(985) ? Sample.BloodTreatment.none : .transfusion }
    }
    sample.quality = draft.status == .rejected || draft.status == .resampleRequested ? .poor : random.chance(960) ? .good : .doubtful
    return sample
  }

  /// Everything that follows the sample in the register: the steps of its way, each dispatch before the first step that names it, and what
  /// the laboratory read.
  mutating func entries(of sample: Sample, _ dispatches: inout DispatchBook) -> [IntakeEntry] {
    var entries: [IntakeEntry] = []
    var parcel: String?
    for step in isFollowed ? way.steps : [] {
      if step.status == .inTransit, step.day >= Reference.day - SamplePapers.dispatchDays {
        let put = dispatches.put(office, sentOn: step.day, isUnderway: draft.status == .inTransit)
        parcel = put.number
        if let new = put.new { entries.append(.dispatch(new)) }
      }
      guard step.day >= Reference.day - SamplePapers.custodyDays else { continue }
      let travelled = step.status == .inTransit || step.status == .received ? parcel : nil
      entries.append(.custody(CustodyEntry(event: event(step, sample), barcode: sample.barcode, dispatchNumber: travelled)))
    }
    if let result = result(sample) { entries.append(.result(ResultEntry(result: result, barcode: sample.barcode))) }
    return entries
  }

  private mutating func event(_ step: SampleWay.Step, _ sample: Sample) -> CustodyEvent {
    let isOffice = [.collected, .sealed, .inTransit, .lost].contains(step.status)
    var event = CustodyEvent(
      id: .unassigned, sample: .unassigned, status: step.status, on: Day(number: step.day),
      by: isOffice ? draft.collector ?? office.name : office.laboratory + ", sample desk")
    switch step.status {
    case .collected: event.to = draft.collector
    case .sealed:
      event.to = "office safe"
      event.sealNumber = sample.sealNumber
    case .inTransit:
      (event.from, event.to) = ("office safe", office.laboratory)
      (event.pieces, event.ofPieces) = (sample.pieces, sample.pieces)
    case .received:
      (event.from, event.to) = ("courier", office.laboratory)
      (event.pieces, event.ofPieces) = (sample.pieces, sample.pieces)
      event.seal = random.chance(985) ? .intact : .notChecked
    case .lost: event.reason = "not in the parcel when it was opened"
    case .rejected: event.reason = random.chance(500) ? "too little blood on the card" : "label and list do not agree"
    case .failed: event.reason = "too little DNA"
    case .resampleRequested: event.reason = "the laboratory asks for a new sample"
    case .destroyed: event.reason = "at the end of the time agreed with the family"
    case .returned: event.to = "the family"
    case .planned, .accepted, .inAnalysis, .profileFull, .profilePartial, .stored: break
    }
    return event
  }

  private mutating func result(_ sample: Sample) -> LaboratoryResult? {
    let read = way.steps.first { [.profileFull, .profilePartial, .failed].contains($0.status) }
    guard let read, read.day >= Reference.day - SamplePapers.resultDays else { return nil }
    let outcome: LaboratoryResult.Outcome =
      switch read.status {
      case .profilePartial: .partial
      case .failed: .failed
      default: .full
      }
    var result = LaboratoryResult(
      id: .unassigned, sample: .unassigned, laboratory: office.laboratory, on: Day(number: read.day), outcome: outcome)
    result.reference = "\(office.laboratory.suffix(1))-\(sample.barcode.dropFirst(2))"
    guard outcome != .failed else { return result }
    let isFull = outcome == .full
    result.markers = [.autosomal]
    result.autosomalLoci = isFull ? 21 + random.below(3) : 9 + random.below(8)
    if isMale, random.chance(350) {
      result.markers.append(.yChromosome)
      result.yLoci = isFull ? 23 + 4 * random.below(2) : 11 + random.below(8)
    }
    if draft.kind == .bone || random.chance(120) {
      result.markers.append(.mitochondrial)
      result.mitochondrialRange = isFull ? "HVS1, HVS2" : "HVS1"
    }
    if draft.kind == .familyReference, random.chance(5) {
      result.inconsistency = "The profile does not fit the recorded relationship to the other donors of the family."
    }
    return result
  }
}
