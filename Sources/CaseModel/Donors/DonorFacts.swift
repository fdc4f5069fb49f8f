import Kinship

/// What the parts of a donor sheet look up, worked out once.
struct DonorFacts {
  let tree: FamilyTree
  let today: Day
  let pedigree: Pedigree
  let progress: [DonorProgress]
  let plan: DonorPlan
  let ties: DonorTies
  let names: DonorNames
  let distances: DonorDistances
  /// Other missing members who have near relatives in common with this one and are not told apart by their sex.
  let alike: [SharedDonors]
  private let maleLine: Set<Int>
  private let maternalLine: Set<Int>

  /// The facts; `nil` where the tree has no index person.
  init?(_ tree: FamilyTree, today: Day) {
    guard tree.graph.members.indices.contains(tree.index), tree.cards.count == tree.graph.members.count else { return nil }
    let pedigree = Pedigree(tree.graph)
    let progress = tree.donorProgress
    self.tree = tree
    self.today = today
    self.pedigree = pedigree
    self.progress = progress
    let distances = DonorDistances(tree)
    plan = DonorPlan(
      pedigree, missing: tree.index, progress: progress, urgency: tree.donorUrgency(distances), rules: tree.coverageRules)
    ties = plan.ties ?? DonorTies(pedigree, missing: tree.index)
    names = DonorNames(tree, pedigree, today: today)
    self.distances = distances
    alike = tree.graph.members.indices.filter { tree.graph.members[$0].isMissing && $0 != tree.index }.compactMap { other in
      let compared = SharedDonors(pedigree, tree.index, other) { progress[$0].counts || pedigree.canBeAsked($0, progress[$0]) }
      return compared.shared.isEmpty || compared.sexTellsApart ? nil : compared
    }
    let lines = LinesOfDescent(pedigree)
    maleLine = Set(lines.maleLine(of: tree.index))
    maternalLine = Set(lines.maternalLine(of: tree.index))
  }

  func member(_ position: Int) -> KinGraph.Member { tree.graph.members[position] }

  func card(_ position: Int) -> FamilyTree.Card { tree.cards[position] }

  func isDead(_ position: Int) -> Bool { member(position).life == .dead }

  /// Those of whom it is not yet known by samples which of the two they would be.
  var notToldApart: [SharedDonors] { alike.filter { !$0.areToldApart { progress[$0].counts } } }

  /// The lines that a member bears together with the missing person, in words.
  func lineWords(_ position: Int) -> [String] {
    (maleLine.contains(position) && maleLine.contains(tree.index) ? ["Y line"] : [])
      + (maternalLine.contains(position) ? ["mt line"] : [])
  }

  /// The grade without a member's sample.
  func grade(without position: Int) -> CoverageGrade {
    tree.coverageRules.grade(of: ties.donors { progress[$0].counts && $0 != position })
  }

  /// The child beside whom a partner's sample would be of use, where the child's own is still wanting.
  func childWanted(beside position: Int) -> Int? {
    guard ties[position] == .otherParent else { return nil }
    let children = pedigree.birthChildren(of: tree.index).filter { pedigree.birthParents(of: $0).all.contains(position) }
    return children.contains { progress[$0].counts } ? nil : children.first { pedigree.canBeAsked($0, progress[$0]) }
  }
}
