import CaseModel
import TerminalKit

/// The words in which pages say what a consent is worth.
public enum ConsentWords {
  /// The standing with its days: `given 2026-10-02, until 2030-10-01`; `withdrawn 2026-11-20 (given 2026-10-02)`.
  public static func standing(_ consent: Consent, today: Day) -> String {
    switch consent.standing(on: today) {
    case .notAsked: "not asked"
    case .given: "given \(consent.on)" + (consent.until.map { ", until \($0)" } ?? "")
    case .refused: "refused \(consent.on)"
    case .withdrawn: "withdrawn" + (consent.withdrawnOn.map { " \($0)" } ?? "") + " (given \(consent.on))"
    case .expired: "expired" + (consent.until.map { " \($0)" } ?? "") + " (given \(consent.on))"
    }
  }

  /// For whom it holds.
  public static func recipient(_ consent: Consent) -> String {
    guard let recipient = consent.recipient, !recipient.isEmpty else { return "the office and its laboratories" }
    return recipient
  }

  /// What a standing looks like.
  public static func role(_ standing: Consent.Standing) -> Role {
    switch standing {
    case .given: .done
    case .refused, .withdrawn, .expired: .problem
    case .notAsked: .dim
    }
  }
}
