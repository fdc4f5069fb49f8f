import CaseModel

/// The entries of one family, handed out one by one.
struct FamilyEntries: Sendable {
  private enum Part: Sendable { case family, persons, relationships, contacts, donors, consents, samples, end }

  private let number: Int
  private let firstPerson: Int
  private let draft: FamilyDraft
  private let seen: [Disappearance]
  private let isTogether: Bool
  private let contactPerson: Int?
  private let contacts: [(contact: Contact, person: Int?)]
  private let donors: [DonorMaking.Outcome]
  private var samples: [(draft: SampleDraft, person: Int)]
  private var random: SplitMix
  private let aside: SplitMix
  private var papers: FamilyPapers?
  /// What follows a sample.
  private var waiting: ArraySlice<IntakeEntry> = []
  private var part = Part.family
  private var position = 0

  /// A family of a plan, cut to at most so many persons.
  init(plan: FamilyPlan, number: Int, atMost limit: Int, random: SplitMix, counters: RegisterCounters) {
    var random = random
    var own = random
    aside = SplitMix(seed: own.next() ^ 0x5A3B_1E00_C0DE_F11E)
    self.number = number
    firstPerson = counters.persons
    isTogether = plan.isTogether
    seen = Disappearance.draw(for: plan, &random)
    let stock = FamilyEntries.stocks.pick(&random)
    var draft = FamilyDraft.make(plan, years: seen.map(\.year), stock: stock, random: random)
    draft.cut(to: limit)
    let engagement = Engagement(missing: plan.slots.count, &draft.random)
    contactPerson = ContactMaking.contactPerson(draft)
    contacts = ContactMaking.make(&draft, engagement, contactPerson: contactPerson)
    donors = DonorMaking.make(&draft, engagement, place: draft.home)
    samples = donors.flatMap { donor in donor.samples.map { (draft: $0, person: donor.position) } }
    self.random = SplitMix(seed: draft.random.next())
    self.draft = draft
  }

  private static let stocks = Spread<NameStock>([(.azerbaijani, 945), (.armenian, 35), (.russian, 20)])

  /// The next entry of the family; `nil` at its end.
  mutating func next(_ counters: inout RegisterCounters) -> IntakeEntry? {
    while true {
      switch part {
      case .family:
        part = .persons
        return .family(familyEntry())
      case .persons:
        if let index = advance(draft.members.count, then: .relationships) { return .person(personEntry(index, &counters)) }
      case .relationships:
        if let index = advance(draft.ties.count, then: .contacts) { return .relationship(relationshipEntry(draft.ties[index])) }
      case .contacts:
        if let index = advance(contacts.count, then: .donors) { return .contact(contactEntry(contacts[index])) }
      case .donors:
        let papers = familyPapers()
        if let index = advance(papers.donors.count, then: .consents) {
          let outcome = papers.donors[index]
          return .donor(DonorEntry(donor: outcome.donor, personReference: reference(outcome.position)))
        }
      case .consents:
        let consents = familyPapers().consents
        if let index = advance(consents.count, then: .samples) {
          return .consent(ConsentEntry(consent: consents[index].consent, personReference: reference(consents[index].position)))
        }
      case .samples:
        if let entry = waiting.popFirst() { return entry }
        if let index = advance(samples.count, then: .end) { return .sample(sampleEntry(index, &counters)) }
      case .end: return nil
      }
    }
  }

  /// The next position of a part, or `nil` and on to the part after it.
  private mutating func advance(_ count: Int, then following: Part) -> Int? {
    guard position < count else {
      position = 0
      part = following
      return nil
    }
    position += 1
    return position - 1
  }

  private func reference(_ position: Int) -> String {
    DigitText.code("P-", firstPerson + position + 1, width: 6)
  }

  private var familyNumber: String { DigitText.code("F-", number, width: 5) }

  private mutating func familyEntry() -> FamilyEntry {
    var family = Family(id: .unassigned, number: familyNumber, name: draft.surname + ", " + Village.all[draft.origin].name)
    family.place = draft.home
    if random.chance(130) { family.wishes = random.pick(ContactTexts.wishes) }
    if random.chance(45) { family.safetyNote = random.pick(ContactTexts.safety) }
    return FamilyEntry(family: family, contactPersonReference: contactPerson.map(reference))
  }

  private mutating func personEntry(_ index: Int, _ counters: inout RegisterCounters) -> PersonEntry {
    counters.persons += 1
    let member = draft.members[index]
    var entry = PersonEntry(
      person: draft.person(index, &random), reference: reference(index), familyReference: familyNumber,
      names: draft.names(of: index, &random))
    guard let slot = member.slot else { return entry }
    let when = seen[min(member.order, seen.count - 1)]
    let making = CaseMaking(slot: slot, seen: when, isTogether: isTogether, born: member.born, sequence: counters.cases)
    counters.cases += 1
    let made = making.make(&random)
    if let direct = SampleDraft.direct(made.fate, sex: member.sex, &random) { samples.append((direct, index)) }
    entry.person.life = made.fate.life
    entry.missingCase = made
    entry.incident = slot.war == .first ? SampleIncidents.first : SampleIncidents.second
    return entry
  }

  /// Made when all persons are, because remains and things of the missing are samples too.
  private mutating func familyPapers() -> FamilyPapers {
    if let papers { return papers }
    let made = FamilyPapers(
      draft, donors: donors, samples: samples, contactPerson: contactPerson, folder: familyNumber, random: aside)
    papers = made
    return made
  }

  private mutating func sampleEntry(_ index: Int, _ counters: inout RegisterCounters) -> SampleEntry {
    counters.samples += 1
    var paper = familyPapers().samples[index]
    let sample = paper.sample(sequence: counters.samples)
    waiting = paper.entries(of: sample, &counters.dispatches)[...]
    return SampleEntry(
      sample: sample, donorReference: reference(paper.person), handedOverReference: paper.handedOverBy.map(reference))
  }

  private func relationshipEntry(_ tie: Tie) -> RelationshipEntry {
    var relationship = Relationship(
      id: .unassigned, kind: tie.kind, first: .unassigned, second: .unassigned, certainty: tie.certainty)
    relationship.from = tie.from.map(WrittenDate.year)
    relationship.to = tie.to.map(WrittenDate.year)
    relationship.parted = tie.parted
    return RelationshipEntry(
      relationship: relationship, firstReference: reference(tie.first), secondReference: reference(tie.second))
  }

  private func contactEntry(_ contact: (contact: Contact, person: Int?)) -> ContactEntry {
    ContactEntry(contact: contact.contact, familyReference: familyNumber, personReference: contact.person.map(reference))
  }
}
