import TerminalKit

/// Where everything stands on a screen of a given size.
public struct DeskLayout: Hashable, Sendable {
  /// The smallest screen on which the desk is shown.
  public static let smallest = Size(columns: 40, rows: 8)

  /// The panes on screen and the cells each takes, its frame included.
  public let panes: [Pane: Rect]
  /// True where panes have frames; on narrow screens one pane at a time fills the screen, under a page line.
  public let isFramed: Bool
  /// The row of the page line, on screens that show one pane at a time.
  public let pageLineRow: Int?
  /// Everything between header and footer.
  public let body: Rect

  /// Lays out a workspace: three panes from 120 columns, list and one pane from 100, one pane below.
  public init(size: Size, workspace: Workspace, focused: Pane, isZoomed: Bool) {
    let isWide = size.columns >= 100
    let hasPageLine = !isWide && workspace.hasList
    let top = hasPageLine ? 2 : 1
    let body = Rect(column: 0, row: top, columns: size.columns, rows: size.rows - top - 1)
    self.body = body
    isFramed = isWide
    pageLineRow = hasPageLine ? 1 : nil
    guard isWide, !isZoomed, workspace.hasList, !workspace.isOnePane else {
      panes = [focused: body]
      return
    }
    let listColumns = size.columns >= 120 ? 40 : 36
    let list = Rect(column: 0, row: body.row, columns: listColumns, rows: body.rows)
    let rest = Rect(column: listColumns, row: body.row, columns: body.columns - listColumns, rows: body.rows)
    guard workspace.hasTree else {
      panes = [.list: list, .page: rest]
      return
    }
    switch size.columns {
    case 160...:
      let page = Rect(column: rest.column, row: rest.row, columns: 56, rows: rest.rows)
      let tree = Rect(column: page.endColumn, row: rest.row, columns: rest.columns - 56, rows: rest.rows)
      panes = [.list: list, .page: page, .tree: tree]
    case 120..<160:
      let pageRows = max(8, rest.rows * 2 / 5)
      let page = Rect(column: rest.column, row: rest.row, columns: rest.columns, rows: pageRows)
      let tree = Rect(column: rest.column, row: page.endRow, columns: rest.columns, rows: rest.rows - pageRows)
      panes = [.list: list, .page: page, .tree: tree]
    default:
      panes = [.list: list, focused == .tree ? .tree : .page: rest]
    }
  }

  /// The cells inside a pane's frame; empty for a pane that is not on screen.
  public func content(_ pane: Pane) -> Rect {
    let area = panes[pane] ?? Rect(column: 0, row: 0, columns: 0, rows: 0)
    return isFramed ? area.inset(columns: 1, rows: 1) : area
  }
}

extension Desk {
  /// Where everything stands now.
  public var layout: DeskLayout {
    DeskLayout(size: size, workspace: workspace, focused: focused, isZoomed: isZoomed)
  }

  /// True where the screen is too small for anything but a sentence.
  public var isTooSmall: Bool { size.columns < DeskLayout.smallest.columns || size.rows < DeskLayout.smallest.rows }

  /// The size a pane has, or would have if it were on screen.
  func contentSize(_ pane: Pane) -> Size {
    let shown = DeskLayout(
      size: size, workspace: workspace, focused: layout.panes[pane] == nil ? pane : focused, isZoomed: isZoomed)
    let area = shown.content(pane)
    return Size(columns: area.columns, rows: area.rows)
  }
}
