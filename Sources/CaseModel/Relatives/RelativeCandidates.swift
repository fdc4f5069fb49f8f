import Kinship

/// Which members of a tree are perhaps the relative that is to be added: one person, two roles.
public enum RelativeCandidates {
  /// Positions of members to offer first, the likeliest first. A mother is looked for among the wives of the father, the mothers of the
  /// siblings and the mother of the missing person; a child among the partner's children; and so on.
  public static func positions(for kind: RelativeKind, of position: Int, in tree: FamilyTree) -> [Int] {
    guard tree.graph.members.indices.contains(position), tree.cards.count == tree.graph.members.count else { return [] }
    let search = CandidateSearch(pedigree: Pedigree(tree.graph), position: position, index: tree.index)
    let found = search.candidates(kind)
    var seen: Set<Int> = [position]
    return found.filter { candidate in
      let sex = tree.graph.members[candidate].sex
      return seen.insert(candidate).inserted && !tree.cards[candidate].name.isEmpty && !search.isTied(candidate, as: kind)
        && (sex == .unknown || kind.sex == .unknown || sex == kind.sex)
    }
  }
}

/// Walks a tree from one member to those who may stand in a role.
private struct CandidateSearch {
  let pedigree: Pedigree
  let position: Int
  let index: Int

  func candidates(_ kind: RelativeKind) -> [Int] {
    switch kind.way {
    case .parent(.person): parents(kind.sex, of: position)
    case .parent(.father): pedigree.birthParents(of: position).father.map { parents(kind.sex, of: $0) } ?? []
    case .parent(.mother): pedigree.birthParents(of: position).mother.map { parents(kind.sex, of: $0) } ?? []
    case .partner: otherParents(of: position)
    case .child: stepchildren(of: position)
    case .sibling(.person): siblings(of: position)
    case .sibling(.father): pedigree.birthParents(of: position).father.map { siblings(of: $0) } ?? []
    case .sibling(.mother): pedigree.birthParents(of: position).mother.map { siblings(of: $0) } ?? []
    case .half(let shared): halfSiblings(through: shared)
    }
  }

  /// Those who are tied in this way already need not be offered.
  func isTied(_ candidate: Int, as kind: RelativeKind) -> Bool {
    switch kind.way {
    case .parent(.person): pedigree.parents(of: position).contains { $0.parent == candidate }
    case .partner:
      pedigree.graph.unions.contains {
        [$0.first, $0.second] == [candidate, position] || [$0.first, $0.second] == [position, candidate]
      }
    case .child: pedigree.children(of: position).contains { $0.child == candidate }
    case .sibling(.person): pedigree.siblingTie(position, candidate) == .full
    default: false
    }
  }

  /// Partners of the known parent, the siblings' parents, the parents of the missing person.
  private func parents(_ sex: Sex, of child: Int) -> [Int] {
    let known = pedigree.birthParents(of: child)
    let partners = known.all.flatMap { pedigree.partners(of: $0) }
    let siblings = pedigree.siblings(of: child).flatMap { pedigree.birthParents(of: $0.member).all }
    // Somebody of the missing person's own generation has perhaps the same parents; a parent or child of his has not.
    let isNear = pedigree.parents(of: child).isEmpty && !isAbove(child, index) && !isAbove(index, child)
    let missing = isNear && child != index ? pedigree.birthParents(of: index).all : []
    return (partners + siblings + missing).filter { !known.all.contains($0) && !isAbove(child, $0) }
  }

  private func otherParents(of person: Int) -> [Int] {
    pedigree.children(of: person).flatMap { link in pedigree.parents(of: link.child).map(\.parent) }.filter { $0 != person }
  }

  /// Children of the partners who have one parent alone.
  private func stepchildren(of person: Int) -> [Int] {
    pedigree.partners(of: person).flatMap { pedigree.children(of: $0) }.map(\.child)
      .filter { pedigree.birthParents(of: $0).all.count < 2 }
  }

  /// Children of one of the parents, of whom the other parent is not recorded.
  private func siblings(of person: Int) -> [Int] {
    pedigree.siblings(of: person).filter { $0.tie != .full }.map(\.member).filter { pedigree.birthParents(of: $0).all.count < 2 }
  }

  /// Children of the other parent's other partners.
  private func halfSiblings(through shared: Sex) -> [Int] {
    let parents = pedigree.birthParents(of: position)
    guard let parent = shared == .male ? parents.father : parents.mother else { return [] }
    return pedigree.partners(of: parent).filter { !parents.all.contains($0) }.flatMap { pedigree.children(of: $0) }.map(\.child)
      .filter { child in !pedigree.parents(of: child).contains { $0.parent == parent } }
  }

  /// True where the first is an ancestor of the second.
  private func isAbove(_ one: Int, _ other: Int) -> Bool {
    var open = [other]
    var met: Set<Int> = []
    while let next = open.popLast() {
      for link in pedigree.parents(of: next) where met.insert(link.parent).inserted {
        if link.parent == one { return true }
        open.append(link.parent)
      }
    }
    return false
  }
}
