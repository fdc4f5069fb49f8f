/// Cuts a typed date into small folded words.
enum DateText {
  /// The words of a text in lower case, without accents and commas; signs such as `~`, `<`, `..` and long dashes are words of their own.
  static func words(of text: String) -> [String] {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "~", "<", ">": folded.append(contentsOf: " \(scalar) ".unicodeScalars)
      case "…", "–", "—": folded.append(contentsOf: " .. ".unicodeScalars)
      case ",", ";", "(", ")", "\t", "\n", "\r", "\u{a0}": folded.append(" ")
      default: folded.append(fold(scalar))
      }
    }
    return String(folded).split(separator: " ").flatMap { parts(of: $0) }
  }

  /// `1975..1979` as three words.
  private static func parts(of word: Substring) -> [String] {
    let bytes = Array(word.utf8)
    guard let place = bytes.indices.dropLast().first(where: { bytes[$0] == 0x2e && bytes[$0 + 1] == 0x2e }) else { return [String(word)] }
    var end = place
    while end < bytes.count, bytes[end] == 0x2e { end += 1 }
    let sides = [String(decoding: bytes[..<place], as: UTF8.self), "..", String(decoding: bytes[end...], as: UTF8.self)]
    return sides.filter { !$0.isEmpty }
  }

  /// One letter in lower case and without its accent. Written out, because `lowercased()` turns I and İ into what no Azerbaijani word has.
  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) + 32)
    case "İ", "ı": "i"
    case "Ə", "ə": "e"
    case "Ö", "ö": "o"
    case "Ü", "ü": "u"
    case "Ğ", "ğ": "g"
    case "Ş", "ş": "s"
    case "Ç", "ç": "c"
    case "Ё", "ё": "е"
    case "А"..."Я": Unicode.Scalar(scalar.value + 32) ?? scalar
    case "−": "-"
    case "’": "'"
    default: scalar
    }
  }
}
