/// A symbol as rows of dark and light modules, without its quiet zones.
public enum SymbolMatrix {
  /// Reads rows of `0` and `1` as `itkin-pages --symbol` prints them; `nil` where the text is anything else.
  public static func read(_ text: String) -> [[Bool]]? {
    var rows: [[Bool]] = []
    for line in text.split(separator: "\n") {
      var row: [Bool] = []
      for letter in line.utf8 {
        guard letter == 0x30 || letter == 0x31 else { return nil }
        row.append(letter == 0x31)
      }
      rows.append(row)
    }
    guard let first = rows.first, rows.allSatisfy({ $0.count == first.count }) else { return nil }
    return rows
  }

  /// The rows as text, one line each.
  public static func text(_ rows: [[Bool]]) -> String {
    rows.map { $0.map { $0 ? "1" : "0" }.joined() + "\n" }.joined()
  }
}
