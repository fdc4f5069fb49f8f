import DeskKit
import TerminalKit

extension FamilyTreePane {
  /// The rows of the focus view.
  package var focusRows: [FocusRow] {
    isEmpty ? [] : FocusLayout.rows(worked.facts, opened: openedSections, selected: selected, relations: worked.relations)
  }

  /// Works the relations to the centre out once, before the first move in the focus view.
  mutating func prepare(_ area: Size) {
    if shownView(in: area) == .focus, worked.relations == nil { worked.relations = FocusLayout.relations(worked.facts) }
  }

  /// The row that is selected in the focus view.
  func focusPlace(in rows: [FocusRow]) -> Int {
    if let fold = focusFold {
      let place = rows.firstIndex { row in
        if case .folded(let kind, _) = row.content { return kind == fold }
        return false
      }
      if let place { return place }
    }
    return rows.firstIndex { $0.member == selected } ?? 0
  }

  /// Moves in the focus view.
  mutating func moveInFocus(_ id: Command.ID, _ visible: Int) {
    let rows = focusRows
    let now = focusPlace(in: rows)
    switch id {
    case "tree.down": putInFocus(rows, from: now, by: 1)
    case "tree.up": putInFocus(rows, from: now, by: -1)
    case "tree.pageDown": putInFocus(rows, from: now, by: max(1, visible - 1))
    case "tree.pageUp": putInFocus(rows, from: now, by: -max(1, visible - 1))
    case "tree.first": putInFocus(rows, from: 0, by: 0)
    case "tree.last": putInFocus(rows, from: rows.count - 1, by: 0)
    case "tree.left":
      guard let last = visited.popLast() else { return }
      let before = visited
      focusFold = nil
      select(last)
      visited = before
    case "tree.right":
      if case .folded(let kind, _) = rows[now].content { open(kind, rows) } else if let kind = foldBelow(now, rows) { open(kind, rows) }
    default:
      guard let digit = Int(id.rawValue.dropFirst("tree.row".count)), id.rawValue.hasPrefix("tree.row") else { return }
      for row in rows {
        if case .person(let entry, let number?) = row.content, number == digit {
          focusFold = nil
          select(entry.member)
        }
      }
    }
  }

  /// The folded part of the section in which a row stands.
  private func foldBelow(_ now: Int, _ rows: [FocusRow]) -> FocusSection.Kind? {
    for row in rows[now...].dropFirst() {
      switch row.content {
      case .folded(let kind, _): return kind
      case .heading: return nil
      case .centre, .person: continue
      }
    }
    return nil
  }

  private mutating func open(_ kind: FocusSection.Kind, _ rows: [FocusRow]) {
    let shown = Set(rows.compactMap(\.member))
    openedSections.insert(kind)
    focusFold = nil
    if let first = focusRows.compactMap(\.member).first(where: { !shown.contains($0) }) { select(first) }
  }

  /// Selects the row at a distance, or the nearest one behind it that can be selected.
  mutating func putInFocus(_ rows: [FocusRow], from now: Int, by step: Int) {
    var place = min(max(0, now + step), rows.count - 1)
    let direction = step < 0 ? -1 : 1
    while rows.indices.contains(place), !rows[place].isSelectable { place += direction }
    guard rows.indices.contains(place) else { return }
    if case .folded(let kind, _) = rows[place].content {
      focusFold = kind
    } else if let member = rows[place].member {
      focusFold = nil
      selected = member
      cursor = .person(member)
      if worked.places[cursor] == nil { select(member) }
    }
  }
}
