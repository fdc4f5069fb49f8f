import CaseModel

/// Writes the contact log of one family.
struct ContactMaking {
  private static let counts = Spread<Int>([(1, 20), (2, 21), (3, 20), (4, 16), (5, 10), (6, 6), (7, 4), (8, 3)])

  /// The contacts, the oldest first, each with the position of the person spoken with.
  static func make(_ draft: inout FamilyDraft, _ engagement: Engagement, contactPerson: Int?) -> [(contact: Contact, person: Int?)] {
    guard engagement.isInTouch else {
      return draft.random.chance(150) ? [write(&draft, 0, of: 1, on: earliest(engagement), contactPerson)] : []
    }
    let count = counts.pick(&draft.random)
    let start = earliest(engagement).number
    var days = (0..<count).map { _ in start + draft.random.below(max(1, Reference.day - start - 2)) }
    days.sort()
    return days.indices.map { write(&draft, $0, of: count, on: Day(number: days[$0]), contactPerson) }
  }

  private static func earliest(_ engagement: Engagement) -> Day {
    let start = Day(year: engagement.askedIn, month: 1, day: 15)?.number ?? Reference.day
    return Day(number: min(start, Reference.day - 30))
  }

  private static func write(
    _ draft: inout FamilyDraft, _ number: Int, of count: Int, on day: Day, _ contactPerson: Int?
  ) -> (contact: Contact, person: Int?) {
    let subject = draft.random.pick(number == 0 ? ContactTexts.first : ContactTexts.later)
    let isOutgoing = draft.random.chance(740)
    var contact = Contact(
      id: .unassigned, on: day, channel: ContactTexts.channels.pick(&draft.random), direction: isOutgoing ? .outgoing : .incoming,
      by: draft.random.pick(CaseSpreads.workers), summary: subject.summary)
    contact.outcome = subject.outcome
    if let next = subject.next, draft.random.chance(720) {
      contact.nextAction = next
      let isLast = number == count - 1
      // Open actions lie some weeks before or half a year after the reference day: some are overdue.
      let due = isLast ? Reference.day - 60 + draft.random.below(240) : day.number + 14 + draft.random.below(120)
      contact.nextActionDue = Day(number: max(due, day.number + 1))
      contact.nextActionDone = isLast ? draft.random.chance(350) : draft.random.chance(940)
    }
    contact.distressNoticed = draft.random.chance(85)
    let other = draft.random.chance(180) ? draft.random.below(draft.members.count) : nil
    let spokenWith = other.flatMap { canSpeak(draft.members[$0]) ? $0 : nil } ?? contactPerson
    return (contact, spokenWith)
  }

  /// The person the office speaks with: a living adult in the country, near to the missing person and not too old, if there is one.
  static func contactPerson(_ draft: FamilyDraft) -> Int? {
    let able = draft.members.indices.filter { canSpeak(draft.members[$0]) && draft.members[$0].abroad == nil }
    return able.min { rank(draft.members[$0], $0) < rank(draft.members[$1], $1) }
  }

  private static func canSpeak(_ member: Member) -> Bool {
    member.slot == nil && member.life == .alive && Reference.year - member.born > 20
  }

  private static func rank(_ member: Member, _ position: Int) -> (Int, Int) {
    let age = Reference.year - member.born
    return (age > 84 ? 2 : abs(member.generation) > 1 ? 1 : 0, position)
  }
}
