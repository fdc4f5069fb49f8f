/// The one filter on the way to the screen: nothing that is shown can move the cursor, change colours, or change the order of what is read.
///
/// Names and notes come from other people's files. A control character could drive the terminal, and a reversing mark could make one name
/// look like another (Unicode Technical Report 36, section 2), so each of them is shown as a symbol of one cell.
public enum VisibleText {
  /// The symbol shown in place of a character that would act or hide instead of being seen; `nil` for ordinary characters.
  public static func symbol(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    if value < 0x20 { return Unicode.Scalar(0x2400 + value) }
    if value < 0x7F { return nil }
    if value == 0x7F { return "\u{2421}" }
    if value < 0xA0 || value == 0xAD { return hidden }
    if value < 0x61C { return value == 0x34F ? hidden : nil }
    if value < 0x2000 { return [0x61C, 0x115F, 0x1160, 0x180E].contains(value) ? hidden : nil }
    switch value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: return hidden
    case 0x2028, 0x2029: return "\u{2424}"
    case 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE00FF: return hidden
    case let end where end & 0xFFFE == 0xFFFE: return "\u{FFFD}"
    case 0xFDD0...0xFDEF: return "\u{FFFD}"
    default: return nil
    }
  }

  /// The text as the screen shows it: the same filter `CellBuffer.write` applies, for places that have no cells (`--plain`, messages).
  public static func form(of text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var scalars = String.UnicodeScalarView()
    for cluster in CellClusters(text) {
      scalars.append(Unicode.Scalar(cluster.base) ?? "\u{FFFD}")
      for index in 0..<cluster.markCount {
        if let mark = Unicode.Scalar(cluster.marks[index]) { scalars.append(mark) }
      }
    }
    return String(scalars)
  }

  /// U+2426, the symbol for a character that cannot be shown.
  private static var hidden: Unicode.Scalar { "\u{2426}" }
}
