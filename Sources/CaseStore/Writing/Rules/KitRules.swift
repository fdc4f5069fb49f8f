import CaseModel

/// The rules for a sample by itself: the code of its kit, and how its way begins.
struct KitRules {
  /// Throws where a sample may not be recorded at the desk, or changed, as it is about to be.
  func check(_ sample: Sample, replacing old: Sample?) throws {
    if old?.barcode != sample.barcode, case .wrongCheckDigit(let right) = Barcode.reading(sample.barcode) {
      throw refusal(
        "The barcode \(sample.barcode) has a wrong check digit: \(right) would be right if the other digits are. Read or scan the label of the "
          + "kit again.")
    }
    guard old == nil, sample.status != .planned, sample.status != .collected else { return }
    throw refusal(
      "The sample \(sample.barcode) is new and cannot be \(sample.status.rawValue) yet. Record it as planned or collected and log the steps "
        + "of its way; nothing was changed.")
  }
}
