import CaseModel

extension FamilyDraft {
  /// A relative who can help, and how near to a missing person.
  struct Candidate {
    /// Position of the relative.
    var position: Int
    /// 0 parent, 1 child, 2 partner with a common child, 3 sibling, 4 any other relative by blood.
    var rank: Int
  }

  /// The relatives who can give a reference sample, in the order in which the office asks: parents, children, the children's other parent,
  /// siblings, then a few others; among equals the oldest first.
  mutating func candidates() -> [Candidate] {
    var found: [Candidate] = []
    for position in members.indices where members[position].slot == nil {
      guard let rank = rank(of: position) else { continue }
      if rank < 4 || members[position].life != .dead && random.chance(170) { found.append(Candidate(position: position, rank: rank)) }
    }
    found.sort { ($0.rank, members[$0.position].born, $0.position) < ($1.rank, members[$1.position].born, $1.position) }
    return found
  }

  private func rank(of position: Int) -> Int? {
    let one = members[position]
    if one.isAside || one.entrance != .ordinary { return nil }
    var best: Int?
    for missing in members.indices where members[missing].slot != nil {
      let sought = members[missing]
      let rank: Int? =
        if sought.father == position || sought.mother == position {
          0
        } else if one.father == missing || one.mother == missing {
          1
        } else if hasChild(of: position, and: missing) {
          2
        } else if one.mother != nil && one.mother == sought.mother || one.father != nil && one.father == sought.father {
          3
        } else if one.father != nil || members.contains(where: { $0.father == position || $0.mother == position }) {
          4
        } else {
          nil
        }
      if let rank { best = min(best ?? rank, rank) }
    }
    return best
  }

  private func hasChild(of one: Int, and other: Int) -> Bool {
    members.contains { $0.father == one && $0.mother == other || $0.father == other && $0.mother == one }
  }
}
