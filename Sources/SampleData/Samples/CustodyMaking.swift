import CaseModel

extension SampleJourney {
  /// The steps of the sample's way, as far as the register holds them.
  func steps(dispatchNumber: String?) -> [CustodyEntry] {
    guard isOnRecord, let collectedOn = sample.collectedOn else { return [] }
    let collector = sample.collector ?? ""
    let office = sample.office ?? CaseSpreads.office
    var steps: [CustodyEntry] = []
    func add(
      _ status: Sample.Status, on day: Day, by: String, from: String?, to: String?, _ change: (inout CustodyEvent) -> Void = { _ in }
    ) {
      var event = CustodyEvent(id: .unassigned, sample: .unassigned, status: status, on: day, by: by)
      event.from = from
      event.to = to
      event.ofPieces = sample.pieces
      change(&event)
      steps.append(
        CustodyEntry(event: event, barcode: barcode, dispatchNumber: status == .inTransit || status == .received ? dispatchNumber : nil))
    }
    add(.collected, on: collectedOn, by: collector, from: nil, to: collector) {
      $0.place = sample.place
      $0.pieces = sample.pieces
    }
    if let sealedOn {
      add(.sealed, on: sealedOn, by: collector, from: collector, to: office) {
        $0.sealNumber = sample.sealNumber
        $0.seal = .intact
      }
    }
    if let sentOn { add(.inTransit, on: sentOn, by: collector, from: office, to: laboratory) { $0.transportReference = waybill } }
    if let receivedOn {
      add(.received, on: receivedOn, by: laboratory, from: "courier", to: laboratory) {
        $0.seal = .intact
        $0.pieces = sample.pieces
      }
    }
    for (status, day) in later { add(status, on: day, by: laboratory, from: laboratory, to: laboratory) { $0.reason = reason(status) } }
    return steps
  }

  /// The steps after the receipt that lead to where the sample stands.
  private var later: [(Sample.Status, Day)] {
    guard let since = sample.statusSince else { return [] }
    let first = receivedOn ?? since
    let accepted = Day(number: min(first.number + 3, since.number))
    let analysis = Day(number: min(first.number + 15, since.number))
    switch sample.status {
    case .planned, .collected, .sealed, .inTransit, .received: return []
    case .lost: return [(.lost, since)]
    case .accepted: return [(.accepted, since)]
    case .rejected: return [(.rejected, since)]
    case .inAnalysis: return [(.accepted, accepted), (.inAnalysis, since)]
    case .profileFull, .profilePartial, .failed: return [(.accepted, accepted), (.inAnalysis, analysis), (sample.status, since)]
    case .resampleRequested: return [(.accepted, accepted), (.inAnalysis, analysis), (.failed, analysis), (.resampleRequested, since)]
    case .stored: return [(.accepted, accepted), (.inAnalysis, analysis), (.profileFull, analysis), (.stored, since)]
    case .returned, .destroyed: return [(.accepted, accepted), (.inAnalysis, analysis), (.profileFull, analysis), (sample.status, since)]
    }
  }

  private func reason(_ status: Sample.Status) -> String? {
    switch status {
    case .lost: "the parcel did not arrive; the carrier was asked"
    case .rejected: "too little material"
    case .failed: "no profile could be read"
    case .resampleRequested: "a new sample is needed"
    case .destroyed: "the family asked for it"
    default: nil
    }
  }

  private var waybill: String? { sentOn.map { DigitText.code("WB-", $0.number, width: 6) } }

  /// What the laboratory read, where that is recent enough.
  func result(sequence: Int) -> ResultEntry? {
    guard let since = sample.statusSince, since.number > Reference.day - 730 else { return nil }
    let outcome: LaboratoryResult.Outcome
    switch sample.status {
    case .profileFull, .stored: outcome = .full
    case .profilePartial: outcome = .partial
    case .failed: outcome = .failed
    default: return nil
    }
    var random = SplitMix(seed: UInt64(truncatingIfNeeded: sequence), stream: 73)
    var result = LaboratoryResult(id: .unassigned, sample: .unassigned, laboratory: laboratory, on: since, outcome: outcome)
    result.reference = DigitText.code("R-", sequence + 40_000, width: 6)
    guard outcome != .failed else { return ResultEntry(result: result, barcode: barcode) }
    result.markers = [.autosomal]
    result.autosomalLoci = outcome == .full ? (random.chance(700) ? 21 : 15) : 8 + random.below(7)
    if random.chance(350) {
      result.markers.append(.yChromosome)
      result.yLoci = outcome == .full ? 23 : 9 + random.below(9)
    }
    if random.chance(200) {
      result.markers.append(.mitochondrial)
      result.mitochondrialRange = random.chance(600) ? "HVS1, HVS2" : "whole"
    }
    if random.chance(5) { result.inconsistency = "The profile excludes the recorded relationship at three loci." }
    return ResultEntry(result: result, barcode: barcode)
  }
}
