import CaseModel

/// Goes through the relatives of one family and decides who gave a sample, who did not, and why.
struct DonorMaking {
  /// A donor with the samples he or she gave.
  struct Outcome {
    /// Position of the relative.
    var position: Int
    /// How far the office has come.
    var donor: Donor
    /// The samples, the first one first.
    var samples: [SampleDraft]
  }

  private static let refusals = [
    "does not want to give blood", "fears that the case would then be closed", "wants to speak with the family first",
    "asked not to be called again this year", "has no trust in laboratories",
  ]
  private static let waiting = Spread<Donor.State>([(.identified, 52), (.contactPending, 28), (.agreed, 20)])

  /// The donors of a family.
  static func make(_ draft: inout FamilyDraft, _ engagement: Engagement, place: String) -> [Outcome] {
    var given = 0
    let candidates = draft.candidates()
    return candidates.map { candidate in
      let member = draft.members[candidate.position]
      var outcome = decide(member, engagement, isWanted: given < engagement.wantedSamples, place: place, &draft.random)
      outcome.position = candidate.position
      if outcome.donor.state == .sampled { given += 1 }
      return outcome
    }
  }

  private static func decide(
    _ member: Member, _ engagement: Engagement, isWanted: Bool, place: String, _ random: inout SplitMix
  ) -> Outcome {
    if let died = member.died, died <= engagement.askedIn || !isWanted {
      return outcome(.deceased, random.chance(300) ? "died before a sample was taken" : nil, since: nil)
    }
    let since = Reference.day(in: random.between(engagement.askedIn, Reference.year), &random)
    guard engagement.isInTouch else { return outcome(.identified, nil, since: random.chance(300) ? since : nil) }
    if member.life == .unknown, random.chance(600) { return outcome(.untraceable, "no address since \(since.year)", since: since) }
    if let abroad = member.abroad, random.chance(700) { return outcome(.abroad, "lives in " + Homes.abroad[abroad].town, since: since) }
    if random.chance(45) { return outcome(.refused, random.pick(refusals), since: since) }
    if random.chance(12) { return outcome(.untraceable, "letter returned", since: since) }
    guard isWanted else { return outcome(waiting.pick(&random), nil, since: since) }
    let years = engagement.askedIn...min(Reference.year, (member.died ?? Reference.year + 1) - 1)
    let samples = SampleDraft.series(years: years, isAlive: member.life == .alive, place: place, &random)
    let counts = samples.contains { $0.status.counts || $0.status == .returned || $0.status == .destroyed }
    let day = samples.last?.collectedOn ?? since
    if counts { return Outcome(position: 0, donor: donor(.sampled, nil, since: day), samples: samples) }
    return Outcome(
      position: 0,
      donor: donor(
        member.died == nil ? .agreed : .deceased, samples.last?.status == .planned ? "appointment made" : "a new sample is needed",
        since: day),
      samples: samples)
  }

  private static func outcome(_ state: Donor.State, _ reason: String?, since: Day?) -> Outcome {
    Outcome(position: 0, donor: donor(state, reason, since: since), samples: [])
  }

  private static func donor(_ state: Donor.State, _ reason: String?, since: Day?) -> Donor {
    var donor = Donor(id: .unassigned, person: .unassigned, state: state)
    donor.reason = reason
    donor.since = since
    return donor
  }
}
