import CaseModel
import DeskKit
import TerminalKit

extension Desk {
  /// A click selects, a second one opens; the wheel moves the pane under it by three rows.
  mutating func click(_ mouse: MouseEvent) -> [DeskEffect] {
    if overlay != nil { return clickInOverlay(mouse) }
    if form != nil { return clickInForm(mouse) }
    if merging != nil || receipt != nil { return [] }
    if workspace == .samples, focused == .list { return clickOnBoard(mouse) }
    if layout.pageLineRow == mouse.place.row, mouse.action == .press { return clickPageLine(column: mouse.place.column) }
    guard let pane = layout.panes.first(where: { $0.value.contains(mouse.place) })?.key else { return [] }
    message = nil
    focus[workspace] = pane
    switch mouse.action {
    case .wheelUp, .wheelDown: return wheel(pane, down: mouse.action == .wheelDown)
    case .press, .doublePress: return press(pane, at: mouse.place, opens: mouse.action == .doublePress)
    }
  }

  private mutating func wheel(_ pane: Pane, down: Bool) -> [DeskEffect] {
    switch pane {
    case .list:
      let rows = down ? 3 : -3
      let effects: [DeskEffect] =
        switch workspace {
        case .cases: cases.move(by: rows).map(effect)
        case .families: families.move(by: rows).map(familyEffect)
        case .sites: sites.move(by: rows).map(siteEffect)
        case .myDay, .samples, .figures: []
        }
      return effects + rest()
    case .page: return (0..<3).flatMap { _ in perform(down ? "page.down" : "page.up") }
    case .tree: return (0..<3).flatMap { _ in perform(down ? "tree.down" : "tree.up") }
    }
  }

  private mutating func press(_ pane: Pane, at place: Point, opens: Bool) -> [DeskEffect] {
    let area = layout.content(pane)
    switch pane {
    case .list:
      let rows = ListPane<CaseRow>.rowsArea(area)
      let lines = ListPane<CaseRow>.linesPerHit(columns: area.columns)
      let line = place.row - rows.row
      guard rows.contains(place) else { return [] }
      let hit =
        switch workspace {
        case .cases: cases.click(line: line, linesPerHit: lines)
        case .families: families.click(line: line, linesPerHit: lines)
        case .sites: sites.click(line: line, linesPerHit: lines)
        case .myDay, .samples, .figures: false
        }
      return hit ? (opens ? openSelected() : rest()) : []
    case .page:
      let size = Size(columns: area.columns, rows: area.rows)
      var hit = false
      withReader { $0.withPage { hit = $0.select(screenRow: place.row - area.row, size) } }
      return hit && opens ? perform("page.open") : []
    case .tree:
      withReader { $0.tree?.click(place, area: area) }
      return opens ? perform("tree.open") : []
    }
  }

  /// The wheel moves the board's cursor; a click selects a card, a second one opens it.
  private mutating func clickOnBoard(_ mouse: MouseEvent) -> [DeskEffect] {
    message = nil
    switch mouse.action {
    case .wheelUp: return performOnBoard("board.up")
    case .wheelDown: return performOnBoard("board.down")
    case .press, .doublePress:
      let outcomes = board.click(mouse.place, area: layout.content(.list), isDouble: mouse.action == .doublePress)
      return outcomes.flatMap { carryOut($0) }
    }
  }

  private mutating func clickInOverlay(_ mouse: MouseEvent) -> [DeskEffect] {
    guard mouse.action == .press else {
      if mouse.action == .doublePress { return [] }
      return pressInOverlay(mouse.action == .wheelDown ? .down : .up)
    }
    let screen = Rect(size)
    switch overlay {
    case .help(var picker), .palette(var picker), .menu(var picker):
      return run(picker.click(mouse.place, on: screen))
    case .forms(var picker):
      return settle(picker.click(mouse.place, on: screen)) { $0.ask(for: $1) }
    case .formHelp(var picker):
      return settle(picker.click(mouse.place, on: screen)) { $0.typeInForm($1) }
    case .caseOrder(var picker):
      return settle(picker.click(mouse.place, on: screen)) { $0.order(by: $1) }
    case .familyOrder(var picker):
      return settle(picker.click(mouse.place, on: screen)) { $0.order(by: $1) }
    default: return []
    }
  }

  private mutating func clickPageLine(column: Int) -> [DeskEffect] {
    guard let tab = PageLine.tabs(of: self).first(where: { $0.columns.contains(column) }) else { return [] }
    return perform(tab.pane == .list ? "desk.list" : tab.pane == .page ? "desk.page" : "desk.tree")
  }
}
