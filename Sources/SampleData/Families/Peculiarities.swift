import CaseModel

extension FamilyDraft {
  /// Adds what makes some families harder to work with: twins, adoptions, doubts, cousins who married, couples who parted.
  mutating func addPeculiarities() {
    if random.chance(30) { addTwin() }
    if random.chance(22) { addAdopted() }
    if random.chance(9) { addFoster() }
    if random.chance(24) { doubtALink() }
    if random.chance(5) { addSecondCandidateFather() }
    if random.chance(4) { addDisprovedFather() }
    if random.chance(35) { partACouple() }
  }

  /// Gives the missing person, a sibling or a child a twin.
  private mutating func addTwin() {
    guard room > 0, let one = someone({ $0.mother != nil && $0.father != nil && $0.generation >= 0 && !$0.isAside && !$0.isTwin })
    else { return }
    let first = members[one]
    guard let father = first.father, let mother = first.mother, members[mother].lastYear >= first.born else { return }
    let isIdentical = random.chance(400)
    let sex: Sex = isIdentical ? first.sex : random.chance(500) ? .male : .female
    let twin = add(sex: sex, born: first.born, generation: first.generation, fathersName: first.fathersName, surname: first.birthSurname)
    members[twin].birthday = first.birthday
    link(father, to: twin)
    link(mother, to: twin)
    for position in [one, twin] {
      members[position].isTwin = true
      members[position].isIdenticalTwin = isIdentical
    }
  }

  /// Adds an adopted child to a couple.
  private mutating func addAdopted() {
    guard room > 0, let mother = someone({ $0.sex == .female && $0.partner != nil && $0.seenUntil > $0.born + 18 && $0.generation < 0 }),
      let father = members[mother].partner, let child = addChild(father: father, mother: mother, as: .adoptiveParent)
    else { return }
    members[child].entrance = .adopted
  }

  /// Adds a child that somebody took in, with a name of its own.
  private mutating func addFoster() {
    guard room > 0, let host = someone({ $0.sex == .female && $0.slot == nil && $0.generation == -1 && !$0.isAside }) else { return }
    let born = members[host].born + random.between(22, 40)
    guard born < members[host].lastYear - 3 else { return }
    let child = add(
      sex: random.chance(500) ? .male : .female, born: born, generation: 0, fathersName: someFathersName(), surname: someSurname())
    members[child].isAside = true
    members[child].entrance = .fostered
    link(host, to: child, as: .fosterParent)
    members[host].seenUntil = max(members[host].seenUntil, born + 3)
  }

  /// Marks the link from a father to one of his children as doubted.
  private mutating func doubtALink() {
    guard let position = ties.indices.first(where: { ties[$0].kind == .biologicalParent && members[ties[$0].first].sex == .male }) else {
      return
    }
    ties[position].certainty = .doubted
  }

  /// Adds a second man who may be the father of the missing person; both links are then doubted.
  private mutating func addSecondCandidateFather() {
    guard room > 0, let child = someone({ $0.slot != nil && $0.father != nil }), let father = members[child].father else { return }
    let other = addAsideFather(of: child)
    for position in ties.indices where ties[position].second == child && ties[position].first == father {
      ties[position].certainty = .doubted
    }
    ties.append(Tie(kind: .biologicalParent, first: other, second: child, certainty: .doubted))
  }

  /// Adds a man whom an earlier file named as the father, and who is known not to be.
  private mutating func addDisprovedFather() {
    guard room > 0, let child = someone({ $0.father != nil && $0.generation >= 0 && !$0.isAside }) else { return }
    let other = addAsideFather(of: child)
    ties.append(Tie(kind: .biologicalParent, first: other, second: child, certainty: .disproved))
  }

  private mutating func addAsideFather(of child: Int) -> Int {
    let other = add(
      sex: .male, born: members[child].born - random.between(21, 36), generation: members[child].generation - 1,
      fathersName: someFathersName(), surname: someSurname())
    members[other].isAside = true
    members[other].seenUntil = members[child].born
    return other
  }

  /// Parts a couple of which nobody is missing.
  private mutating func partACouple() {
    guard let position = ties.indices.last(where: { isOpenPartnership(ties[$0]) }) else { return }
    let year = max(members[ties[position].first].seenUntil, members[ties[position].second].seenUntil) + random.between(2, 9)
    guard year < Reference.year else { return }
    ties[position].parted = true
    ties[position].to = year
    members[ties[position].first].seenUntil = year
    members[ties[position].second].seenUntil = year
  }

  private func isOpenPartnership(_ tie: Tie) -> Bool {
    let pair = [members[tie.first], members[tie.second]]
    return tie.kind == .partner && !tie.parted && pair.allSatisfy { $0.slot == nil && $0.died == nil && $0.born < 2_000 }
  }
}
