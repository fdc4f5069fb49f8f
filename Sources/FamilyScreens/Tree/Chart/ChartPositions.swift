/// Gives every node of a chart a column: children under their parents' middle, nobody closer than a slot.
struct ChartPositions {
  /// Columns of a slot: 18 for the words, two free ones for the lines between.
  static let slot = 20

  /// The middle column of each node; always even, so that lines from couples, on odd columns, never meet lines to persons.
  private(set) var middle: [Int]

  private let people: ChartPeople
  private let levels: [[ChartOrder.Block]]

  /// The columns for an ordered chart.
  init(_ people: ChartPeople, _ order: ChartOrder) {
    self.people = people
    levels = order.levels
    middle = Array(repeating: 0, count: people.nodes.count)
    for level in levels {
      var column = 0
      for node in level.flatMap(\.nodes) {
        middle[node] = column
        column += ChartPositions.slot
      }
    }
    for _ in 0..<3 {
      for level in levels.indices.dropFirst() { settle(level, by: wishesFromParents()) }
      for level in levels.indices.dropLast().reversed() { settle(level, by: wishesFromChildren()) }
    }
    for level in levels.indices.dropFirst() { settle(level, by: wishesFromParents()) }
    let left = middle.min() ?? 0
    for node in middle.indices { middle[node] += 10 - left }
  }

  /// How far each node would like to move so that its sibship stands under the parents' middle.
  private func wishesFromParents() -> [[Int]] {
    var wishes: [[Int]] = Array(repeating: [], count: middle.count)
    for family in people.families {
      guard let shift = shift(of: family) else { continue }
      for child in family.children { wishes[child.node].append(shift) }
    }
    return wishes
  }

  private func wishesFromChildren() -> [[Int]] {
    var wishes: [[Int]] = Array(repeating: [], count: middle.count)
    for family in people.families {
      guard let shift = shift(of: family) else { continue }
      for partner in family.partners { wishes[partner].append(-shift) }
    }
    return wishes
  }

  private func shift(of family: ChartPeople.Family) -> Int? {
    let children = family.children.map { middle[$0.node] }
    guard let first = children.min(), let last = children.max() else { return nil }
    let above = family.partners.reduce(0) { $0 + middle[$1] } / family.partners.count
    return above - (first + last) / 2
  }

  /// Moves the blocks of a level toward their wishes: the mean of packing from the left and packing from the right keeps all gaps.
  private mutating func settle(_ level: Int, by wishes: [[Int]]) {
    let blocks = levels[level]
    let widths = blocks.map { $0.nodes.count * ChartPositions.slot }
    let wanted = blocks.map { block in
      let shifts = block.nodes.flatMap { wishes[$0] }
      let shift = shifts.isEmpty ? 0 : shifts.reduce(0, +) / shifts.count
      return middle[block.nodes[0]] + shift
    }
    var fromLeft = wanted
    for place in wanted.indices.dropFirst() { fromLeft[place] = max(wanted[place], fromLeft[place - 1] + widths[place - 1]) }
    var fromRight = wanted
    for place in wanted.indices.dropLast().reversed() { fromRight[place] = min(wanted[place], fromRight[place + 1] - widths[place]) }
    for (place, block) in blocks.enumerated() {
      let start = ((fromLeft[place] + fromRight[place]) >> 2) << 1
      for (number, node) in block.nodes.enumerated() { middle[node] = start + number * ChartPositions.slot }
    }
  }
}
