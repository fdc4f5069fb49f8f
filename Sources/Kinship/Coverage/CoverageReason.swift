extension CoverageTable {
  /// The reason for a grade: who gave a sample, and what would help most.
  func reason(_ grade: CoverageGrade, _ donors: DonorSet) -> String {
    if donors.hasDirectReference { return "A sample of the missing person, or of an identical twin, is held." }
    var text = "Sampled: " + donors.words + "."
    if grade == .insufficient && donors.distant > 0 { text += " Such relatives serve the Y and mt lines only." }
    if let next = improvement(on: donors, above: grade) { text += " With \(next.words) it would be \(next.grade.rawValue)." }
    return text
  }

  /// The single donor more that raises the grade furthest.
  private func improvement(on donors: DonorSet, above grade: CoverageGrade) -> (words: String, grade: CoverageGrade)? {
    var best: (words: String, grade: CoverageGrade)?
    func consider(_ words: String, _ changed: DonorSet) {
      let reached = self.grade(of: changed)
      if reached > (best?.grade ?? grade) { best = (words, reached) }
    }
    var changed = donors
    if donors.parents < 2 {
      changed.parents += 1
      consider(donors.parents == 1 ? "the other parent" : "a parent", changed)
    }
    if donors.children > donors.childrenWithOtherParent {
      changed = donors
      changed.childrenWithOtherParent = donors.children
      consider(donors.children == 1 ? "the child's other parent" : "the children's other parent", changed)
    }
    changed = donors
    changed.children += 1
    consider(donors.children == 0 ? "a child" : "one more child", changed)
    changed = donors
    changed.siblings += 1
    consider(donors.siblings == 0 ? "a full sibling" : "one more full sibling", changed)
    return best
  }
}
