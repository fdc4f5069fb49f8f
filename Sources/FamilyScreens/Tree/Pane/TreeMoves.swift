import DeskKit
import TerminalKit

extension FamilyTreePane {
  /// Moves by arrow and page keys in the view that is shown.
  mutating func move(_ id: Command.ID, _ area: Size) -> [FamilyTreeOutcome] {
    switch shownView(in: area) {
    case .outline: moveInOutline(id, TreeFrame(area).contentRows)
    case .focus: moveInFocus(id, TreeFrame(area).focusRows)
    case .chart: moveInChart(id, TreeFrame(area).contentRows)
    }
    return []
  }

  /// Scrolls the shown view so that the selection stays in sight.
  mutating func keepInSight(_ area: Size) {
    let frame = TreeFrame(area)
    if shownView(in: area) == .chart {
      chartCorner = chartCorner(chartLayout(frame.contentRows), Size(columns: area.columns, rows: frame.contentRows))
    }
    if shownView(in: area) == .focus {
      let rows = focusRows
      focusTop = scrolled(focusTop, to: focusPlace(in: rows), visible: frame.focusRows, of: rows.count)
    }
    top = scrolled(top, to: worked.places[cursor] ?? 0, visible: frame.contentRows, of: worked.rows.count)
  }

  /// The first visible row that keeps `row` in sight with as little scrolling as possible.
  func scrolled(_ top: Int, to row: Int, visible: Int, of count: Int) -> Int {
    guard visible > 0 else { return row }
    let highest = max(0, count - visible)
    return min(max(min(top, row), row - visible + 1), max(highest, row - visible + 1), max(highest, 0))
  }

  private mutating func moveInOutline(_ id: Command.ID, _ visible: Int) {
    let rows = worked.rows
    guard let now = worked.places[cursor], rows.indices.contains(now) else { return }
    switch id {
    case "tree.down": put(now + 1)
    case "tree.up": put(now - 1)
    case "tree.pageDown": put(now + max(1, visible - 1))
    case "tree.pageUp": put(now - max(1, visible - 1))
    case "tree.first": put(0)
    case "tree.last": put(rows.count - 1)
    case "tree.left":
      if rows[now].lead == .open, let member = rows[now].member {
        options.folded.insert(member)
        layOutAgain()
      } else if let parent = rows[..<now].lastIndex(where: { isAbove($0, rows[now]) }) {
        put(parent)
      }
    case "tree.right":
      if rows[now].lead == .folded, let member = rows[now].member {
        options.folded.remove(member)
        layOutAgain()
      } else if case .more(let couple) = cursor {
        options.openedSibships.insert(couple)
        put(now)
        layOutAgain()
      } else if rows.indices.contains(now + 1), rows[now + 1].rails.count > rows[now].rails.count {
        put(
          rows[(now + 1)...].firstIndex { $0.rails.count == rows[now].rails.count + 1 && $0.lead != .couple && $0.lead != .relatedCouple }
            ?? now + 1)
      }
    default: break
    }
  }

  /// True where `row` is the person under whom `below` stands.
  private func isAbove(_ row: OutlineRow, _ below: OutlineRow) -> Bool {
    row.rails.count < below.rails.count && row.lead != .couple && row.lead != .relatedCouple && row.member != nil
  }

  private mutating func put(_ row: Int) {
    guard !worked.rows.isEmpty else { return }
    let place = min(max(0, row), worked.rows.count - 1)
    cursor = worked.rows[place].key
    if let member = worked.rows[place].member { selected = member }
  }

  /// Selects what was clicked; a click on a fold sign folds or unfolds.
  public mutating func click(_ place: Point, area: Rect) {
    guard area.contains(place), !isEmpty else { return }
    let size = Size(columns: area.columns, rows: area.rows)
    let frame = TreeFrame(size)
    if shownView(in: size) == .chart {
      let view = Rect(column: area.column, row: area.row + frame.headRows, columns: area.columns, rows: frame.contentRows)
      if view.contains(place), let member = chartMember(at: place, in: view) { select(member) }
      return keepInSight(size)
    }
    if shownView(in: size) == .focus {
      let rows = focusRows
      let number = focusTop + place.row - area.row
      if place.row - area.row < frame.focusRows, rows.indices.contains(number), rows[number].isSelectable {
        putInFocus(rows, from: number, by: 0)
      }
      return keepInSight(size)
    }
    let row = top + place.row - area.row - frame.headRows
    guard place.row - area.row >= frame.headRows, place.row - area.row < frame.headRows + frame.contentRows else { return }
    guard worked.rows.indices.contains(row) else { return }
    put(row)
    let target = worked.rows[row]
    if place.column - area.column == 1 + 2 * target.rails.count, let member = target.member {
      if target.lead == .open { options.folded.insert(member) }
      if target.lead == .folded { options.folded.remove(member) }
      layOutAgain()
    }
    keepInSight(size)
  }
}
