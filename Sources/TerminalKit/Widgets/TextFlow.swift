/// Text broken into lines of a width, at spaces where it can.
public enum TextFlow {
  /// The lines of a text, none wider than `width` cells. Line ends always break; a word longer than a line is broken inside.
  public static func lines(of text: String, width: Int) -> [String] {
    ranges(of: text, width: width).map { String(text[$0]) }
  }

  /// The lines as ranges of the text. The space or line end at which a line was broken belongs to no line.
  public static func ranges(of text: String, width: Int) -> [Range<String.Index>] {
    let bytes = text.utf8
    var lines: [Range<String.Index>] = []
    var start = text.startIndex
    while true {
      let end = bytes[start...].firstIndex { $0 == 10 || $0 == 13 } ?? text.endIndex
      wrap(text, start..<end, width: max(1, width), into: &lines)
      guard end < text.endIndex else { return lines }
      start = bytes.index(after: end)
      if bytes[end] == 13, start < text.endIndex, bytes[start] == 10 { start = bytes.index(after: start) }
    }
  }

  private static func wrap(_ text: String, _ paragraph: Range<String.Index>, width: Int, into lines: inout [Range<String.Index>]) {
    // Plain paragraphs are walked by bytes: a testimony of a megabyte is flowed anew while somebody types.
    let plain = text.utf8[paragraph].allSatisfy { $0 < 0x80 }
    var start = paragraph.lowerBound
    var place = start
    var taken = 0
    // The last space met: the line may end before it and the next one begin after it.
    var space: (end: String.Index, next: String.Index)?
    while place < paragraph.upperBound {
      let next = plain ? text.utf8.index(after: place) : text.index(after: place)
      let cells = plain ? 1 : CellWidth.columns(of: text[place])
      if text.utf8[place] == 32 { space = (place, next) }
      if taken + cells > width, place > start {
        lines.append(start..<(space?.end ?? place))
        start = space?.next ?? place
        space = nil
        place = start
        taken = 0
      } else {
        taken += cells
        place = next
      }
    }
    lines.append(start..<paragraph.upperBound)
  }
}
