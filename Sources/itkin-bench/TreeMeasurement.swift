import CaseModel
import FamilyScreens
import Kinship
import TerminalKit

/// Measures laying out and painting a family of 200.
enum TreeMeasurement {
  static func run(into report: inout Report) {
    let tree = family(of: 200)
    for view in ["outline", "chart", "focus"] {
      var timings = Timings()
      var pane = FamilyTreePane(tree: tree)
      let area = Rect(column: 0, row: 0, columns: 120, rows: 40)
      for _ in 0..<(view == "outline" ? 0 : view == "chart" ? 1 : 2) { _ = pane.perform("tree.view", area: Size(columns: 120, rows: 40)) }
      for _ in 0..<60 {
        let start = Clock.milliseconds
        pane.replaceTree(tree)
        var buffer = CellBuffer(size: Size(columns: 120, rows: 40))
        pane.draw(into: &buffer, area: area, isFocused: true, ascii: false)
        timings.add(Clock.milliseconds - start)
      }
      report.add("tree_of_200.\(view)", timings)
    }
  }

  /// Four generations: couples with six children each, every second child married to a cousin or to somebody from outside.
  private static func family(of count: Int) -> FamilyTree {
    var graph = KinGraph(members: [.init(sex: .male, life: .dead, birthDay: -20_000), .init(sex: .female, life: .dead, birthDay: -19_500)])
    var unions = [KinGraph.Union(first: 0, second: 1)]
    var couple = 0
    while graph.members.count < count, couple < unions.count {
      let (father, mother) = (unions[couple].first, unions[couple].second)
      for child in 0..<6 where graph.members.count < count - 1 {
        let position = graph.members.count
        let born = (graph.members[father].birthDay ?? 0) + 9_000 + child * 500
        graph.members.append(.init(sex: child.isMultiple(of: 2) ? .male : .female, life: .alive, isMissing: position == 30, birthDay: born))
        graph.parentLinks += [.init(parent: father, child: position), .init(parent: mother, child: position)]
        guard child.isMultiple(of: 2) else { continue }
        graph.members.append(.init(sex: .female, life: .alive, birthDay: born + 700))
        unions.append(.init(first: position, second: position + 1))
      }
      couple += 1
    }
    graph.unions = unions
    let cards = graph.members.indices.map { FamilyTree.Card(person: RecordID(high: 1, low: UInt64($0)), name: "Üzv SINAQOV \($0)") }
    return FamilyTree(graph: graph, cards: cards, index: 30)
  }
}
