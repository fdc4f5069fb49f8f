import CaseModel

extension SampleDraft {
  /// The sample as the register takes it in, with its number in the register counted from 1.
  func sample(sequence: Int) -> Sample {
    var sample = Sample(
      id: .unassigned, donor: .unassigned, kind: kind, material: material, barcode: Barcode.make(number: sequence), status: status)
    sample.collector = collector
    sample.collectedOn = collectedOn
    sample.place = place
    sample.statusSince = statusSince
    sample.whereabouts = whereabouts
    return sample
  }

  private var whereabouts: String? {
    switch status {
    case .planned: "kit in the office"
    case .collected: "with the collector"
    case .sealed: "office safe"
    case .inTransit: "with the courier"
    case .received: "laboratory, incoming desk"
    case .lost: nil
    case .accepted, .inAnalysis: "laboratory"
    case .profileFull, .profilePartial, .stored: "laboratory store"
    case .rejected, .failed, .resampleRequested: "laboratory, set aside"
    case .returned: "returned to the family"
    case .destroyed: nil
    }
  }
}
