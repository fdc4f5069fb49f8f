import CaseModel
import SQLiteAccess

/// Finds out what a sample lacks to be analysed: valid consent to identification, at its laboratory, of the person whose consent it needs.
struct AnalysisConsent {
  let connection: Connection

  /// Why a sample may not be analysed on a day, as a sentence; `nil` where it may.
  func objection(to sample: Sample, on day: Day) throws -> String? {
    guard let person = sample.consenting else { return nil }
    let consents = try consents(of: person)
    let agreed = consents.filter { $0.permits(.identification, at: sample.laboratory, on: day) && $0.on <= day }.map(\.on).max()
    // Whoever took an agreement back took back what this laboratory rests on, unless the person agreed again since.
    let takenBack = consents.filter { $0.state == .withdrawn && $0.covers(sample.laboratory) }.map(\.decidedOn).max()
    if let agreed, takenBack.map({ agreed >= $0 }) ?? true { return nil }
    let whose = sample.handedOverBy == nil ? "of the donor" : "of the person who handed the item over"
    // The decision that was recorded last speaks for the person, but one that holds elsewhere comes before one that does not hold.
    let withdrawn = agreed == nil ? nil : consents.last { $0.state == .withdrawn && $0.covers(sample.laboratory) }
    let spoken = withdrawn ?? consents.last { $0.standing(on: day) == .given } ?? consents.last
    guard let consent = spoken else {
      return "There is no consent to identification \(whose). Record it before the analysis; nothing was changed."
    }
    let consentWords = "consent to identification \(whose)"
    switch consent.standing(on: day) {
    case .withdrawn:
      let when = consent.withdrawnOn.map { " on \($0)" } ?? ""
      return "The \(consentWords) was withdrawn\(when). The sample may not be analysed; nothing was changed."
    case .expired:
      let when = consent.until.map { " on \($0)" } ?? ""
      return "The \(consentWords) expired\(when). Ask again and record the answer; nothing was changed."
    case .refused: return "The \(consentWords) was refused on \(consent.on). The sample may not be analysed; nothing was changed."
    case .given where consent.on > day:
      return "The \(consentWords) was given on \(consent.on), after the analysis of \(day). Check the two days; nothing was changed."
    case .given, .notAsked:
      let at = sample.laboratory.map { "the sample is at \($0)" } ?? "the sample names no laboratory"
      return "The \(consentWords) covers only the laboratory \(consent.recipient ?? ""); \(at). Ask for consent to that laboratory too; "
        + "nothing was changed."
    }
  }

  /// The decisions of a person about identification, in the order in which they were recorded.
  func consents(of person: RecordID) throws -> [Consent] {
    let records = RecordReader(connection: connection)
    return try records.number(.person, person).map { try records.consents(of: $0) }?.filter { $0.purpose == .identification } ?? []
  }
}
