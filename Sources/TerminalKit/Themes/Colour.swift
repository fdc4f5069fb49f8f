/// A colour by its three parts.
public struct RGB: Hashable, Sendable {
  /// Red, green and blue, 0 to 255.
  public var red, green, blue: UInt8

  /// A colour from its parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour written as `#rrggbb` or `#rgb`.
  public init?(hex: String) {
    let digits = hex.utf8.dropFirst().compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard hex.utf8.first == 35, digits.count == hex.utf8.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(red: UInt8(digits[0] * 17), green: UInt8(digits[1] * 17), blue: UInt8(digits[2] * 17))
    case 6:
      self.init(
        red: UInt8(digits[0] * 16 + digits[1]), green: UInt8(digits[2] * 16 + digits[3]), blue: UInt8(digits[4] * 16 + digits[5]))
    default: return nil
    }
  }
}

/// A colour as a theme names it.
public enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the terminal's 16 colours: 0 black, 1 red, … 7 white, 8 to 15 the bright ones.
  case ansi(UInt8)
  /// One of the 256 colours of xterm's table.
  case indexed(UInt8)
  /// A colour by its parts.
  case exact(RGB)

  /// The names of the 16 colours, in the terminal's order.
  public static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red", "bright-green",
    "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// A colour written as `default`, a name of the 16, a number of the 256, or `#rrggbb`.
  public init?(words: String) {
    if words == "default" {
      self = .standard
    } else if let place = Self.names.firstIndex(of: words) {
      self = .ansi(UInt8(place))
    } else if let number = UInt8(words) {
      self = number < 16 ? .ansi(number) : .indexed(number)
    } else if let rgb = RGB(hex: words) {
      self = .exact(rgb)
    } else {
      return nil
    }
  }

  /// The colour's parts, as xterm shows it; `nil` for the terminal's own, which nobody can know.
  public var rgb: RGB? {
    switch self {
    case .standard: nil
    case .ansi(let number), .indexed(let number): ColourTable.xterm(Int(number))
    case .exact(let rgb): rgb
    }
  }

  /// The nearest colour a terminal of this depth can show.
  public func reduced(to depth: ColourDepth) -> Colour {
    switch (self, depth) {
    case (.standard, _), (_, .none): .standard
    case (_, .trueColour): self
    case (.exact(let rgb), .indexed): .indexed(UInt8(ColourTable.nearest(to: rgb, among: 16..<256)))
    case (_, .indexed): self
    case (.ansi(let number), .sixteen): .ansi(number & 15)
    case (.ansi(let number), .eight): .ansi(number & 7)
    case (_, .sixteen), (_, .eight):
      .ansi(UInt8(ColourTable.nearest(to: rgb ?? RGB(red: 0, green: 0, blue: 0), among: 0..<depth.rawValue)))
    }
  }
}
