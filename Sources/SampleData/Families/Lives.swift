import CaseModel

extension FamilyDraft {
  /// Settles who of the relatives still lives, who died when, and who left the country. Of missing persons nothing is presumed.
  mutating func settleLives() {
    for position in members.indices where members[position].slot == nil {
      settle(position)
    }
  }

  private mutating func settle(_ position: Int) {
    var one = members[position]
    let age = Reference.year - one.born
    if one.died == nil, random.chance(shareOfDead(age: age)) {
      let span = age > 100 ? random.between(52, 96) : random.between(min(38, age), age)
      let year = min(max(one.born + span, one.seenUntil + (one.sex == .male ? 0 : 1)), Reference.year - 1)
      if year >= one.seenUntil {
        one.died = year
        one.life = .dead
      }
    }
    if one.life == .alive, age > 20, random.chance(age < 75 ? 75 : 15) { one.abroad = Homes.someAbroad.pick(&random) }
    if one.life == .alive, random.chance(one.abroad == nil ? 8 : 60) { one.life = .unknown }
    members[position] = one
  }

  /// How many of a thousand persons of an age in 2026 have died.
  private func shareOfDead(age: Int) -> Int {
    switch age {
    case ..<30: 8
    case 30..<45: 25
    case 45..<60: 85
    case 60..<70: 210
    case 70..<80: 430
    case 80..<90: 730
    case 90..<101: 950
    default: 1_000
    }
  }
}
