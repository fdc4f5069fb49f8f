import Kinship

extension DonorProgress {
  /// How far the office has come with a relative: the sample speaks where there is one, else the donor's state.
  ///
  /// A sample counts for nothing once consent to identification was withdrawn or refused: the relative is then as one who refused.
  public init(_ card: FamilyTree.Card) {
    if let consent = card.consent, consent.purpose == .identification, consent.state != .given {
      self = .refused
    } else {
      self.init(sample: card.sample, donor: card.donor)
    }
  }

  /// The same from the two states alone.
  public init(sample: Sample.Status?, donor: Donor.State?) {
    switch sample {
    case .collected, .sealed, .inTransit: self = .taken
    case .received, .accepted, .inAnalysis: self = .laboratory
    case .profileFull, .profilePartial, .stored: self = .profile
    case .failed, .rejected, .lost, .resampleRequested, .returned, .destroyed:
      // Whoever refused, or cannot be found, is not asked again because a sample was of no use.
      switch donor {
      case .refused: self = .refused
      case .untraceable, .deceased: self = .untraceable
      default: self = .failed
      }
    case .planned: self = .consented
    case nil:
      switch donor {
      case .contactPending: self = .asked
      case .agreed: self = .consented
      case .refused: self = .refused
      case .untraceable, .deceased: self = .untraceable
      case .sampled: self = .taken
      case .abroad, .identified, nil: self = .none
      }
    }
  }
}

extension FamilyTree {
  /// How far the office has come with each member, by position.
  public var donorProgress: [DonorProgress] {
    zip(graph.members.indices, cards).map { position, card in
      let progress = DonorProgress(card)
      // A relative without a name stands for somebody of whom nothing is known yet: nobody can be sent to ask that person.
      return card.name.isEmpty && progress == .none && !graph.members[position].isMissing ? .untraceable : progress
    }
  }

  /// How soon each member should be asked, by position.
  public var donorUrgency: [DonorUrgency] { donorUrgency(DonorDistances(self)) }

  func donorUrgency(_ places: DonorDistances) -> [DonorUrgency] {
    cards.indices.map { position in
      DonorUrgency(health: DonorUrgency.Health(cards[position].health), distanceRank: places.distance(position).rawValue)
    }
  }
}

extension DonorUrgency.Health {
  init(_ health: Donor.Health?) {
    switch health {
    case .frail: self = .frail
    case .ill: self = .ill
    case .gravelyIll: self = .gravelyIll
    case .good, nil: self = .good
    }
  }
}
