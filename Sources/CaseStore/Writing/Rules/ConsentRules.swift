import CaseModel
import SQLiteAccess

/// The rules for consents: one decision stands for a purpose and a recipient, what was withdrawn stays so, and no consent disappears from
/// under an analysis.
struct ConsentRules {
  let connection: Connection

  /// Throws where a consent may not be recorded, or changed, as it is about to be.
  func check(_ consent: Consent, replacing old: Consent?) throws {
    if old?.state == .withdrawn, consent.state != .withdrawn {
      throw refusal("A consent that was withdrawn stays withdrawn. Record the new decision as a new consent; nothing was changed.")
    }
    if let until = consent.until, until < consent.on {
      throw refusal("The consent would end on \(until), before it was given on \(consent.on). Check the two days; nothing was changed.")
    }
  }

  /// Throws where another consent of the person for the same purpose and recipient stands at the same time. Persons who are merged bring
  /// theirs along: what only changes hands is not looked at.
  func checkAlone(_ consent: Consent, replacing old: Consent?) throws {
    guard consent.state == .given else { return }
    if var same = old {
      same.person = consent.person
      if same.claims == consent.claims { return }
    }
    let records = RecordReader(connection: connection)
    guard let person = try records.number(.person, consent.person) else { return }
    let others = try records.consents(of: person).filter { $0.id != consent.id && $0.state == .given }
    guard let other = others.first(where: { $0.stands(beside: consent) }) else { return }
    let recipient = other.recipient.map { $0.isEmpty ? "" : " at \($0)" } ?? ""
    throw refusal(
      "The person's consent to \(other.purpose.rawValue)\(recipient), given on \(other.on), stands already. Change that one, or record its "
        + "withdrawal first; nothing was changed.")
  }

  /// Throws where a sample was analysed in reliance on a consent that is about to go, or no longer to be one. `since` limits it to steps
  /// logged after a commit, for what is taken back.
  func checkReliance(on old: Consent, becoming new: Consent?, since commit: Int? = nil) throws {
    guard old.purpose == .identification, old.state == .given, new?.state != .withdrawn else { return }
    let records = RecordReader(connection: connection)
    guard let person = try records.number(.person, old.person) else { return }
    var others = try records.consents(of: person).filter { $0.id != old.id }
    if let new { others.append(new) }
    for sample in try records.samples(matching: "s.donor = ?1 OR s.handed_over_by = ?1", .integer(person))
    where sample.consenting == old.person {
      guard let number = try records.number(.sample, sample.id) else { continue }
      for event in try records.custody(of: number) where event.status == .inAnalysis && old.covers(sample, on: event.on) {
        guard !others.contains(where: { $0.covers(sample, on: event.on) }), try isLogged(event, after: commit) else { continue }
        throw refusal(
          "The sample \(sample.barcode) was analysed in reliance on the consent. Record its withdrawal instead; nothing was changed.")
      }
    }
  }

  private func isLogged(_ event: CustodyEvent, after commit: Int?) throws -> Bool {
    guard let commit else { return true }
    return try connection.first("SELECT 1 FROM op WHERE entity = ? AND rid > ? LIMIT 1", .id(event.id), .integer(commit)) { _ in true }
      ?? false
  }
}

extension Consent {
  /// What it claims for itself: purpose, recipient and time.
  fileprivate var claims: [String] {
    [purpose.rawValue, FoldKey.of(recipient ?? ""), state.rawValue, "\(on)", until.map { "\($0)" } ?? ""]
  }

  /// True where both are for the same purpose and recipient, and neither had ended when the other began.
  fileprivate func stands(beside other: Consent) -> Bool {
    purpose == other.purpose && FoldKey.of(recipient ?? "") == FoldKey.of(other.recipient ?? "")
      && other.on <= (until ?? other.on) && on <= (other.until ?? on)
  }

  fileprivate func covers(_ sample: Sample, on day: Day) -> Bool {
    on <= day && permits(.identification, at: sample.laboratory, on: day)
  }
}
