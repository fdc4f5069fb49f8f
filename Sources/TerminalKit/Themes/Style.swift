/// Attributes of text besides its colours.
public struct TextAttributes: OptionSet, Hashable, Sendable {
  /// One bit an attribute.
  public let rawValue: UInt8

  /// Attributes from their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Bold.
  public static let bold = TextAttributes(rawValue: 1)
  /// Underlined.
  public static let underline = TextAttributes(rawValue: 2)
  /// Foreground and background exchanged.
  public static let reverse = TextAttributes(rawValue: 4)
  /// Dim.
  public static let dim = TextAttributes(rawValue: 8)

  /// The attributes by the names theme files use.
  public static let named: [(name: String, attribute: TextAttributes)] = [
    ("bold", .bold), ("underline", .underline), ("reverse", .reverse), ("dim", .dim),
  ]
}

/// How text of one role looks.
public struct Style: Hashable, Sendable {
  /// The colour of the letters.
  public var foreground: Colour
  /// The colour behind them.
  public var background: Colour
  /// Bold, underline, reverse, dim.
  public var attributes: TextAttributes

  /// A style from its parts.
  public init(_ foreground: Colour = .standard, on background: Colour = .standard, _ attributes: TextAttributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The style with its standard colours taken from plain text.
  func over(_ plain: Style) -> Style {
    Style(
      foreground == .standard ? plain.foreground : foreground, on: background == .standard ? plain.background : background, attributes)
  }

  /// The nearest style a terminal of this depth can show. Among eight colours a bright letter becomes a bold one.
  public func reduced(to depth: ColourDepth) -> Style {
    var style = Style(foreground.reduced(to: depth), on: background.reduced(to: depth), attributes)
    if depth == .eight, case .ansi(let number) = foreground, number >= 8 { style.attributes.insert(.bold) }
    // Letters that came out in the colour behind them would be lost.
    if style.foreground == style.background, style.foreground != .standard { style = Style(.standard, on: .standard, [.reverse]) }
    return style
  }
}
