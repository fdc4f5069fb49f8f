/// The kinds of symbol that carry a code for scanners.
public enum SymbolKind: String, CaseIterable, Codable, Sendable {
  /// Bars for every scanner (ISO/IEC 15417).
  case code128
  /// A square for cameras, and for codes too long for bars (ISO/IEC 18004).
  case qr

  /// Modules of white that a scanner needs at each side.
  public var quietModules: Int {
    switch self {
    case .code128: 10
    case .qr: 4
    }
  }
}
