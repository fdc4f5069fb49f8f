import CaseModel
import Kinship
import TerminalKit

extension FamilyTreePane {
  /// The relatives that have a key of their own.
  enum RelativeKind { case father, mother, partner, child, older, younger }

  /// Whom a key for a relative leads to; `nil` where nobody is recorded.
  func relative(_ kind: RelativeKind) -> Int? {
    let pedigree = worked.facts.pedigree
    switch kind {
    case .father: return parent(.male) ?? pedigree.birthParents(of: selected).father
    case .mother: return parent(.female) ?? pedigree.birthParents(of: selected).mother
    case .partner:
      // From a partner reached by this key the next press goes on to the next partner of the same person.
      if let last = visited.last, let place = pedigree.partners(of: last).firstIndex(of: selected), pedigree.partners(of: last).count > 1 {
        let partners = pedigree.partners(of: last)
        return partners[(place + 1) % partners.count]
      }
      return pedigree.partners(of: selected).first
    case .child: return pedigree.children(of: selected).first?.child
    case .older, .younger: return neighbourInSibship(kind == .older ? -1 : 1)
    }
  }

  private func parent(_ sex: Sex) -> Int? {
    let pedigree = worked.facts.pedigree
    let links = pedigree.parents(of: selected).filter { pedigree.graph.members[$0.parent].sex == sex }
    return (links.first { $0.parentage == .biological } ?? links.first)?.parent
  }

  private func neighbourInSibship(_ step: Int) -> Int? {
    let pedigree = worked.facts.pedigree
    var sibship = [selected] + pedigree.siblings(of: selected).map(\.member)
    if sibship.count == 1, let home = pedigree.homeCouple(of: selected) { sibship = pedigree.couples[home].children.map(\.member) }
    let members = pedigree.graph.members
    sibship.sort { (members[$0].birthDay ?? .max, $0) < (members[$1].birthDay ?? .max, $1) }
    guard let place = sibship.firstIndex(of: selected), sibship.indices.contains(place + step) else { return nil }
    return sibship[place + step]
  }

  /// Selects a person by identity; nothing happens where the tree does not show the person.
  public mutating func select(person: RecordID) {
    guard let member = tree.cards.firstIndex(where: { $0.person == person }) else { return }
    select(member)
  }

  /// Selects a person and brings the row that shows him in full into the outline, whatever is folded.
  mutating func select(_ member: Int) {
    if member != selected {
      if relative(.partner) != member || visited.isEmpty || !worked.facts.pedigree.partners(of: visited[visited.count - 1]).contains(member)
      {
        visited.append(selected)
        if visited.count > FamilyTreePane.longestHistory { visited.removeFirst() }
      }
    }
    selected = member
    focusFold = nil
    cursor = .person(member)
    if worked.places[cursor] == nil { uncover(member) }
  }

  /// Unfolds whatever hides a person.
  private mutating func uncover(_ member: Int) {
    if let generation = worked.facts.generations[member] { options.generations = max(options.generations, abs(generation)) }
    let nodes = OutlineNodes(worked.facts, generations: options.generations).nodes
    var above: [Int: (node: Int, couple: Int)] = [:]
    var place: Int?
    for (number, node) in nodes.enumerated() {
      if node.isFull && node.member == member { place = number }
      for household in node.households {
        for child in household.children { above[child] = (number, household.couple) }
        if household.isPartnerFull && household.partner == member {
          place = number
          options.folded.remove(node.member)
        }
      }
    }
    while let now = place, let next = above[now] {
      options.folded.remove(nodes[next.node].member)
      options.openedSibships.insert(next.couple)
      place = next.node
    }
    worked.layOut(options, view)
  }

  /// Finds a person of this family by the beginnings of words in the name, and selects him; `next` looks behind the selected person.
  ///
  /// Returns how many persons match. `folding` makes names comparable; by default small and capital letters are one.
  @discardableResult
  public mutating func find(_ text: String, next: Bool, folding: (String) -> String = { $0.lowercased() }) -> Int {
    let wanted = folding(text).split(separator: " ")
    guard !wanted.isEmpty else { return 0 }
    let matches = inReadingOrder.filter { member in
      let words = folding(tree.cards[member].name).split(separator: " ")
      return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
    }
    guard !matches.isEmpty else { return 0 }
    let order = inReadingOrder
    let now = order.firstIndex(of: selected) ?? 0
    let later = matches.first { member in
      guard let place = order.firstIndex(of: member) else { return false }
      return next ? place > now : place >= now
    }
    select(later ?? matches[0])
    return matches.count
  }

  /// All members: those in sight in the order of the outline, then the others.
  private var inReadingOrder: [Int] {
    let shown = worked.rows.compactMap { row in row.isFull ? row.member : nil }
    let isShown = Set(shown)
    return shown + tree.cards.indices.filter { !isShown.contains($0) }
  }

  /// The selected person in words: name, age, relation to the index person.
  public var statusLine: String {
    guard !isEmpty else { return "The tree holds nobody." }
    return StatusWords.line(worked.facts, selected, today: today)
  }
}
