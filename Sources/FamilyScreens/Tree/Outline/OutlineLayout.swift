import Kinship

/// Lays a family out as an outline, one person a row, in linear time.
package struct OutlineLayout {
  /// From this number of children on only the useful ones are shown at first.
  static let largeSibship = 6

  private let facts: TreeFacts
  private let options: TreeOptions
  private let tree: OutlineNodes
  private var rows: [OutlineRow] = []

  /// The rows of a tree.
  package static func rows(_ facts: TreeFacts, _ options: TreeOptions) -> [OutlineRow] {
    var layout = OutlineLayout(facts: facts, options: options, tree: OutlineNodes(facts, generations: options.generations))
    for root in layout.tree.roots { layout.emit(root, rails: [], connector: nil) }
    return layout.rows
  }

  private init(facts: TreeFacts, options: TreeOptions, tree: OutlineNodes) {
    self.facts = facts
    self.options = options
    self.tree = tree
  }

  private mutating func emit(_ place: Int, rails: [OutlineRow.Rail], connector: OutlineRow.Rail?) {
    let node = tree.nodes[place]
    let isFolded = options.folded.contains(node.member) && !node.households.isEmpty
    let households = isFolded ? kept(node.households) : node.households
    let hidden = isFolded ? node.fullBelow - households.reduce(0) { $0 + count($1) } : 0
    var row = OutlineRow(
      node.isFull ? .person(node.member) : .stub(node.member, under: node.couple ?? -1),
      rails: rails + [connector].compactMap(\.self), lead: node.households.isEmpty ? .plain : isFolded ? .folded : .open)
    row.notes = notes(on: node)
    if hidden > 0 { row.notes.append(.words("+\(hidden) hidden")) }
    rows.append(row)
    let inner = rails + (connector.map { [$0 == .tee || $0 == .takenInTee ? .line : .blank] } ?? [])
    for (number, loop) in facts.pedigree.loops.enumerated() where node.isFull && loop.dropped.child == node.member {
      rows.append(OutlineRow(.loop(number), rails: inner + [households.isEmpty ? .blank : .line]))
    }
    for (number, household) in households.enumerated() {
      let goesOn = households[(number + 1)...].contains { !$0.children.isEmpty }
      emit(household, of: node.member, rails: inner, isFirst: number == 0, goesOn: goesOn)
    }
  }

  private mutating func emit(
    _ household: OutlineNodes.Household, of member: Int, rails: [OutlineRow.Rail], isFirst: Bool, goesOn: Bool
  ) {
    let beside: OutlineRow.Rail = household.children.isEmpty && !goesOn ? .blank : .line
    let couple = facts.pedigree.couples[household.couple]
    if let partner = household.partner {
      let isRelated = facts.couplesKinship[household.couple] != nil
      var row = OutlineRow(
        household.isPartnerFull ? .person(partner) : .stub(partner, under: household.couple), rails: rails + [beside],
        lead: isRelated ? .relatedCouple : .couple)
      row.notes = notes(onPartner: partner, of: member, household, couple)
      rows.append(row)
    } else if !isFirst {
      rows.append(OutlineRow(.unrecorded(couple: household.couple), rails: rails + [beside], lead: .couple))
    }
    let (shown, rest) = sibship(household)
    for (number, child) in shown.enumerated() {
      let isLast = number == shown.count - 1
      if isLast && rest > 0 {
        rows.append(OutlineRow(.more(couple: household.couple), rails: rails + [.tee], hidden: rest))
      }
      let isTakenIn = tree.nodes[child].parentage != .biological
      let ends = isLast && !goesOn
      emit(child, rails: rails, connector: ends ? (isTakenIn ? .takenInCorner : .corner) : isTakenIn ? .takenInTee : .tee)
    }
  }

  /// The children to show, and how many are left out of a large sibship.
  private func sibship(_ household: OutlineNodes.Household) -> (shown: [Int], rest: Int) {
    let children = household.children
    guard children.count > OutlineLayout.largeSibship, !options.openedSibships.contains(household.couple) else { return (children, 0) }
    let shown = children.enumerated().filter { number, child in
      let use = facts.plan.uses[tree.nodes[child].member]
      return number == 0 || number == children.count - 1 || tree.keeps(child) || (use != .little && tree.nodes[child].isFull)
    }.map(\.1)
    return children.count - shown.count > 1 ? (shown, children.count - shown.count) : (children, 0)
  }

  /// What a fold leaves of the households: whoever must never be hidden, and those on the way to him.
  private func kept(_ households: [OutlineNodes.Household]) -> [OutlineNodes.Household] {
    households.compactMap { household in
      var left = household
      left.children = household.children.filter { tree.keeps($0) }
      let keepsPartner = household.isPartnerFull && household.partner.map { facts.isNeverHidden($0) } ?? false
      return left.children.isEmpty && !keepsPartner ? nil : left
    }
  }

  private func count(_ household: OutlineNodes.Household) -> Int {
    household.children.reduce(household.isPartnerFull ? 1 : 0) { sum, child in
      sum + tree.nodes[child].fullBelow + (tree.nodes[child].isFull ? 1 : 0)
    }
  }

  private func notes(on node: OutlineNodes.Node) -> [OutlineRow.Note] {
    var notes: [OutlineRow.Note] = []
    switch node.parentage {
    case .biological: break
    case .adoptive: notes.append(.words("adopted"))
    case .foster: notes.append(.words("foster child"))
    case .step: notes.append(.words("stepchild"))
    }
    if node.isDoubted { notes.append(.words("doubted")) }
    if facts.member(node.member).twinGroup != nil { notes.append(.words("twin")) }
    if !node.isFull, let full = tree.fullOrder[node.member] { notes.append(.seeElsewhere(isAbove: full < node.order)) }
    return notes
  }

  private func notes(
    onPartner partner: Int, of member: Int, _ household: OutlineNodes.Household, _ couple: Couple
  ) -> [OutlineRow.Note] {
    var notes: [OutlineRow.Note] = []
    if couple.parted { notes.append(.words("parted")) }
    let kinship = facts.couplesKinship[household.couple]
    if household.isPartnerFull {
      if let own = tree.childOrder[partner] {
        notes.append(.elsewhere(kinship ?? "parents", isAbove: own < household.partnerOrder))
      } else if let kinship {
        notes.append(.words(kinship))
      }
    } else {
      if let kinship { notes.append(.words(kinship)) }
      if let full = tree.fullOrder[partner] { notes.append(.seeElsewhere(isAbove: full < household.partnerOrder)) }
    }
    return notes
  }
}
