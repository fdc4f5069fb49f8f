import TerminalKit

/// How the rows of the pane are shared between the head, the tree and the words below it.
struct TreeFrame {
  /// Rows of column heads.
  let headRows: Int
  /// Rows of the tree.
  let contentRows: Int
  /// True where a rule, advice and a key to the signs stand below the tree.
  let hasKey: Bool
  /// True where there is room for advice on donors.
  let hasAdvice: Bool

  /// Rows of the focus view, whose sections bring their own heads.
  var focusRows: Int { headRows + contentRows }

  /// The shares of a pane.
  init(_ size: Size) {
    headRows = size.rows >= 4 ? 1 : 0
    hasKey = size.rows >= 12
    hasAdvice = size.rows >= 16
    contentRows = max(0, size.rows - headRows - (hasKey ? (hasAdvice ? 3 : 2) : 1))
  }
}
