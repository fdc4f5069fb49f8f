/// What text becomes on its way into a text area.
///
/// Line ends of every kind become line feeds; tabs stay. Every other control character becomes the sign the screen would show for it
/// (`␀` for NUL): it can do nothing any more, and nobody wonders later where a letter went. Everything else is kept as it came, in the order
/// in which it is read.
enum TextIntake {
  /// The text as UTF-8.
  static func bytes(of text: String) -> [UInt8] {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 10 || $0 == 9 }) { return Array(text.utf8) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where before == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": bytes.append(10)
      case "\t": bytes.append(9)
      default:
        let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        let kept = isControl ? VisibleText.symbol(for: scalar) ?? "\u{2426}" : scalar
        if kept.isASCII {
          bytes.append(UInt8(truncatingIfNeeded: kept.value))
        } else {
          bytes.append(contentsOf: UTF8.encode(kept)?.map { $0 } ?? [])
        }
      }
      before = scalar
    }
    return bytes
  }
}
