/// Orders each level of a chart: partners side by side, families near each other, as few crossings as two sweeps give.
struct ChartOrder {
  /// Nodes that stand side by side because they are partners; a stub or a single person is a block of one.
  struct Block: Hashable, Sendable {
    var nodes: [Int]
  }

  /// The blocks of each level, from left to right.
  private(set) var levels: [[Block]]

  private let people: ChartPeople
  private var parents: [[Int]]
  private var children: [[Int]]

  /// The order of a chart's people.
  init(_ people: ChartPeople) {
    self.people = people
    parents = Array(repeating: [], count: people.nodes.count)
    children = parents
    for family in people.families {
      for child in family.children {
        parents[child.node] += family.partners
        for partner in family.partners { children[partner].append(child.node) }
      }
    }
    levels = ChartOrder.blocks(people)
    for _ in 0..<2 {
      for level in levels.indices.dropFirst() { sort(level, toward: parents) }
      for level in levels.indices.dropLast().reversed() { sort(level, toward: children) }
    }
    for level in levels.indices.dropFirst() { sort(level, toward: parents) }
  }

  /// Stable: siblings, who share their parents' middle, keep the order of their births.
  private mutating func sort(_ level: Int, toward others: [[Int]]) {
    let place = places()
    var keyed: [(key: Double, number: Int, block: Block)] = []
    for (number, block) in levels[level].enumerated() {
      let targets = block.nodes.flatMap { others[$0] }
      let own = Double(number)
      let key = targets.isEmpty ? own : targets.reduce(0) { $0 + place[$1] } / Double(targets.count)
      keyed.append((key, number, turned(block, toward: others, place)))
    }
    // A block without anybody on the other level stays beside its left neighbour.
    var last = -Double.infinity
    for number in keyed.indices {
      if keyed[number].block.nodes.allSatisfy({ others[$0].isEmpty }) { keyed[number].key = last } else { last = keyed[number].key }
    }
    levels[level] = keyed.sorted { ($0.key, $0.number) < ($1.key, $1.number) }.map(\.block)
  }

  /// Turns a couple round where the left partner's kin stand to the right of the right partner's.
  private func turned(_ block: Block, toward others: [[Int]], _ place: [Double]) -> Block {
    guard block.nodes.count == 2 else { return block }
    func middle(_ node: Int) -> Double? {
      others[node].isEmpty ? nil : others[node].reduce(0) { $0 + place[$1] } / Double(others[node].count)
    }
    guard let left = middle(block.nodes[0]), let right = middle(block.nodes[1]), left > right else { return block }
    return Block(nodes: block.nodes.reversed())
  }

  private func places() -> [Double] {
    var place = Array(repeating: 0.0, count: people.nodes.count)
    for level in levels {
      var number = 0.0
      for block in level { for node in block.nodes { (place[node], number) = (number, number + 1) } }
    }
    return place
  }

  private static func blocks(_ people: ChartPeople) -> [[Block]] {
    let nodes = people.nodes
    var partners: [[Int]] = Array(repeating: [], count: nodes.count)
    for family in people.families where family.partners.count == 2 {
      partners[family.partners[0]].append(family.partners[1])
      partners[family.partners[1]].append(family.partners[0])
    }
    let depth = (nodes.map(\.level).max() ?? -1) + 1
    var levels: [[Block]] = Array(repeating: [], count: depth)
    var isTaken = Array(repeating: false, count: nodes.count)
    for start in nodes.indices.sorted(by: { nodes[$0].order < nodes[$1].order }) where !isTaken[start] {
      let group = reach(from: start, partners)
      let first = group.filter { partners[$0].count <= 1 }.min { nodes[$0].order < nodes[$1].order } ?? start
      // Whoever has two partners stands between them.
      let ends = group.count == 2 ? start : first
      let walked = walk(from: ends, partners)
      for node in walked { isTaken[node] = true }
      levels[nodes[start].level].append(Block(nodes: walked))
    }
    return levels
  }

  private static func reach(from start: Int, _ partners: [[Int]]) -> [Int] { walk(from: start, partners) }

  private static func walk(from start: Int, _ partners: [[Int]]) -> [Int] {
    var order: [Int] = []
    var seen: Set<Int> = [start]
    var stack = [start]
    while let node = stack.popLast() {
      order.append(node)
      for partner in partners[node].reversed() where seen.insert(partner).inserted { stack.append(partner) }
    }
    return order
  }
}
