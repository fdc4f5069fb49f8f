import CaseModel

extension FamilyDraft {
  /// Marries somebody a second time, after a parting, a death, or four years or more after the partner vanished; often with a child.
  mutating func remarry(_ person: Int) -> Bool {
    guard room > 0, let former = members[person].partner else { return false }
    let one = members[person]
    let gone = members[former].lastSeenYear
    guard let begin = yearOfSecondMarriage(of: one, gone: gone), endFirst(of: person, and: former, in: begin - 1, isMissing: gone != nil)
    else { return false }
    let gap = random.between(-3, 8)
    let born = one.sex == .male ? one.born + gap : one.born - gap
    let second = add(
      sex: one.sex == .male ? .female : .male, born: min(born, begin - 19), generation: one.generation, fathersName: someFathersName(),
      surname: someSurname())
    join(person, second, from: begin)
    let (father, mother) = one.sex == .male ? (person, second) : (second, person)
    if room > 0, random.chance(650) { addChild(father: father, mother: mother) }
    for child in members.indices where members[child].born > begin - 14 && members[child].born < begin {
      guard members[child].slot == nil || begin <= members[child].lastYear else { continue }
      if members[child].father == person || members[child].mother == person { link(second, to: child, as: .stepParent) }
    }
    return true
  }

  /// A year after the last child of the first marriage, while a second can still be expected.
  private mutating func yearOfSecondMarriage(of one: Member, gone: Int?) -> Int? {
    let low = max(one.seenUntil + 2, gone.map { $0 + 4 } ?? 0)
    let high = min(one.born + 48, Reference.year - 2, one.lastYear)
    return low < high ? random.between(low, min(high, low + 8)) : nil
  }

  /// Ends a first partnership by parting or death; that of a missing person is not ended by anything but the new one.
  private mutating func endFirst(of person: Int, and former: Int, in year: Int, isMissing: Bool) -> Bool {
    if isMissing { return true }
    guard let union = partnership(person, former) else { return false }
    if ties[union].parted || members[former].died.map({ $0 <= year }) ?? false { return true }
    if members[former].seenUntil > year || members[former].partners > 1 { return false }
    if random.chance(450) {
      ties[union].parted = true
      ties[union].to = year
    } else {
      members[former].died = year
      members[former].life = .dead
    }
    return true
  }
}
