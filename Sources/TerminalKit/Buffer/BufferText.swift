/// The grid as text: what tests compare with, and what a report of a screen holds.
extension CellBuffer {
  /// The rows as text, each as wide as the grid; the right halves of wide characters are left out.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns { line += self[column, row].text }
      return line
    }
  }

  /// The rows as text without the blanks at their ends, joined by line feeds.
  public var text: String {
    lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
  }

  /// The roles of the cells, one letter each (`Role.letter`), the right halves of wide characters left out, joined by line feeds.
  public var roleGrid: String {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns where self[column, row].width > 0 { line.append(self[column, row].role.letter) }
      return line
    }.joined(separator: "\n")
  }
}
