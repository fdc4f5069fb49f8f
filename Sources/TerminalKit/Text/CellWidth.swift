/// How many cells text takes on the screen. The only place that knows.
///
/// It counts as glibc's `wcwidth` does in a UTF-8 locale, because ncurses and nearly every terminal count that way; joined emoji count 2.
public enum CellWidth {
  /// The cells of one letter: 0 for combining marks, 2 for wide letters, 1 for the rest. Control characters are shown as one symbol each.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if WidthTables.holds(WidthTables.zero, value) { return 0 }
    if value >= 0x1100, WidthTables.holds(WidthTables.wide, value) { return 2 }
    return 1
  }

  /// The cells of one character as people count characters.
  public static func columns(of character: Character) -> Int {
    character.isASCII ? character.unicodeScalars.count : columns(of: String(character))
  }

  /// The cells a line of text takes when it is written: every control character is one symbol.
  public static func columns(of text: some StringProtocol) -> Int {
    let bytes = text.utf8.count
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return bytes }
    var sum = 0
    for cluster in CellClusters(text) { sum += cluster.width }
    return sum
  }

  /// The text, cut so that it takes at most `columns` cells; a cut is shown by `…`.
  public static func truncate(_ text: String, to columns: Int) -> String {
    guard columns > 0 else { return "" }
    // No letter takes more than two cells for each of its bytes, so a short text needs no counting.
    if text.utf8.count <= columns, text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    if self.columns(of: text) <= columns { return text }
    return prefix(of: text, columns: columns - 1) + "…"
  }

  /// The longest beginning of a text that takes at most `columns` cells, never splitting a character.
  public static func prefix(of text: String, columns: Int) -> String {
    var taken = 0
    var scalars = 0
    for cluster in CellClusters(text) {
      guard taken + cluster.width <= columns else { break }
      taken += cluster.width
      scalars += cluster.scalars
    }
    return String(text.unicodeScalars.prefix(scalars))
  }

  /// Where text stands in the cells given to it.
  public enum Alignment: Hashable, Sendable { case left, right, centre }

  /// The text in exactly `columns` cells: cut with `…` where too long, filled with spaces where too short.
  public static func pad(_ text: String, to columns: Int, alignment: Alignment = .left) -> String {
    let cut = truncate(text, to: columns)
    let missing = max(0, columns - self.columns(of: cut))
    switch alignment {
    case .left: return cut + String(repeating: " ", count: missing)
    case .right: return String(repeating: " ", count: missing) + cut
    case .centre:
      let before = missing / 2
      return String(repeating: " ", count: before) + cut + String(repeating: " ", count: missing - before)
    }
  }
}
