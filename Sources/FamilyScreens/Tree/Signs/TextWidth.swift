import TerminalKit

/// How many columns a text takes on the screen. Everything in the tree measures text here and nowhere else.
enum TextWidth {
  /// The columns of a text.
  static func columns(of text: String) -> Int { CellWidth.columns(of: text) }

  /// A text cut to a number of columns, its end replaced by a sign where something was cut off.
  static func cut(_ text: String, to limit: Int, sign: String) -> String {
    guard columns(of: text) > limit else { return text }
    guard limit > 0 else { return "" }
    return CellWidth.prefix(of: text, columns: max(0, limit - columns(of: sign))) + sign
  }
}
