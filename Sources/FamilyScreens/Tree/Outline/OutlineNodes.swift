import Kinship

/// A family as nested households: each person once in full, everywhere else as a pointer.
struct OutlineNodes {
  /// A person with the households under him.
  struct Node {
    var member: Int
    /// The couple whose child the person is here, and how; `nil` at the top.
    var couple: Int?
    var parentage: KinGraph.Parentage = .biological
    var isDoubted = false
    var isFull: Bool
    /// Place in the order of walking; tells above from below.
    var order: Int
    var households: [Household] = []
    /// True where somebody in the households must never be hidden.
    var keepsSomebody = false
    /// Persons shown in full in the households.
    var fullBelow = 0
  }

  /// A couple under one of its partners.
  struct Household {
    var couple: Int
    var partner: Int?
    var isPartnerFull: Bool
    var partnerOrder: Int
    var children: [Int]
  }

  private(set) var nodes: [Node] = []
  private(set) var roots: [Int] = []
  /// When each person's full row was reached; `nil` for whoever is out of sight.
  private(set) var fullOrder: [Int?]
  /// When each person was first met as a child of his parents, in full or not.
  private(set) var childOrder: [Int?]

  private let facts: TreeFacts
  private let isInSight: [Bool]
  private var isReserved: [Bool]
  private var isWalked: [Bool]
  private var steps = 0

  /// The households of a tree, with nobody farther from the centre than `generations`.
  init(_ facts: TreeFacts, generations: Int) {
    self.facts = facts
    let none = Array(repeating: false, count: facts.count)
    fullOrder = Array(repeating: nil, count: facts.count)
    childOrder = fullOrder
    isReserved = none
    isWalked = Array(repeating: false, count: facts.pedigree.couples.count)
    isInSight = Sight.members(facts, generations: generations)
    guard facts.count > 0 else { return }
    reserveSibship(of: facts.index)
    reserveSibship(of: facts.centre)
    for forebear in topForebears() { addRoot(forebear) }
    addTheOthers()
  }

  /// The index person's sibship stands in full under its own parents, wherever else one of them turns up first.
  private mutating func reserveSibship(of member: Int) {
    for sibling in [member] + facts.pedigree.siblings(of: member).map(\.member) {
      guard let home = facts.pedigree.homeCouple(of: sibling) else { continue }
      let couple = facts.pedigree.couples[home]
      isReserved[sibling] = isInSight[couple.first] || couple.second.map { isInSight[$0] } ?? false
    }
  }

  /// The oldest forebears of the centre in sight, the father's line first.
  private func topForebears() -> [Int] {
    var tops: [Int] = []
    var seen: Set<Int> = []
    var stack = [facts.centre]
    while let member = stack.popLast() {
      guard seen.insert(member).inserted else { continue }
      let above = parentsInSight(of: member)
      if above.isEmpty { tops.append(member) }
      stack += above.reversed()
    }
    return tops
  }

  private func parentsInSight(of member: Int) -> [Int] {
    let birth = facts.pedigree.birthParents(of: member).all.filter { isInSight[$0] }
    if !birth.isEmpty { return birth }
    guard let home = facts.pedigree.homeCouple(of: member) else { return [] }
    let couple = facts.pedigree.couples[home]
    return [couple.first, couple.second].compactMap(\.self).filter { isInSight[$0] }
  }

  private mutating func addRoot(_ member: Int) {
    guard fullOrder[member] == nil else { return }
    roots.append(add(member, couple: nil, child: nil, mayBeReserved: true))
  }

  /// Whoever the forebears' descendants did not reach: the partners' own families, and persons whom nothing joins to the centre.
  private mutating func addTheOthers() {
    let near = facts.generations.indices.filter { isInSight[$0] }
    for member in near where fullOrder[member] == nil {
      var top = member
      var seen: Set<Int> = [member]
      while let above = parentsInSight(of: top).first(where: { fullOrder[$0] == nil && !seen.contains($0) }) {
        top = above
        seen.insert(above)
      }
      addRoot(top)
      if fullOrder[member] == nil { addRoot(member) }
    }
    for member in near where hasHouseholdLeft(member) {
      roots.append(add(member, couple: nil, child: nil, mayBeReserved: true))
    }
  }

  private func hasHouseholdLeft(_ member: Int) -> Bool {
    facts.pedigree.couples(of: member).contains { place in
      guard !isWalked[place] else { return false }
      let couple = facts.pedigree.couples[place]
      return couple.children.contains { isInSight[$0.member] } || couple.partner(of: member).map { isInSight[$0] } ?? false
    }
  }

  /// Adds a person and, unless the full row is still to come, the households under him.
  private mutating func add(_ member: Int, couple: Int?, child: Couple.Child?, mayBeReserved: Bool) -> Int {
    steps += 1
    let isHome = couple != nil && facts.pedigree.homeCouple(of: member) == couple
    let isFull = fullOrder[member] == nil && (mayBeReserved || !isReserved[member] || isHome)
    if isFull { fullOrder[member] = steps }
    if isHome { childOrder[member] = childOrder[member] ?? steps }
    var node = Node(member: member, couple: couple, isFull: isFull, order: steps)
    node.parentage = child?.parentage ?? .biological
    node.isDoubted = child?.isDoubted ?? false
    let place = nodes.count
    nodes.append(node)
    if isFull || fullOrder[member] != nil { walkHouseholds(of: member, into: place) }
    return place
  }

  private mutating func walkHouseholds(of member: Int, into place: Int) {
    var unpaired: [Household] = []
    var households: [Household] = []
    for number in facts.pedigree.couples(of: member) where facts.pedigree.couples[number].partner(of: member).map({ isInSight[$0] }) ?? true
    {
      let couple = facts.pedigree.couples[number]
      let partner = couple.partner(of: member)
      guard !isWalked[number] else {
        if let partner, nodes[place].isFull { households.append(pointer(to: partner, in: number)) }
        continue
      }
      guard partner != nil || couple.children.contains(where: { isInSight[$0.member] }) else { continue }
      isWalked[number] = true
      steps += 1
      var household = Household(couple: number, partner: partner, isPartnerFull: false, partnerOrder: steps, children: [])
      if let partner, fullOrder[partner] == nil, !isReserved[partner] {
        fullOrder[partner] = steps
        household.isPartnerFull = true
      }
      for child in couple.children where isInSight[child.member] {
        household.children.append(add(child.member, couple: number, child: child, mayBeReserved: false))
      }
      if partner == nil { unpaired.append(household) } else { households.append(household) }
    }
    nodes[place].households = unpaired + households
    tally(place)
  }

  private mutating func pointer(to partner: Int, in couple: Int) -> Household {
    steps += 1
    return Household(couple: couple, partner: partner, isPartnerFull: false, partnerOrder: steps, children: [])
  }

  /// Counts who stands below a person, and whether somebody there must stay in sight.
  private mutating func tally(_ place: Int) {
    for household in nodes[place].households {
      if let partner = household.partner, household.isPartnerFull {
        nodes[place].fullBelow += 1
        if facts.isNeverHidden(partner) { nodes[place].keepsSomebody = true }
      }
      for child in household.children {
        nodes[place].fullBelow += nodes[child].fullBelow + (nodes[child].isFull ? 1 : 0)
        if keeps(child) { nodes[place].keepsSomebody = true }
      }
    }
  }

  /// True where a node, or somebody below it, must never be hidden.
  func keeps(_ place: Int) -> Bool {
    nodes[place].keepsSomebody || (nodes[place].isFull && facts.isNeverHidden(nodes[place].member))
  }
}
