import CaseModel

extension FamilyDraft {
  /// The facts of a member.
  func person(_ position: Int, _ random: inout SplitMix) -> Person {
    let member = members[position]
    var person = Person(id: .unassigned, sex: member.sex, life: member.life)
    person.born = birthDate(of: member, &random)
    if random.chance(member.slot == nil ? 460 : 900) { person.birthPlace = birthPlace(of: member, &random) }
    if member.life == .dead { person.died = deathDate(of: member, &random) }
    if random.chance(member.slot == nil ? 260 : 900) {
      person.nationality = member.abroad != nil && random.chance(350) ? member.abroad.map { Homes.abroad[$0].country } : "Azerbaijan"
    }
    person.residence = residence(of: member, &random)
    person.emigratedTo = member.abroad.map { Homes.abroad[$0].country }
    if (member.lastSeenYear ?? Reference.year) - member.born > 18, random.chance(member.slot == nil ? 120 : 560) {
      person.occupation = occupation(of: member, &random)
    }
    if member.slot == nil, member.life == .alive, member.abroad == nil, Reference.year - member.born > 25, random.chance(180) {
      person.telephone = telephone(&random)
    }
    person.twinMark = member.isTwin ? "T1" : nil
    person.identicalTwin = member.isIdenticalTwin
    person.note = member.entrance.note
    return person
  }

  /// The birth date as exactly as it is known; that of a missing person always settles the age group.
  private func birthDate(of member: Member, _ random: inout SplitMix) -> PartialDate? {
    let drawn = random.below(100)
    guard member.slot != nil else {
      switch drawn {
      case ..<42: return WrittenDate.year(member.born)
      case ..<84: return WrittenDate.dotted(member.born, member.birthday.month, member.birthday.day)
      case ..<88: return WrittenDate.month(member.born, member.birthday.month)
      case ..<96: return !member.isTwin ? WrittenDate.about(member.born) : WrittenDate.year(member.born)
      default: return nil
      }
    }
    let age = (member.lastSeenYear ?? member.born) - member.born
    let isNearLimit = (15...22).contains(age) || (56...64).contains(age) || age < 5
    switch drawn {
    case ..<72: return WrittenDate.dotted(member.born, member.birthday.month, member.birthday.day)
    case ..<78: return WrittenDate.iso(member.born, member.birthday.month, member.birthday.day)
    case ..<84: return WrittenDate.month(member.born, member.birthday.month)
    case ..<89 where !isNearLimit: return WrittenDate.about(member.born)
    case ..<91 where !isNearLimit: return WrittenDate.age(age, in: member.born + age)
    default: return WrittenDate.year(member.born)
    }
  }

  private func deathDate(of member: Member, _ random: inout SplitMix) -> PartialDate? {
    guard let died = member.died else { return nil }
    switch random.below(100) {
    case ..<30: return WrittenDate.dotted(died, random.between(1, 12), random.between(1, 28))
    case ..<82: return WrittenDate.year(died)
    case ..<91: return WrittenDate.about(died)
    case ..<94 where died > member.seenUntil: return WrittenDate.between(died - 1, died + 1)
    default: return nil
    }
  }

  private func birthPlace(of member: Member, _ random: inout SplitMix) -> String {
    if member.born > 1_994 { return Homes.towns.pick(&random) }
    return random.chance(820) ? Village.all[origin].full : Village.all[random.below(Village.all.count)].full
  }

  private func residence(of member: Member, _ random: inout SplitMix) -> String? {
    if member.slot?.war == .first { return Village.all[origin].full }
    if let abroad = member.abroad { return Homes.abroad[abroad].town }
    if member.slot == nil, member.life != .alive { return nil }
    return random.chance(720) ? home : Homes.towns.pick(&random)
  }

  private func occupation(of member: Member, _ random: inout SplitMix) -> String {
    (member.lastSeenYear ?? Reference.year) - member.born > 64 && random.chance(700) ? "pensioner" : random.pick(CaseTexts.trades)
  }

  /// A number of an area code that is not in use.
  private func telephone(_ random: inout SplitMix) -> String {
    DigitText.make(capacity: 17) { text in
      text.letters("+994 00 ")
      text.number(random.below(1_000), width: 3)
      text.byte(" ")
      text.number(random.below(100), width: 2)
      text.byte(" ")
      text.number(random.below(100), width: 2)
    }
  }
}
