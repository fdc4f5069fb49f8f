import Kinship

/// A family laid out in generations: where everybody stands, and the lines between.
package struct ChartLayout: Sendable {
  /// A person's place on the canvas.
  package struct Box: Hashable, Sendable {
    /// The person.
    package var member: Int
    /// False for a stub that says where the person stands in full.
    package var isFull: Bool
    /// The generation, 0 at the top.
    package var level: Int
    /// The middle column.
    package var middle: Int
    /// The row of the symbol.
    package var row: Int
    /// A remark: adopted, twin, hidden persons, where the person stands.
    package var note: String
    /// For a stub whether the full box stands higher.
    package var isAbove: Bool
  }

  /// Words beside a couple's line.
  package struct Remark: Hashable, Sendable {
    package var text: String
    package var column: Int
    package var row: Int
    package var limit: Int
  }

  /// Columns of the words in a box, one less than reach the lines beside it.
  static let textWidth = 16

  /// The boxes; each member in sight has one full one.
  package private(set) var boxes: [Box] = []
  /// The lines.
  package private(set) var lines = ChartLines(columns: 0, rows: 0)
  /// Words beside couples' lines.
  package private(set) var remarks: [Remark] = []
  /// Rows of one box.
  package let boxRows: Int
  /// The full box of each member.
  package private(set) var boxOf: [Int: Int] = [:]
  /// The full boxes of each level from left to right.
  package private(set) var levels: [[Int]] = []

  /// Columns of the canvas.
  package var columns: Int { lines.columns }
  /// Rows of the canvas.
  package var rows: Int { lines.rows }

  /// The chart of whoever the outline shows. A compact chart has three rows for a person instead of five.
  package init(_ facts: TreeFacts, _ outline: [OutlineRow], isCompact: Bool) {
    boxRows = isCompact ? 3 : 5
    let people = ChartPeople(facts, outline)
    let positions = ChartPositions(people, ChartOrder(people))
    let routing = ChartRouting(facts, people, positions.middle, leastRows: isCompact ? 3 : 4)
    let depth = (people.nodes.map(\.level).max() ?? -1) + 1
    var tops: [Int] = []
    var row = 1
    for level in 0..<depth {
      tops.append(row)
      row += boxRows + routing.rows(below: level)
    }
    for node in people.nodes {
      var note = ChartLayout.note(facts, node)
      if node.isFull, let hidden = people.hidden[node.member] { note += (note.isEmpty ? "" : ", ") + "+\(hidden) hidden" }
      let full = people.nodeOf[node.member].map { people.nodes[$0].level } ?? 0
      boxes.append(
        Box(
          member: node.member, isFull: node.isFull, level: node.level, middle: positions.middle[boxes.count], row: tops[node.level],
          note: note, isAbove: full <= node.level))
      if node.isFull { boxOf[node.member] = boxes.count - 1 }
    }
    levels = Array(repeating: [], count: depth)
    for place in boxes.indices where boxes[place].isFull { levels[boxes[place].level].append(place) }
    for level in levels.indices { levels[level].sort { boxes[$0].middle < boxes[$1].middle } }
    lines = ChartLines(columns: (positions.middle.max() ?? 0) + 10, rows: depth == 0 ? 0 : (tops[depth - 1] + boxRows))
    for wire in routing.wires { draw(wire, tops) }
  }

  private mutating func draw(_ wire: ChartRouting.Wire, _ tops: [Int]) {
    let symbols = tops[wire.level]
    let zone = symbols + boxRows
    let bar = zone + 1 + wire.track
    if let line = wire.coupleLine {
      let style: ChartLines.Cell = wire.isRelated ? .double : []
      lines.horizontal(line.lowerBound, line.upperBound, row: symbols, owner: wire.owner, style: style)
      if !wire.words.isEmpty {
        remarks.append(Remark(text: wire.words, column: line.lowerBound, row: symbols - 1, limit: line.count))
      }
    }
    guard !wire.below.isEmpty || wire.above.count > 1 else { return }
    let columns = wire.above.map(\.column) + wire.below.map(\.column)
    guard let left = columns.min(), let right = columns.max() else { return }
    let barStyle: ChartLines.Cell = wire.coupleLine == nil && wire.isRelated ? .double : []
    lines.horizontal(left, right, row: bar, owner: wire.owner, style: barStyle)
    for end in wire.above {
      lines.vertical(end.column, end.isFromCouple ? symbols : zone, bar, owner: wire.owner)
      if !end.isFromCouple { lines.add(.up, end.column, zone, owner: wire.owner) }
    }
    guard wire.level + 1 < tops.count else { return }
    for end in wire.below {
      lines.vertical(end.column, bar, tops[wire.level + 1] - 1, owner: wire.owner, style: end.isDashed ? .dashed : [])
      lines.add(.down, end.column, tops[wire.level + 1] - 1, owner: wire.owner)
    }
  }

  private static func note(_ facts: TreeFacts, _ node: ChartPeople.Node) -> String {
    var notes: [String] = []
    if let home = facts.pedigree.homeCouple(of: node.member),
      let child = facts.pedigree.couples[home].children.first(where: { $0.member == node.member })
    {
      switch child.parentage {
      case .biological: break
      case .adoptive: notes.append("adopted")
      case .foster: notes.append("foster child")
      case .step: notes.append("stepchild")
      }
      if child.isDoubted { notes.append("doubted") }
    }
    if facts.member(node.member).twinGroup != nil { notes.append("twin") }
    if facts.pedigree.loops.contains(where: { $0.dropped.child == node.member }) { notes.append("! loop") }
    return notes.joined(separator: ", ")
  }
}
