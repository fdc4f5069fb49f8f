extension FamilyDraft {
  private static let sizes = Spread<ClosedRange<Int>>([
    (3...3, 40), (4...4, 70), (5...5, 95), (6...6, 115), (7...7, 120), (8...8, 115), (9...9, 100), (10...10, 85), (11...11, 65),
    (12...12, 50), (13...13, 40), (14...14, 32), (15...16, 36), (17...20, 24), (21...30, 16),
  ])

  /// Makes a family from its plan. The years are those in which its missing members were last seen.
  static func make(_ plan: FamilyPlan, years: [Int], stock: NameStock, random: SplitMix) -> FamilyDraft {
    var draft = FamilyDraft(stock: stock, random: random)
    let range = sizes.pick(&draft.random)
    draft.size = draft.random.between(range.lowerBound, range.upperBound)
    if plan.slots.count > 1 { draft.size = min(30, max(draft.size, plan.slots.count + draft.random.between(3, 6))) }
    draft.origin = draft.random.below(Village.all.count)
    draft.home = Homes.towns.pick(&draft.random)
    draft.addCore(plan.slots, years: years)
    if draft.random.chance(250), draft.firstGeneration == -2 { draft.lastGeneration = 1 }
    if draft.random.chance(350), plan.slots.count == 1, draft.members.allSatisfy({ $0.generation > -2 }) {
      (draft.firstGeneration, draft.lastGeneration) = (-1, 2)
    }
    if draft.random.chance(60) { draft.addCousinMarriage() }
    draft.addPeculiarities()
    draft.grow()
    draft.settleLives()
    return draft
  }
}
