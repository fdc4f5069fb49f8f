import TerminalKit

/// The second row of narrow screens: the panes as numbered pages, the one on screen in brackets.
enum PageLine {
  /// A page and the columns of its words.
  struct Tab {
    let pane: Pane
    let words: String
    let columns: Range<Int>
  }

  static func tabs(of desk: Desk) -> [Tab] {
    let panes: [Pane] = desk.workspace.hasTree ? [.list, .page, .tree] : [.list, .page]
    var column = 1
    return panes.map { pane in
      let name = pane == .list ? desk.workspace.words : pane == .page ? desk.workspace.pageWords : "Tree"
      let words = pane == desk.focused ? "[\(pane.rawValue) \(name)]" : " \(pane.rawValue) \(name) "
      defer { column += words.count + 1 }
      return Tab(pane: pane, words: words, columns: column..<(column + words.count))
    }
  }

  static func draw(_ desk: Desk, into buffer: inout CellBuffer, row: Int) {
    for tab in tabs(of: desk) {
      buffer.write(tab.words, column: tab.columns.lowerBound, row: row, role: tab.pane == desk.focused ? .title : .dim)
    }
  }
}
