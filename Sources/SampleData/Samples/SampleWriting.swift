import CaseModel

extension SampleDraft {
  /// The sample as the register takes it in, with its number in the register counted from 1.
  func sample(sequence: Int) -> Sample {
    var sample = Sample(
      id: .unassigned, donor: .unassigned, kind: kind, material: material, barcode: SampleDraft.barcode(sequence), status: status)
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

  /// The code on a kit: seven digits and a check digit by Luhn's formula (ISO/IEC 7812-1, annex B), so that a mistyped digit is noticed.
  static func barcode(_ number: Int) -> String {
    DigitText.make { text in
      text.letters("BK")
      text.number(number, width: 7)
      text.number(checkDigit(number), width: 1)
    }
  }

  private static func checkDigit(_ number: Int) -> Int {
    var sum = 0
    var rest = number
    var isDoubled = true
    while rest > 0 {
      let digit = isDoubled ? rest % 10 * 2 : rest % 10
      sum += digit > 9 ? digit - 9 : digit
      rest /= 10
      isDoubled.toggle()
    }
    return (10 - sum % 10) % 10
  }
}
