import CaseModel

/// The rules for laboratory results at the desk: the outcome and the sample's status say the same.
struct ResultRules {
  let ways: SampleWays

  /// Throws where a result, with everything else that the change does, contradicts where the sample stands.
  func check(_ result: LaboratoryResult, replacing old: LaboratoryResult?) throws {
    guard old?.outcome != result.outcome || old?.sample != result.sample else { return }
    let status = result.outcome.status
    guard let sample = try ways.sample(result.sample) else { return }
    guard sample.status != status, try !ways.stood(result.sample).contains(status) else { return }
    throw refusal(
      "\(sample.barcode): The result says “\(status.rawValue)”, but the sample is \(sample.status.rawValue). Log the step to "
        + "“\(status.rawValue)” together with the result; nothing was changed.")
  }
}
