import CaseModel

/// Refuses relationships that cannot be: a tie to oneself, an ancestor of oneself, a second mother by birth.
struct RelationshipRules {
  let ties: any RecordedTies

  /// What is wrong with a new relationship, as a sentence; `nil` where nothing is.
  func objection(to kind: Relationship.Kind, certainty: Relationship.Certainty, first: Int, second: Int) throws -> String? {
    if first == second {
      return kind.isParent ? "A person cannot be his or her own parent." : "A person cannot be his or her own partner."
    }
    guard kind.isParent, certainty != .disproved else { return nil }
    if try isAncestor(second, of: first) {
      return "The parent is a descendant of the child: somebody would be his or her own ancestor. Check which of the two is the parent."
    }
    if kind == .biologicalParent, certainty.isFirm, try ties.sex(of: first) == .female, let other = try motherByBirth(of: second),
      other != first
    {
      return "The child has a mother by birth already. Mark one of the two as doubted, or check the reference."
    }
    return nil
  }

  /// True where the same relationship is recorded already; partners may be named in either order.
  func isRecorded(_ kind: Relationship.Kind, first: Int, second: Int) throws -> Bool {
    if try ties.ties(of: second).contains(where: { $0.first == first && $0.kind == kind }) { return true }
    guard kind == .partner, try ties.isFirst(second) else { return false }
    return try ties.ties(of: first).contains { $0.first == second && $0.kind == kind }
  }

  private func motherByBirth(of child: Int) throws -> Int? {
    try ties.ties(of: child).first {
      try $0.kind == .biologicalParent && $0.certainty.isFirm && ties.sex(of: $0.first) == .female
    }?.first
  }

  /// Climbs through all parents; whoever was met is not climbed again, so that records that hold a loop already cannot hold the search.
  private func isAncestor(_ wanted: Int, of person: Int) throws -> Bool {
    guard try ties.isFirst(wanted) else { return false }
    var open = [person]
    var met: Set<Int> = []
    while let next = open.popLast() {
      if next == wanted { return true }
      for tie in try ties.ties(of: next) where tie.kind.isParent && tie.certainty != .disproved && met.insert(tie.first).inserted {
        open.append(tie.first)
      }
    }
    return false
  }
}

extension Relationship.Certainty {
  /// True where the office takes the link as given.
  var isFirm: Bool { self == .proven || self == .asserted }
}
