/// A piece of a page that is not torn apart: what is drawn in it, from its own upper edge.
struct FlowBlock {
  /// Its height in millimetres.
  var height: Double
  /// What is drawn in it.
  var marks: [PageMark]
  /// True for a heading, which is never left alone at the foot of a page.
  var keepsWithNext = false

  /// A block of words, one line below the other.
  static func words(
    _ lines: [String], points: Double, x: Double, room: Double, bold: Bool = false, after: Double = 0, keepsWithNext: Bool = false
  ) -> FlowBlock {
    let step = points * TextMeasure.millimetresPerPoint * 1.3
    let marks = lines.enumerated().map { line, text in
      PageMark.text(PageText(text, x: x, y: step * (Double(line) + 0.8), points: points, room: room, bold: bold))
    }
    return FlowBlock(height: step * Double(lines.count) + after, marks: marks, keepsWithNext: keepsWithNext)
  }
}
