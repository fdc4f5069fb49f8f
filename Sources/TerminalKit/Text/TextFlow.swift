/// Breaks text into lines at spaces.
public enum TextFlow {
  /// The lines of a text, none wider than `width` cells; a word that is too long for a line is broken. Empty text is one empty line.
  public static func wrap(_ text: String, width: Int) -> [String] {
    let width = max(1, width)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrapParagraph($0, width: width) }
  }

  private static func wrapParagraph(_ text: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var taken = 0
    for word in text.split(separator: " ") {
      let columns = CellWidth.columns(of: word)
      if taken > 0, taken + 1 + columns <= width {
        line += " " + word
        taken += 1 + columns
        continue
      }
      if taken > 0 { lines.append(line) }
      line = String(word)
      taken = columns
      while taken > width {
        let head = CellWidth.prefix(of: line, columns: width)
        guard !head.isEmpty else { break }
        lines.append(head)
        line = String(line.dropFirst(head.count))
        taken = CellWidth.columns(of: line)
      }
    }
    lines.append(line)
    return lines
  }
}
