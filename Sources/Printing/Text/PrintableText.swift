import CaseModel

/// The one filter on the way to paper: what would act or hide instead of being seen is printed as its number in brackets, `[U+001B]`.
///
/// A control character in a name can break a line of a text file and leave no trace on a page, and a mark that turns the order of letters
/// makes one name look like another (Unicode Technical Report 36, section 2). Fonts for paper have no signs for them.
public enum PrintableText {
  /// The text as it is printed, in composed letters.
  public static func form(of text: String) -> String {
    var printed = ""
    for scalar in ComposedText.form(of: text).unicodeScalars {
      if isSeen(scalar) { printed.unicodeScalars.append(scalar) } else { printed += numbered(scalar) }
    }
    return printed
  }

  /// A letter as its number, as it is printed where it cannot be seen or the font lacks it.
  public static func numbered(_ scalar: Unicode.Scalar) -> String { "[\(number(scalar))]" }

  /// The number of a letter as Unicode writes it: `U+0531`.
  public static func number(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// True where a text holds nothing that cannot be typed or seen.
  static func isSeen(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { isSeen($0) } }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
    // A joiner inside a word of Arabic letters shapes them and hides nothing that could be mistaken.
    case .format: scalar.value == 0x200C || scalar.value == 0x200D
    default: ![0x34F, 0x115F, 0x1160, 0x3164, 0xFFA0].contains(scalar.value)
    }
  }
}
