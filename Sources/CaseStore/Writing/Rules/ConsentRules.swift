import CaseModel
import SQLiteAccess

/// What the register refuses about consent, whoever asks.
struct ConsentRules {
  let connection: Connection

  /// Throws where a consent may not be as it is about to become.
  func check(_ consent: Consent, replacing old: Consent?) throws {
    if let until = consent.until, until < consent.on {
      throw refusal("The consent would end on \(until), before it was given on \(consent.on). Correct one of the days.")
    }
    if let withdrawn = consent.withdrawnOn, withdrawn < consent.on {
      throw refusal("The consent would be withdrawn on \(withdrawn), before it was given on \(consent.on). Correct one of the days.")
    }
    if let old, old.state == .withdrawn, consent.state != .withdrawn {
      throw refusal("A consent that was withdrawn stays withdrawn. Record a new one if the person agrees again; nothing was changed.")
    }
    guard consent.state == .given else { return }
    let standing = try consents(of: consent.person).first { other in
      other.id != consent.id && other.purpose == consent.purpose && other.standing(on: consent.on) == .given
        && FoldKey.of(other.recipient ?? "") == FoldKey.of(consent.recipient ?? "")
    }
    if let standing {
      throw refusal(
        "A consent to \(consent.purpose.rawValue) for the same recipient, given on \(standing.on), stands already. Change that one; "
          + "nothing was changed.")
    }
  }

  /// Throws where no consent lets a laboratory analyse a sample on a day; the sentence says what is missing.
  func checkAnalysis(of sample: Sample, on day: Day) throws {
    guard let person = sample.consenting else { return }
    let consents = try consents(of: person).filter { $0.purpose == .identification }
    let name = sample.barcode
    if let withdrawn = consents.last(where: { $0.state == .withdrawn && ($0.withdrawnOn ?? $0.on) <= day }),
      !consents.contains(where: { $0.permits(.identification, at: sample.laboratory, on: day) && $0.on >= withdrawn.on })
    {
      throw refusal(
        "\(name): the consent to identification was withdrawn on \(withdrawn.withdrawnOn ?? withdrawn.on). The sample must not be analysed."
      )
    }
    if consents.contains(where: { $0.permits(.identification, at: sample.laboratory, on: day) && $0.on <= day }) { return }
    guard let newest = consents.max(by: { $0.on < $1.on }) else {
      throw refusal("\(name): there is no consent to identification. Ask for it and record it before the sample is analysed.")
    }
    switch newest.standing(on: day) {
    case .refused: throw refusal("\(name): identification was refused on \(newest.on). The sample must not be analysed.")
    case .expired:
      let until = newest.until.map { " on \($0)" } ?? ""
      throw refusal("\(name): the consent to identification expired\(until). Ask again and record the new one first.")
    case .given where newest.on > day:
      throw refusal("\(name): consent to identification was given only on \(newest.on), after \(day). Check the day of the analysis.")
    default:
      let laboratory = sample.laboratory.map { "not \($0)" } ?? "and the sample names no laboratory"
      throw refusal("\(name): the consent covers only \(newest.recipient ?? "another recipient"), \(laboratory). Ask for consent first.")
    }
  }

  private func consents(of person: RecordID) throws -> [Consent] {
    let records = RecordReader(connection: connection)
    return try records.number(.person, person).map { try records.consents(of: $0) } ?? []
  }
}
