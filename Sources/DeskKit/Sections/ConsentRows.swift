import CaseModel
import TerminalKit

/// The consents on a page: every purpose, what was decided on it and for whom.
public enum ConsentRows {
  /// Adds the section; a purpose that nobody asked about says so.
  public static func add(_ consents: [Consent], today: Day, into page: inout Document) {
    page.heading("Consent")
    for purpose in Consent.Purpose.allCases {
      let decisions = consents.filter { $0.purpose == purpose }.sorted { ($0.withdrawnOn ?? $0.on) > ($1.withdrawnOn ?? $1.on) }
      if decisions.isEmpty {
        page.row([Document.Column(purpose.rawValue, width: 18, .label), Document.Column("not asked", width: 40, .dim)])
      }
      for (place, consent) in decisions.enumerated() {
        page.row(
          [
            Document.Column(place == 0 ? purpose.rawValue : "", width: 18, .label),
            Document.Column(
              ConsentWords.standing(consent, today: today), width: 42, ConsentWords.role(consent.standing(on: today))),
            Document.Column(consent.recipient ?? "", width: 18),
          ], link: .consent(consent.id))
      }
    }
  }
}
