import Kinship

/// Where the office stands with one relative, in words.
struct DonorStateWords {
  private let facts: DonorFacts

  init(_ facts: DonorFacts) { self.facts = facts }

  /// `agreed since 2026-10-02`, `refused: fears the case would be closed`, `sample in transit; consent expired`.
  func state(_ position: Int) -> String {
    let card = facts.card(position)
    var parts: [String] = []
    if let sample = card.sample {
      parts.append(DonorStateWords.sample(sample))
      if facts.isDead(position) { parts.append("died since") }
    } else if facts.isDead(position) || card.donor == .deceased {
      parts.append(died(card))
    } else if card.name.isEmpty && card.donor == nil {
      parts.append("not known who this is")
    } else {
      parts.append(donor(card))
    }
    if let lack = consentLack(position) { parts.append(lack) }
    return parts.joined(separator: "; ")
  }

  /// What is wrong with the consent: for a sample that was taken anything but a valid one, else only a refusal; `nil` where nothing is.
  func consentLack(_ position: Int) -> String? {
    let card = facts.card(position)
    guard !facts.member(position).isMissing else { return nil }
    let isTaken = card.sample?.counts == true
    switch card.consent?.standing(on: facts.today) ?? .notAsked {
    case .given: return nil
    case .refused: return "consent refused"
    case .withdrawn: return "consent withdrawn"
    case .expired: return isTaken ? "consent expired" : nil
    case .notAsked: return isTaken ? "no consent recorded" : nil
    }
  }

  private func died(_ card: FamilyTree.Card) -> String {
    guard let died = card.died?.typed, !died.isEmpty else { return "died without a sample" }
    return "died \(died) without a sample"
  }

  private func donor(_ card: FamilyTree.Card) -> String {
    let since = card.donorSince.map { " since \($0)" } ?? ""
    let on = card.donorSince.map { " on \($0)" } ?? ""
    let words =
      switch card.donor {
      case .identified, nil: "not asked yet"
      case .contactPending: "contact pending" + since
      case .agreed: "agreed" + since
      case .refused: "refused" + on
      case .untraceable: "cannot be found" + since
      case .abroad: "abroad" + (card.emigratedTo.map { $0.isEmpty ? "" : " in \($0)" } ?? "") + since
      case .sampled: "sampled" + on
      case .deceased: "died"
      }
    guard let reason = card.donorReason, !reason.isEmpty else { return words }
    return words + ": " + reason
  }

  private static func sample(_ status: Sample.Status) -> String {
    switch status {
    case .planned: "sample planned"
    case .collected: "sample taken"
    case .sealed: "sample sealed"
    case .inTransit: "sample in transit"
    case .received, .accepted: "sample at the laboratory"
    case .inAnalysis: "sample in analysis"
    case .profileFull: "profile full"
    case .profilePartial: "profile partial"
    case .stored: "profile read, sample stored"
    case .lost: "sample lost"
    case .rejected: "sample rejected"
    case .failed: "sample without a profile"
    case .resampleRequested: "new sample requested"
    case .returned: "sample returned"
    case .destroyed: "sample destroyed"
    }
  }
}
