/// How wide a text is on paper, near enough to break lines: the drawing program knows exactly and narrows what is still too long.
///
/// The widths are those of DejaVu Sans in thousandths of the size, rounded up by class of letter.
enum TextMeasure {
  /// Millimetres in a point.
  static let millimetresPerPoint = 25.4 / 72

  /// Width in millimetres of a text in letters of a size in points.
  static func width(_ text: String, points: Double, bold: Bool = false, code: Bool = false) -> Double {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + (code ? 603 : width($1)) }
    return Double(thousandths) / 1000 * points * millimetresPerPoint * (bold ? 1.13 : 1)
  }

  /// The text in lines that fit a room; a word longer than the room has a line of its own.
  static func lines(_ text: String, points: Double, room: Double, bold: Bool = false) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
      if let last = lines.last, width(last + " " + word, points: points, bold: bold) <= room {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private static func width(_ letter: Unicode.Scalar) -> Int {
    switch letter {
    case " ", "i", "j", "l", "ı", "І", "і", "I", "İ", "'", "|", ".", ",", ":", ";", "·": 325
    case "!", "(", ")", "-", "/", "f", "t", "r": 415
    case "c", "k", "s", "v", "x", "y", "z": 595
    case "m", "w", "M", "W", "ш", "щ", "Ш", "Щ", "ю", "Ю", "ж", "Ж", "%", "@", "…": 1000
    default: letter.properties.isUppercase ? 750 : 637
    }
  }
}
