import CaseModel

/// The consents of those who gave samples.
enum ConsentMaking {
  private static let forms = Spread<Consent.Form>([(.signed, 87), (.thumbprint, 9), (.recorded, 4)])

  /// What a donor decided when the first sample was taken, on `day`.
  static func make(of person: String, on day: Day, seed: Int) -> [ConsentEntry] {
    var random = SplitMix(seed: UInt64(truncatingIfNeeded: seed), stream: 77)
    var given = Consent(id: .unassigned, person: .unassigned, purpose: .identification, on: day, form: forms.pick(&random))
    given.askedBy = random.pick(CaseSpreads.workers)
    given.paper = DigitText.code("C-", seed, width: 6)
    if given.form == .thumbprint { given.witness = random.pick(CaseSpreads.workers) }
    if random.chance(8) {
      given.state = .withdrawn
      given.withdrawnOn = Day(number: min(Reference.day - random.below(200), max(day.number, Reference.day)))
      given.note = "withdrawn by telephone"
    } else if random.chance(10), day.number < Reference.day - 5 * 366 {
      given.until = Day(number: day.number + 5 * 366)
    }
    var consents = [ConsentEntry(consent: given, personReference: person)]
    guard random.chance(160) else { return consents }
    let purpose: Consent.Purpose = random.chance(600) ? .prosecution : .research
    let state: Consent.State = random.chance(550) ? .given : .refused
    var other = Consent(id: .unassigned, person: .unassigned, purpose: purpose, state: state, on: day, form: given.form)
    other.askedBy = given.askedBy
    other.witness = given.witness
    consents.append(ConsentEntry(consent: other, personReference: person))
    return consents
  }
}
