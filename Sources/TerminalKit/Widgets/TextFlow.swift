/// Text broken into lines of a width, at spaces where it can.
public enum TextFlow {
  /// The lines of a text, none wider than `width` cells. Line feeds always break; a word longer than a line is broken inside.
  public static func lines(of text: String, width: Int) -> [String] {
    ranges(of: text, width: width).map { String(text[$0]) }
  }

  /// The lines as ranges of the text. The space or line feed at which a line was broken belongs to no line.
  public static func ranges(of text: String, width: Int) -> [Range<String.Index>] {
    let width = max(1, width)
    var lines: [Range<String.Index>] = []
    var start = text.startIndex
    while true {
      let end = text[start...].firstIndex(where: \.isNewline) ?? text.endIndex
      wrap(text, start..<end, width: width, into: &lines)
      guard end < text.endIndex else { return lines }
      start = text.index(after: end)
    }
  }

  private static func wrap(_ text: String, _ paragraph: Range<String.Index>, width: Int, into lines: inout [Range<String.Index>]) {
    var start = paragraph.lowerBound
    var place = start
    var taken = 0
    // The last space met: the line may end before it and the next one begin after it.
    var space: (end: String.Index, next: String.Index)?
    while place < paragraph.upperBound {
      let next = text.index(after: place)
      let cells = CellWidth.columns(of: text[place])
      if text[place] == " " {
        space = (place, next)
      }
      if taken + cells > width, place > start {
        if let space {
          lines.append(start..<space.end)
          start = space.next
        } else {
          lines.append(start..<place)
          start = place
        }
        space = nil
        place = start
        taken = 0
        continue
      }
      taken += cells
      place = next
    }
    lines.append(start..<paragraph.upperBound)
  }
}
