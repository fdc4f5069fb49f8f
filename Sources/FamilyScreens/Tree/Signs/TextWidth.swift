import TerminalKit

/// How many columns a text takes on the screen. Everything in the tree measures text here and nowhere else.
enum TextWidth {
  /// The columns of a text.
  static func columns(of text: String) -> Int { text.count }

  /// A text cut to a number of columns, its end replaced by a sign where something was cut off.
  static func cut(_ text: String, to limit: Int, sign: String) -> String {
    guard columns(of: text) > limit else { return text }
    guard limit > 0 else { return "" }
    var kept = ""
    for character in text {
      guard columns(of: kept + String(character)) <= limit - columns(of: sign) else { break }
      kept.append(character)
    }
    return kept + sign
  }
}
