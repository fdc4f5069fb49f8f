/// What a piece of text is for. A theme gives each role its colours and attributes; meaning never rests on them alone.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case text, dim, strong
  case header, footer, keyName, title, border, focusedBorder
  case label, columnHead, link
  /// The selected row in the pane that has the focus, and in another pane.
  case selected, selectedElsewhere
  case match, placeholder
  case field, fieldFocused
  case problem, askNext, done, missing, died
  case added, removed
  case message, dialog
  /// The line of descent that is highlighted in a tree.
  case maleLine, maternalLine
}
