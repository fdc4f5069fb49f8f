/// How many colours a terminal can show, the poorest first.
public enum ColourDepth: Int, CaseIterable, Comparable, Hashable, Sendable {
  case none = 0
  case eight = 8
  case sixteen = 16
  case indexed = 256
  case trueColour = 16_777_216

  /// Poorer comes first.
  public static func < (left: ColourDepth, right: ColourDepth) -> Bool { left.rawValue < right.rawValue }

  /// The depth in words, for messages and the settings screen.
  public var words: String {
    switch self {
    case .none: "no colours"
    case .eight: "8 colours"
    case .sixteen: "16 colours"
    case .indexed: "256 colours"
    case .trueColour: "true colour"
    }
  }
}
