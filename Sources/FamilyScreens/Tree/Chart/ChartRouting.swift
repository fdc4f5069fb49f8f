import Kinship

/// Leads the lines from couples to children through the rows between two generations.
///
/// Each sibship has one bar. Bars that would touch lie on rows of their own; lines that come down from couples stand on odd columns,
/// those that go down to persons on even ones, so that no two lines ever lie on each other.
struct ChartRouting {
  /// An end of a family's lines.
  struct End: Hashable, Sendable {
    var column: Int
    /// True where it hangs on the line between two partners, not on one person.
    var isFromCouple = false
    /// True for a child who was taken in.
    var isDashed = false
  }

  /// All lines of one family.
  struct Wire: Hashable, Sendable {
    var owner: Int
    var level: Int
    var coupleLine: ClosedRange<Int>?
    var isRelated: Bool
    var words: String
    var above: [End]
    var below: [End]
    /// The row of the bar among the rows between the generations.
    var track = 0
  }

  private(set) var wires: [Wire] = []
  private var tracks: [Int: Int] = [:]
  private let leastRows: Int

  init(_ facts: TreeFacts, _ people: ChartPeople, _ middle: [Int], leastRows: Int) {
    self.leastRows = leastRows
    let slot = ChartPositions.slot
    var ports: [Int: Int] = [:]
    /// The next free odd column under a person: +1, -1, +3, -3, …
    func port(_ node: Int) -> Int {
      let used = ports[node, default: 0]
      ports[node] = used + 1
      return middle[node] + (used.isMultiple(of: 2) ? used + 1 : -used)
    }
    for family in people.families {
      let couple = facts.pedigree.couples[family.couple]
      let kinship = facts.couplesKinship[family.couple]
      let words = [couple.parted ? "parted" : nil, kinship].compactMap(\.self).joined(separator: ", ")
      let partners = family.partners.sorted { middle[$0] < middle[$1] }
      var wire = Wire(
        owner: family.couple, level: people.nodes[partners[0]].level, coupleLine: nil, isRelated: kinship != nil, words: words, above: [],
        below: [])
      let isSideBySide =
        partners.count == 2 && middle[partners[1]] - middle[partners[0]] == slot
        && people.nodes[partners[0]].level == people.nodes[partners[1]].level
      if isSideBySide {
        wire.coupleLine = middle[partners[0]] + 3...middle[partners[1]] - 3
        wire.above = [End(column: middle[partners[0]] + slot / 2 - 1, isFromCouple: true)]
      } else {
        wire.level = partners.map { people.nodes[$0].level }.max() ?? wire.level
        wire.above = partners.filter { people.nodes[$0].level == wire.level }.map { End(column: port($0)) }
      }
      let drop = wire.above.count == 1 ? wire.above[0].column : nil
      wire.below = family.children.map { child in
        let column = middle[child.node]
        // A child right under the couple hangs on a straight line.
        let isUnder = drop.map { abs($0 - column) <= 1 } ?? false
        return End(column: isUnder ? drop ?? column : column, isDashed: child.isTakenIn)
      }
      wires.append(wire)
    }
    assignTracks()
  }

  /// Rows between a level and the next.
  func rows(below level: Int) -> Int { max(leastRows, (tracks[level] ?? 0) + 2) }

  private mutating func assignTracks() {
    var ends: [Int: [Int]] = [:]
    func left(_ wire: Wire) -> Int { (wire.above + wire.below).map(\.column).min() ?? 0 }
    for place in wires.indices.sorted(by: { left(wires[$0]) < left(wires[$1]) }) {
      let columns = (wires[place].above + wires[place].below).map(\.column)
      guard wires[place].below.count + wires[place].above.count > 1, let from = columns.min(), let to = columns.max() else { continue }
      var taken = ends[wires[place].level, default: []]
      let track = taken.firstIndex { $0 + 1 < from } ?? taken.count
      if track == taken.count { taken.append(to) } else { taken[track] = to }
      wires[place].track = track
      ends[wires[place].level] = taken
    }
    tracks = ends.mapValues(\.count)
  }
}
