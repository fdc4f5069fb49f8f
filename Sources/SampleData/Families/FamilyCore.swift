import CaseModel

extension FamilyDraft {
  /// Adds the missing members and the parents or children that tie them together.
  mutating func addCore(_ slots: [Slot], years: [Int]) {
    if slots.count == 1, let slot = slots.first, let year = years.first {
      addAlone(slot, year: year)
    } else {
      addHousehold(slots, years: years)
    }
  }

  /// Adds one missing person with parents, or, for many of the elderly, with partner and child.
  private mutating func addAlone(_ slot: Slot, year: Int) {
    let position = addMissing(slot, born: year - age(of: slot.group), year: year, generation: 0)
    if slot.group.isElderly { (firstGeneration, lastGeneration) = (-1, 2) }
    if slot.group.isElderly, !random.chance(250) {
      if let partner = addPartner(of: position) { addChildren(1, father: partner, mother: position) }
      if members.count < 3 { addParents(of: position) }
    } else if !slot.group.isElderly, random.chance(15) {
      // The father is not recorded and his name not known: the child bears the mother's surname.
      members[position].fathersName = nil
      let mother = add(
        sex: .female, born: members[position].born - random.between(18, 30), generation: -1, fathersName: someFathersName(),
        surname: members[position].birthSurname)
      link(mother, to: position)
      addParents(of: mother)
    } else {
      addParents(of: position)
    }
  }

  /// Adds somebody who is missing.
  mutating func addMissing(_ slot: Slot, born: Int, year: Int, generation: Int, surname: Int? = nil) -> Int {
    let position = add(
      sex: slot.group.sex, born: born, generation: generation, fathersName: someFathersName(), surname: surname ?? someSurname())
    members[position].order = members.count { $0.slot != nil }
    members[position].slot = slot
    members[position].lastSeenYear = year
    members[position].life = .unknown
    members[position].marries = random.chance(marriageShare(age: year - born))
    return position
  }

  /// How many of a thousand were married at an age.
  private func marriageShare(age: Int) -> Int {
    switch age {
    case ..<19: 0
    case 19...21: 90
    case 22...25: 420
    case 26...30: 760
    default: 930
    }
  }

  /// An age at disappearance; most soldiers were between 19 and 30.
  mutating func age(of group: Slot.Group) -> Int {
    switch group {
    case .soldier:
      let drawn = random.below(100)
      if drawn < 78 { return 19 + random.commonFirst(12) }
      return drawn < 95 ? random.between(31, 42) : random.between(43, 57)
    case .elderlyMan, .elderlyWoman:
      return 62 + random.commonFirst(27)
    default:
      return random.between(group.ages.lowerBound, group.ages.upperBound)
    }
  }

  /// Adds a father and a mother of somebody, with the names that the child's own name calls for. False where there is no room.
  @discardableResult
  mutating func addParents(of child: Int) -> Bool {
    let young = members[child]
    guard young.father == nil, young.mother == nil, young.generation > firstGeneration, !young.isAside else { return false }
    let motherBorn = young.born - random.between(18, 34)
    let father = add(
      sex: .male, born: min(young.born - 19, motherBorn - random.between(-1, 8)), generation: young.generation - 1,
      fathersName: someFathersName(), surname: young.birthSurname)
    let mother = add(
      sex: .female, born: motherBorn, generation: young.generation - 1, fathersName: someFathersName(), surname: someSurname())
    if let known = young.fathersName { members[father].given = known } else { members[child].fathersName = members[father].given }
    let grown = max(members[father].born, motherBorn) + 17
    join(father, mother, from: max(grown, young.born - random.between(1, 9)))
    link(father, to: child)
    link(mother, to: child)
    return true
  }
}
