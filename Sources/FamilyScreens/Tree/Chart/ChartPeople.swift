import Kinship

/// Who stands in the chart, and which couples and children join them.
struct ChartPeople {
  /// A person's place in the chart. A person stands in full once; a stub says where.
  struct Node: Hashable, Sendable {
    var member: Int
    var isFull: Bool
    var level: Int
    /// Place in the outline, by which the chart starts to order each level.
    var order: Int
  }

  /// A couple with its children in the chart.
  struct Family: Hashable, Sendable {
    var couple: Int
    /// Nodes of the partners, one or two.
    var partners: [Int]
    /// Nodes of the children, one level below.
    var children: [Child]
  }

  /// A child's node and whether the child was taken in.
  struct Child: Hashable, Sendable {
    var node: Int
    var isTakenIn: Bool
  }

  private(set) var nodes: [Node] = []
  private(set) var families: [Family] = []
  /// The full node of each member; `nil` for whoever is out of sight.
  private(set) var nodeOf: [Int?]
  /// Persons hidden behind each member.
  private(set) var hidden: [Int: Int] = [:]

  /// The people of a chart: whoever the outline shows in full.
  init(_ facts: TreeFacts, _ rows: [OutlineRow]) {
    nodeOf = Array(repeating: nil, count: facts.count)
    var stubOrder: [OutlineRow.Key: Int] = [:]
    for (order, row) in rows.enumerated() {
      switch row.key {
      case .person(let member):
        nodeOf[member] = nodes.count
        nodes.append(Node(member: member, isFull: true, level: 0, order: order))
      case .more(let couple): hidden[facts.pedigree.couples[couple].first, default: 0] += row.hidden
      case .stub, .loop, .unrecorded: stubOrder[row.key] = order
      }
      if row.hidden > 0, let member = row.member { hidden[member, default: 0] += row.hidden }
    }
    let levels = ChartLevels.levels(facts.pedigree, isShown: nodeOf.map { $0 != nil })
    for place in nodes.indices { nodes[place].level = levels[nodes[place].member] }
    for (number, couple) in facts.pedigree.couples.enumerated() {
      let partners = [couple.first, couple.second].compactMap { $0.flatMap { nodeOf[$0] } }
      guard let first = partners.first else { continue }
      var family = Family(couple: number, partners: partners, children: [])
      let level = partners.map { nodes[$0].level }.max() ?? nodes[first].level
      for child in couple.children {
        guard let full = nodeOf[child.member] else { continue }
        let isHome = facts.pedigree.homeCouple(of: child.member) == number && nodes[full].level == level + 1
        var place = full
        if !isHome {
          place = nodes.count
          let order = stubOrder[.stub(child.member, under: number)] ?? nodes[first].order
          nodes.append(Node(member: child.member, isFull: false, level: level + 1, order: order))
        }
        family.children.append(Child(node: place, isTakenIn: child.parentage != .biological))
      }
      if partners.count == 2 || !family.children.isEmpty { families.append(family) }
    }
  }
}
