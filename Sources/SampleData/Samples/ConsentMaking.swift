import CaseModel

/// Writes down what the donors of a family agreed to: every sample in analysis or past it rests on a consent to identification.
struct ConsentMaking {
  /// One consent of a member of the family.
  struct Outcome: Sendable {
    /// Position of the member.
    var position: Int
    var consent: Consent
  }

  /// What the samples of one member tell about the consent.
  private struct Giver {
    var position: Int
    var first: Day
    var collector: String?
    /// The last day on which one of the samples was in analysis; `nil` where none was.
    var analysed: Int?
    /// True for a missing person whose things nobody of the family handed over: the next of kin decided.
    var isAbsent: Bool
  }

  private static let forms = Spread<Consent.Form>([(.signed, 925), (.thumbprint, 30), (.orally, 35), (.recorded, 10)])
  private static let formsOfOld = Spread<Consent.Form>([(.signed, 700), (.thumbprint, 240), (.orally, 50), (.recorded, 10)])

  /// The consents behind the samples of a family.
  static func make(_ papers: [SamplePapers], _ members: [Member], folder: String, _ random: inout SplitMix) -> [Outcome] {
    givers(papers).flatMap { giver in
      make(giver, isOld: members[giver.position].born < 1_948, folder: folder, &random)
        .map { Outcome(position: giver.position, consent: $0) }
    }
  }

  private static func givers(_ papers: [SamplePapers]) -> [Giver] {
    var givers: [Giver] = []
    for paper in papers where paper.draft.kind != .bone {
      guard let day = paper.draft.collectedOn else { continue }
      let position = paper.handedOverBy ?? paper.person
      let analysed = paper.way.day(of: .inAnalysis)
      if let known = givers.firstIndex(where: { $0.position == position }) {
        givers[known].first = min(givers[known].first, day)
        if let analysed { givers[known].analysed = max(givers[known].analysed ?? analysed, analysed) }
      } else {
        let isAbsent = paper.draft.kind == .directReference && paper.handedOverBy == nil
        givers.append(Giver(position: position, first: day, collector: paper.draft.collector, analysed: analysed, isAbsent: isAbsent))
      }
    }
    return givers
  }

  private static func make(_ giver: Giver, isOld: Bool, folder: String, _ random: inout SplitMix) -> [Consent] {
    var consent = Consent(
      id: .unassigned, person: .unassigned, purpose: .identification, on: giver.first,
      form: giver.isAbsent ? .signed : (isOld ? formsOfOld : forms).pick(&random))
    consent.askedBy = giver.collector
    consent.paper = "folder " + folder
    if giver.isAbsent { consent.givenBy = "next of kin" }
    if consent.form == .thumbprint || consent.form == .orally { consent.witness = random.chance(600) ? "a neighbour" : "the eldest son" }
    let isSpecial = random.chance(30)
    let age = Reference.day - giver.first.number
    if isSpecial, giver.analysed == nil, age > 3 {
      consent.state = .withdrawn
      consent.withdrawnOn = Day(number: giver.first.number + 1 + random.below(age - 1))
      consent.note = random.chance(500) ? "the family decided together" : "does not want to be asked again"
    } else if isSpecial, let analysed = giver.analysed, random.chance(400) {
      let until = max(analysed + 30, giver.first.number + 365 * (2 + random.below(4)))
      if until < Reference.day { consent.until = Day(number: until) }
    }
    guard random.chance(25) else { return [consent] }
    var refused = Consent(
      id: .unassigned, person: .unassigned, purpose: random.chance(600) ? .research : .prosecution, state: .refused, on: giver.first,
      form: consent.form)
    refused.askedBy = giver.collector
    refused.paper = consent.paper
    return [consent, refused]
  }
}
