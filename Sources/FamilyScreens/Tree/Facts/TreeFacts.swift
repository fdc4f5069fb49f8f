import CaseModel
import Kinship

/// A family tree with everything that its views look up, worked out once when the tree is loaded or its centre moves.
package struct TreeFacts: Sendable {
  /// The tree as loaded.
  package let tree: FamilyTree
  /// Its lookups.
  package let pedigree: Pedigree
  /// The person to whom everybody's relation is said.
  package let index: Int
  /// The person in the middle of the view.
  package let centre: Int
  /// Whom to ask next.
  package let plan: DonorPlan
  /// Signs of the samples, by position.
  let signs: [SampleSign]
  /// Generations below (positive) or above the centre; `nil` for whoever nothing joins to the centre.
  package let generations: [Int?]
  /// For each couple the words for their own kinship, where they are related: `cousin`.
  let couplesKinship: [String?]
  /// Finds what a member is to the index person.
  let relations: RelationFinder

  /// The facts of a tree, seen from an index person and a centre.
  package init(_ tree: FamilyTree, index: Int, centre: Int) {
    self.init(tree, Pedigree(tree.graph), index: index, centre: centre, kinship: nil)
  }

  /// The same tree around another centre.
  func centred(on member: Int) -> TreeFacts {
    TreeFacts(tree, pedigree, index: index, centre: member, kinship: couplesKinship)
  }

  private init(_ tree: FamilyTree, _ pedigree: Pedigree, index: Int, centre: Int, kinship: [String?]?) {
    self.tree = tree
    self.pedigree = pedigree
    self.index = index
    self.centre = centre
    signs = tree.cards.map { SampleSign($0) }
    let members = tree.graph.members
    let sought = members.indices.contains(index) && members[index].isMissing ? index : members.firstIndex(where: \.isMissing) ?? index
    plan = DonorPlan(
      pedigree, missing: sought, progress: tree.donorProgress, urgency: tree.donorUrgency, rules: tree.coverageRules)
    generations = TreeFacts.generations(around: centre, pedigree)
    couplesKinship = kinship ?? RelatedCouples.words(in: pedigree)
    relations = RelationFinder(pedigree, from: index)
  }

  /// How many members the tree has.
  package var count: Int { pedigree.count }

  /// A member without a name.
  func member(_ place: Int) -> KinGraph.Member { tree.graph.members[place] }

  /// What the tree shows of a member.
  func card(_ place: Int) -> FamilyTree.Card { tree.cards[place] }

  /// True for whom no fold may hide: a missing person, and the first to be asked.
  package func isNeverHidden(_ place: Int) -> Bool {
    member(place).isMissing || plan.uses[place] == .ask(1) || place == index || place == centre
  }

  /// The farthest generation that is loaded, up or down.
  package var farthestGeneration: Int { generations.compactMap(\.self).map(abs).max() ?? 0 }

  /// The generations a tree opens with: two, or as many as are loaded (SCREENS §4.4).
  package var defaultGenerations: Int { max(1, min(2, farthestGeneration)) }

  private static func generations(around centre: Int, _ pedigree: Pedigree) -> [Int?] {
    var found: [Int?] = Array(repeating: nil, count: pedigree.count)
    guard found.indices.contains(centre) else { return found }
    found[centre] = 0
    var queue = [centre]
    var next = 0
    while next < queue.count {
      let member = queue[next]
      next += 1
      let level = found[member] ?? 0
      func visit(_ other: Int, _ generation: Int) {
        guard found[other] == nil else { return }
        found[other] = generation
        queue.append(other)
      }
      for link in pedigree.parents(of: member) { visit(link.parent, level - 1) }
      for partner in pedigree.partners(of: member) { visit(partner, level) }
      for link in pedigree.children(of: member) { visit(link.child, level + 1) }
    }
    return found
  }
}
