import CaseModel
import Kinship

/// Letter and word for how far the office has come with one person's sample (SCREENS §4.3).
struct SampleSign: Hashable, Sendable {
  /// One letter.
  let letter: String
  /// One word.
  let word: String
  /// The same as the planner of donors understands it.
  let progress: DonorProgress

  /// The sign for a card: the sample speaks where there is one, else the donor's state; a consent that was refused or withdrawn before both.
  init(_ card: FamilyTree.Card) {
    progress = DonorProgress(card)
    if progress == .refused, card.donor != .refused || card.sample != nil {
      (letter, word) = ("R", card.consent?.state == .withdrawn ? "withdrew" : "refused")
      return
    }
    (letter, word) = card.sample.map(SampleSign.sample) ?? SampleSign.donor(card.donor)
  }

  private static func sample(_ status: Sample.Status) -> (String, String) {
    switch status {
    case .collected, .sealed, .inTransit: ("k", "taken")
    case .received, .accepted, .inAnalysis: ("L", "lab")
    case .profileFull, .profilePartial, .stored: ("P", "profile")
    case .failed: ("x", "failed")
    case .rejected: ("x", "rejected")
    case .lost: ("x", "lost")
    case .resampleRequested: ("x", "again")
    case .returned: ("x", "returned")
    case .destroyed: ("x", "gone")
    case .planned: ("y", "consent")
    }
  }

  private static func donor(_ state: Donor.State?) -> (String, String) {
    switch state {
    case .contactPending: ("a", "asked")
    case .agreed: ("y", "consent")
    case .refused: ("R", "refused")
    case .untraceable: ("-", "no trace")
    case .sampled: ("k", "taken")
    case .abroad: ("-", "abroad")
    case .identified, .deceased, nil: ("-", "none")
    }
  }
}
