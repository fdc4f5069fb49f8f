import CaseModel

extension FamilyDraft {
  /// A way in which a family becomes larger.
  private enum Step: Sendable {
    case sibling, child, grandparents, nephew, aunt, cousin, grandchild, remarriage
  }

  private static let steps = Spread<Step>([
    (.sibling, 30), (.child, 26), (.grandparents, 9), (.nephew, 17), (.aunt, 5), (.cousin, 4), (.grandchild, 6), (.remarriage, 3),
  ])

  /// Lets the family grow until it has its size, or until nobody more finds a place.
  mutating func grow() {
    var refusals = 0
    while room > 0, refusals < 16 {
      if !take(FamilyDraft.steps.pick(&random)) { refusals += 1 }
    }
  }

  private mutating func take(_ step: Step) -> Bool {
    guard let missing = someone({ $0.slot != nil }) else { return false }
    switch step {
    case .sibling: return addSibling(of: missing)
    case .child: return addDescendant(of: missing)
    case .grandparents:
      guard room > 1, let parent = random.chance(600) ? members[missing].father : members[missing].mother else { return false }
      return addParents(of: parent)
    case .nephew:
      guard let sibling = someone(siblingOf: missing) else { return false }
      return addDescendant(of: sibling)
    case .aunt:
      guard let parent = random.chance(500) ? members[missing].father : members[missing].mother else { return false }
      return addSibling(of: parent)
    case .cousin:
      guard let parent = random.chance(500) ? members[missing].father : members[missing].mother,
        let aunt = someone(siblingOf: parent)
      else { return false }
      return addDescendant(of: aunt)
    case .grandchild:
      guard let child = someone({ $0.father == missing || $0.mother == missing }) else { return false }
      return addDescendant(of: child)
    case .remarriage:
      guard let one = someone({ $0.partners == 1 && !$0.isAside && $0.slot == nil }) else { return false }
      return remarry(one)
    }
  }

  /// Adds a brother or sister of somebody whose parents are recorded; where they are not, adds the parents first.
  mutating func addSibling(of person: Int) -> Bool {
    let one = members[person]
    if one.father == nil, one.mother == nil { return room > 1 && addParents(of: person) }
    guard members.count(where: { $0.mother == one.mother && $0.father == one.father }) < 9 else { return false }
    return addChild(father: one.father, mother: one.mother) != nil
  }

  /// One of the members who meet a condition.
  mutating func someone(_ isWanted: (Member) -> Bool) -> Int? {
    let count = members.count(where: isWanted)
    guard count > 0 else { return nil }
    var left = random.below(count)
    for position in members.indices where isWanted(members[position]) {
      if left == 0 { return position }
      left -= 1
    }
    return nil
  }

  /// One of the brothers and sisters of somebody, by either parent.
  mutating func someone(siblingOf person: Int) -> Int? {
    let one = members[person]
    guard one.father != nil || one.mother != nil else { return nil }
    var candidates = 0
    var chosen: Int?
    for position in members.indices where position != person {
      let other = members[position]
      guard other.father != nil && other.father == one.father || other.mother != nil && other.mother == one.mother else { continue }
      candidates += 1
      if random.below(candidates) == 0 { chosen = position }
    }
    return chosen
  }
}
