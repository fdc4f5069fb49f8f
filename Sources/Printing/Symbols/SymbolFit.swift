/// Which symbol fits a room on paper, so that even a poor scanner reads it.
public enum SymbolFit {
  /// The narrowest bar or square that is printed, in millimetres: what an office printer of 300 dots an inch still draws in three dots.
  public static let leastModule = 0.25

  /// The widest that is printed of a kind, in millimetres; wider ones only make the symbol clumsy.
  public static func mostModule(_ kind: SymbolKind) -> Double {
    switch kind {
    case .code128: 0.5
    case .qr: 0.9
    }
  }

  /// The symbol for a code in a room of so many millimetres: the kind asked for where it fits, else a square, else none.
  ///
  /// A code with characters that cannot be typed has no symbol: a scanner types what it reads.
  public static func kind(for code: String, preferred: SymbolKind = .code128, width: Double, height: Double) -> SymbolKind? {
    guard !code.isEmpty, PrintableText.isSeen(code) else { return nil }
    let bars =
      code.unicodeScalars.allSatisfy(\.isASCII) ? leastModule * Double(barModules(code) + 2 * SymbolKind.code128.quietModules) : nil
    let square = squareModules(code).map { leastModule * Double($0 + 2 * SymbolKind.qr.quietModules) }
    if preferred == .code128, let bars, bars <= width { return .code128 }
    if let square, square <= min(width, height) { return .qr }
    return bars.map { $0 <= width } == true ? .code128 : nil
  }

  /// The most modules that bars for an ASCII code take: start, a sign of 11 for each letter, check, and a stop of 13; digits in pairs take fewer.
  private static func barModules(_ code: String) -> Int { 11 * (code.utf8.count + 2) + 13 }

  /// The most modules along the side of a square for a code, at error correction level M in bytes (ISO/IEC 18004, table 7), with the
  /// sign that names its letters; `nil` for more than a label should hold.
  private static func squareModules(_ code: String) -> Int? {
    let bytes = code.utf8.count + (code.unicodeScalars.allSatisfy(\.isASCII) ? 0 : 2)
    return [14, 26, 42, 62, 84, 106].firstIndex { bytes <= $0 }.map { 21 + 4 * $0 }
  }
}
