import CaseModel

extension FamilyDraft {
  /// Adds children of a couple, as many as there is room and time for.
  mutating func addChildren(_ count: Int, father: Int, mother: Int) {
    let (man, woman) = members[father].sex == .male ? (father, mother) : (mother, father)
    for _ in 0..<count where room > 0 { addChild(father: man, mother: woman) }
  }

  /// Adds a child of a father, a mother, or both, born when both lived and were of an age; `nil` where no year is left.
  @discardableResult
  mutating func addChild(father: Int?, mother: Int?, as kind: Relationship.Kind = .biologicalParent) -> Int? {
    guard let generation = (mother ?? father).map({ members[$0].generation + 1 }), generation <= lastGeneration, room > 0 else {
      return nil
    }
    guard let born = birthYear(father: father, mother: mother) else { return nil }
    let sex: Sex = random.chance(514) ? .male : .female
    let surname = father.map { members[$0].birthSurname } ?? mother.map { members[$0].birthSurname } ?? 0
    let child = add(sex: sex, born: born, generation: generation, fathersName: father.map { members[$0].given }, surname: surname)
    if let father { link(father, to: child, as: kind) }
    if let mother { link(mother, to: child, as: kind) }
    return child
  }

  /// A year in which a couple could have a child, two years or more from their other children.
  private mutating func birthYear(father: Int?, mother: Int?) -> Int? {
    var low = Int.min
    var high = Reference.year - 1
    if let mother {
      low = max(low, members[mother].born + 18)
      high = min(high, members[mother].born + 43, members[mother].lastYear)
    }
    if let father {
      low = max(low, members[father].born + 19)
      high = min(high, members[father].born + 60, members[father].lastYear)
    }
    if let father, let mother, let union = partnership(father, mother) {
      low = max(low, (ties[union].from ?? low) + 1)
      high = min(high, ties[union].to ?? high)
    }
    guard low <= high else { return nil }
    for _ in 0..<4 {
      let year = low + random.commonFirst(min(high - low + 1, 22))
      let isFree = !members.contains { member in
        (mother != nil && member.mother == mother || father != nil && member.father == father) && abs(member.born - year) < 2
      }
      if isFree { return year }
    }
    return nil
  }

  /// Adds a partner of somebody who has none; `nil` where the person was too young, or where no year is left.
  mutating func addPartner(of person: Int) -> Int? {
    let one = members[person]
    guard one.partner == nil, one.marries, !one.isAside, room > 0, one.sex != .unknown else { return nil }
    let gap = random.between(-2, 8)
    let born = one.sex == .male ? one.born + gap : one.born - gap
    let earliest = max(one.born, born) + 19
    let last = min(one.lastYear, Reference.year - 1)
    guard earliest <= last else { return nil }
    let year = min(earliest + random.commonFirst(7), last)
    let partner = add(
      sex: one.sex == .male ? .female : .male, born: born, generation: one.generation, fathersName: someFathersName(),
      surname: someSurname())
    join(person, partner, from: year)
    return partner
  }

  /// Adds a child of somebody and the partner, or first the partner.
  @discardableResult
  mutating func addDescendant(of person: Int) -> Bool {
    if let partner = members[person].partner {
      let (father, mother) = members[person].sex == .male ? (person, partner) : (partner, person)
      return addChild(father: father, mother: mother) != nil
    }
    guard members[person].generation < lastGeneration || members[person].slot != nil, addPartner(of: person) != nil else { return false }
    if room > 0 { addDescendant(of: person) }
    return true
  }
}
