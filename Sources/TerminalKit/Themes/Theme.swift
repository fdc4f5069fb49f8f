/// How every role looks: colours and attributes for rich terminals, others for poor ones, and the lines of frames.
public struct Theme: Hashable, Sendable {
  /// The name people choose it by.
  public var name: String
  /// The lines frames are drawn with, where the terminal speaks UTF-8.
  public var lines: LineSet
  /// The look of each role; a role that is missing looks like plain text, and a standard colour means the one of plain text.
  public var styles: [Role: Style]
  /// The look on terminals with eight colours, where it is not computed from `styles`.
  public var eightColours: [Role: Style]
  /// The attributes on terminals without colours.
  public var mono: [Role: TextAttributes]
  /// Colours by the names themes that inherit from this one can use.
  public var palette: [String: Colour]

  /// A theme from its parts.
  public init(
    name: String, lines: LineSet = .single, styles: [Role: Style], eightColours: [Role: Style] = [:],
    mono: [Role: TextAttributes] = Theme.standardMono, palette: [String: Colour] = [:]
  ) {
    self.name = name
    self.lines = lines
    self.styles = styles
    self.eightColours = eightColours
    self.mono = mono
    self.palette = palette
  }

  /// How a role looks on a terminal of this depth.
  public func style(of role: Role, depth: ColourDepth) -> Style {
    switch depth {
    case .none: return Style(.standard, on: .standard, mono[role] ?? [])
    case .eight:
      let plain = eightColours[.text] ?? styles[.text] ?? Style()
      if let own = eightColours[role] { return own.over(plain).reduced(to: .eight) }
      return (styles[role] ?? plain).over(plain).reduced(to: .eight)
    default:
      let plain = styles[.text] ?? Style()
      return (styles[role] ?? plain).over(plain).reduced(to: depth)
    }
  }
}
