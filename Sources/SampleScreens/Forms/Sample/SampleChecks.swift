import CaseModel
import DeskKit

/// What cannot be and what is doubtful about a sample as it is typed.
enum SampleChecks {
  /// The most signs of a barcode: more does not fit on the label of a tube.
  static let longestBarcode = 40

  /// Reads the code of the label. A recorded code that nobody touched is left alone.
  static func barcode(_ text: String, _ findings: inout FormFindings) {
    let code = Barcode.tidied(text)
    if code.isEmpty { return }
    guard code.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      findings.problem("barcode", "A barcode holds Latin letters, digits and signs only. Scan the label again.")
      return
    }
    guard code.count <= longestBarcode else {
      findings.problem("barcode", "A barcode has at most \(longestBarcode) signs; this one has \(code.count). Was it scanned twice?")
      return
    }
    let half = code.prefix(code.count / 2)
    if code.count >= 16, code == half + half {
      findings.problem("barcode", "This is the code \(half) twice. Keep it once.")
      return
    }
    switch Barcode.reading(code) {
    case .own: break
    case .foreign: findings.warning("barcode", "Not one of the office's codes, so it cannot be checked. Compare it with the label.")
    case .wrongCheckDigit(let right):
      findings.problem("barcode", "One digit is wrong: with these digits the last one would be \(right). Scan the label again.")
    }
  }

  /// What the collection leaves in doubt.
  static func collection(_ form: EntryForm, kind: Sample.Kind, material: Sample.Material, today: Day, _ findings: inout FormFindings) {
    findings.past("collected on", form, "A collection", today: today)
    if kind == .familyReference, form.filled("identity document") == nil {
      findings.warning("identity document", "Whose sample is it? Note the identity paper that was seen.")
    }
    if kind == .directReference, form.person(SampleFields.handedOverBy) == nil {
      findings.warning(SampleFields.handedOverBy, "Say who handed it over: the consent of that person is needed.")
    }
    if let treatment: Sample.BloodTreatment = form.word("transfusion or transplant"), treatment.falsified.contains(material) {
      findings.warning("transfusion or transplant", falsified(treatment, material))
    }
  }

  private static func falsified(_ treatment: Sample.BloodTreatment, _ material: Sample.Material) -> String {
    switch (treatment, material) {
    case (.transfusion, _): "Blood may show the giver's profile. Take a buccal swab or hair."
    case (_, .buccalSwab): "After a transplant of marrow a buccal swab holds cells of the giver too. Hair with roots is safer."
    default: "After a transplant of marrow blood shows the giver's profile for good. Take hair with roots."
    }
  }

  /// What is recorded of the donor that speaks against taking a sample.
  static func donor(_ donor: Donor?, isCollected: Bool, on day: Day?, _ findings: inout FormFindings) {
    guard let donor else { return }
    let since = donor.since.map { " on \($0)" } ?? ""
    switch donor.state {
    case .refused: findings.warning("collected", "The donor refused\(since)\(donor.reason.map { ": \($0)" } ?? ""). Has this changed?")
    case .deceased:
      if let day, let since = donor.since, day > since {
        findings.warning("collected on", "The donor died before this day, as far as recorded: \(since).")
      } else if !isCollected {
        findings.warning("collected", "The donor has died\(since): nothing can be planned.")
      }
    default: break
    }
  }
}

/// What is known of the consent on which a sample rests, in lines to read.
enum ConsentNotes {
  /// The lines for a sample of a kind; `handedOverBy` is who handed it over where that was not the donor.
  static func lines(_ consents: [Consent], kind: Sample.Kind, handedOverBy: String?, today: Day) -> [String] {
    if kind == .bone { return ["Consent: none is needed; remains are examined by order of an authority."] }
    if let handedOverBy { return ["Consent: that of \(handedOverBy), who hands it over; it is looked up before the analysis."] }
    let asked = Consent.Purpose.allCases.compactMap { purpose -> String? in
      guard let consent = consents.counting(for: purpose, on: today) else {
        return purpose == .identification ? "to identification: not asked" : nil
      }
      return "to \(purpose.rawValue): \(consent.standing(on: today).rawValue) \(consent.decidedOn)"
    }
    let line = "Consent \(asked.joined(separator: "; "))."
    let isGiven = consents.counting(for: .identification, on: today)?.standing(on: today) == .given
    return isGiven ? [line] : [line, "Without it no laboratory may analyse the sample: record it before it is sent."]
  }
}
