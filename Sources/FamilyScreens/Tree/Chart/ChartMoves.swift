import DeskKit
import TerminalKit

extension FamilyTreePane {
  /// Moves to the nearest person in a direction on the chart.
  mutating func moveInChart(_ id: Command.ID, _ visible: Int) {
    let layout = chartLayout(visible)
    guard let place = layout.boxOf[selected] else { return }
    let box = layout.boxes[place]
    let level = layout.levels[box.level]
    let now = level.firstIndex(of: place) ?? 0
    func nearest(_ number: Int) -> Int? {
      guard layout.levels.indices.contains(number) else { return nil }
      return layout.levels[number].min { abs(layout.boxes[$0].middle - box.middle) < abs(layout.boxes[$1].middle - box.middle) }
    }
    let target: Int? =
      switch id {
      case "tree.left": now > 0 ? level[now - 1] : nil
      case "tree.right": now + 1 < level.count ? level[now + 1] : nil
      case "tree.up": nearest(box.level - 1)
      case "tree.down": nearest(box.level + 1)
      case "tree.pageUp": nearest(0)
      case "tree.pageDown": nearest(layout.levels.count - 1)
      case "tree.first": level.first
      case "tree.last": level.last
      default: nil
      }
    if let target { select(layout.boxes[target].member) }
  }

  /// The person whose box lies under a place of the chart's view.
  func chartMember(at place: Point, in view: Rect) -> Int? {
    let layout = chartLayout(view.rows)
    let corner = chartCorner(layout, Size(columns: view.columns, rows: view.rows))
    let column = place.column - view.column + corner.column
    let row = place.row - view.row + corner.row
    return layout.boxes.first { box in
      abs(box.middle - column) <= 9 && row >= box.row && row < box.row + layout.boxRows
    }?.member
  }
}
