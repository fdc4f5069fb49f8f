import CaseModel

/// What the office keeps about the samples of one family besides the samples themselves: consents, ways, dispatches, results, and how well
/// the donors are.
///
/// It draws from numbers of its own, so that families, persons, contacts and samples stay what they are whatever is kept about them.
struct FamilyPapers: Sendable {
  /// The donors, with what is known of their health.
  let donors: [DonorMaking.Outcome]
  /// The consents behind the samples.
  let consents: [ConsentMaking.Outcome]
  /// The samples with their papers.
  var samples: [SamplePapers]

  init(
    _ draft: FamilyDraft, donors: [DonorMaking.Outcome], samples: [(draft: SampleDraft, person: Int)], contactPerson: Int?, folder: String,
    random: SplitMix
  ) {
    var random = random
    self.donors = donors.map { outcome in
      var outcome = outcome
      outcome.donor.health = DonorHealth.of(draft.members[outcome.position], outcome.donor.state, &random)
      return outcome
    }
    let papers = samples.map {
      SamplePapers(
        $0.draft, person: $0.person, isMale: draft.members[$0.person].sex == .male, home: draft.home, handedOverBy: contactPerson, &random)
    }
    consents = ConsentMaking.make(papers, draft.members, folder: folder, &random)
    self.samples = papers
  }
}
