/// Letters of the screen in plain ASCII, one for one, for terminals and locales that have nothing else.
///
/// Accents are dropped, frames become `+ - |`, arrows `^ v < >`; a letter without a plain form becomes `?`. Meaning never rests on what is
/// lost here: the pedigree signs and all words of the program are ASCII already.
public enum AsciiForm {
  /// The plain form of one letter.
  public static func letter(for scalar: UInt32) -> UInt8 {
    if scalar < 0x7F { return scalar < 0x20 ? 63 : UInt8(scalar) }
    if (0xC0...0x17F).contains(scalar) { return latin[Int(scalar) - 0xC0] }
    if (0x2500...0x257F).contains(scalar) { return line(scalar) }
    return others[scalar] ?? 63
  }

  /// A whole text in plain form: one letter for each cell it would take, or two for a wide one.
  public static func form(of text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var bytes: [UInt8] = []
    for cluster in CellClusters(text) {
      bytes.append(letter(for: cluster.base))
      if cluster.width == 2 { bytes.append(32) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text without case and accents, for finding; letters that have no plain form stay as they are.
  static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for cluster in CellClusters(text.lowercased()) {
      let plain = letter(for: cluster.base)
      scalars.append(plain == 63 ? Unicode.Scalar(cluster.base) ?? "?" : Unicode.Scalar(plain))
    }
    return String(scalars)
  }

  /// U+00C0 to U+017F: the letter under the accent.
  private static let latin = Array(
    ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs")
      .utf8)

  private static func line(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578, 0x257A: 45
    case 0x2550: 61
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x2551, 0x2575, 0x2577, 0x2579, 0x257B: 124
    case 0x254E, 0x254F: 58
    case 0x2571: 47
    case 0x2572: 92
    default: 43
    }
  }

  private static let others: [UInt32: UInt8] = [
    0xA0: 32, 0xA1: 33, 0xA6: 124, 0xAB: 60, 0xB0: 111, 0xB4: 39, 0xB7: 46, 0xBB: 62, 0xBF: 63, 0x18F: 65, 0x259: 97, 0x218: 83,
    0x219: 115, 0x21A: 84, 0x21B: 116, 0x2010: 45, 0x2011: 45, 0x2012: 45, 0x2013: 45, 0x2014: 45, 0x2018: 39, 0x2019: 39, 0x201A: 39,
    0x201C: 34, 0x201D: 34, 0x201E: 34, 0x2022: 42, 0x2026: 126, 0x2190: 60, 0x2191: 94, 0x2192: 62, 0x2193: 118, 0x2212: 45,
    0x2588: 35, 0x2591: 35, 0x2592: 35, 0x2593: 35, 0x25B2: 94, 0x25B4: 94, 0x25B6: 62, 0x25B8: 62, 0x25BA: 62, 0x25BC: 118,
    0x25BE: 118, 0x25C0: 60, 0x25C2: 60, 0x25C4: 60, 0x2713: 118, 0x2715: 120, 0x2717: 120,
  ]
}
