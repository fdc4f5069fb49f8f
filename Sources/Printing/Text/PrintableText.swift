import CaseModel

/// The one filter on the way to paper: what would act or hide instead of being seen is printed as a sign.
///
/// A control character in a name can break a line of a text file and leave no trace on a page, and a mark that turns the order of letters
/// makes one name look like another (Unicode Technical Report 36, section 2).
public enum PrintableText {
  /// The text as it is printed, in composed letters.
  public static func form(of text: String) -> String {
    var printed = String.UnicodeScalarView()
    for scalar in ComposedText.form(of: text).unicodeScalars { printed.append(sign(for: scalar) ?? scalar) }
    return String(printed)
  }

  /// True where a text holds something that cannot be typed or seen.
  static func isOpen(_ text: String) -> Bool { !text.unicodeScalars.contains { sign(for: $0) != nil } }

  /// The sign printed for a character that cannot be seen; `nil` for all others.
  static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.properties.generalCategory {
    case .control:
      if scalar.value < 0x20 { return Unicode.Scalar(0x2400 + scalar.value) }
      return scalar.value == 0x7F ? "\u{2421}" : hidden
    // A joiner inside a word of Arabic letters shapes them and hides nothing that could be mistaken.
    case .format: return scalar.value == 0x200C || scalar.value == 0x200D ? nil : hidden
    case .lineSeparator, .paragraphSeparator: return "\u{2424}"
    case .surrogate, .unassigned, .privateUse: return "\u{FFFD}"
    default: return [0x34F, 0x115F, 0x1160, 0x3164, 0xFFA0].contains(scalar.value) ? hidden : nil
    }
  }

  private static var hidden: Unicode.Scalar { "\u{2426}" }
}
