import Kinship

/// Why a grade is what it is, in sentences that can be read to a family.
enum CoverageWords {
  /// `One full sibling sampled: weak.`, with what is still on its way.
  static func reason(_ facts: DonorFacts) -> String {
    let donors = facts.plan.donors
    let grade = facts.plan.grade.rawValue
    if donors.hasDirectReference {
      let isOwn = facts.progress[facts.tree.index].counts
      return isOwn
        ? "A sample of the missing person is held: \(grade)." : "A sample of an identical twin is held, who has the same DNA: \(grade)."
    }
    if donors == DonorSet() { return "Nobody sampled yet: \(grade)." }
    var text = "\(donors.words.capitalizedStart) sampled: \(grade)"
    let hasNear = donors.parents + donors.children + donors.siblings > 0
    text += hasNear ? "." : ", because such relatives serve the Y and mt lines only."
    let waiting = facts.tree.graph.members.indices.count { position in
      facts.ties[position] != nil && facts.progress[position].counts && facts.progress[position] != .profile
    }
    if waiting == 1 { text += " One sample has no result yet." }
    if waiting > 1 { text += " \(waiting) samples have no result yet." }
    return text
  }
}
