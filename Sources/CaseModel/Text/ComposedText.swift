@_spi(_Unicode) import Swift

/// Text in Unicode's composed form (NFC), in which the register keeps everything: `e` with an acute accent and `é` are then one letter.
///
/// The composing itself is the standard library's, reached through an interface it does not promise to keep; the tests would tell.
public enum ComposedText {
  /// The text in composed form. Plain text, and text without marks that could join a letter, comes back as it is.
  public static func form(of text: String) -> String {
    guard text.unicodeScalars.contains(where: { isOpen($0.value) }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text._nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// True for letters that composing may change: everything but plain letters, composed Latin, and the common letters of Cyrillic and Arabic.
  private static func isOpen(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x300, 0x400..<0x483, 0x48A..<0x590, 0x61F..<0x64B, 0x660..<0x670, 0x671..<0x6D6, 0x2010..<0x2027: false
    default: true
    }
  }
}
