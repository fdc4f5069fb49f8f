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

  /// The sign for a card: the sample speaks where there is one, else the donor's state.
  init(_ card: FamilyTree.Card) {
    switch card.sample {
    case .collected, .sealed, .inTransit: self.init("k", "taken", .taken)
    case .received, .accepted, .inAnalysis: self.init("L", "lab", .laboratory)
    case .profileFull, .profilePartial, .stored: self.init("P", "profile", .profile)
    case .failed: self.init("x", "failed", .failed)
    case .rejected: self.init("x", "rejected", .failed)
    case .lost: self.init("x", "lost", .failed)
    case .resampleRequested: self.init("x", "again", .failed)
    case .returned: self.init("x", "returned", .failed)
    case .destroyed: self.init("x", "gone", .failed)
    case .planned: self.init("y", "consent", .consented)
    case nil: self.init(card.donor)
    }
  }

  private init(_ donor: Donor.State?) {
    switch donor {
    case .contactPending: self.init("a", "asked", .asked)
    case .agreed: self.init("y", "consent", .consented)
    case .refused: self.init("R", "refused", .refused)
    case .untraceable: self.init("-", "no trace", .untraceable)
    case .sampled: self.init("k", "taken", .taken)
    case .abroad: self.init("-", "abroad", .none)
    case .identified, .deceased, nil: self.init("-", "none", .none)
    }
  }

  private init(_ letter: String, _ word: String, _ progress: DonorProgress) {
    self.letter = letter
    self.word = word
    self.progress = progress
  }
}
