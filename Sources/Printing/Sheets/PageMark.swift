/// One thing drawn on a page. All lengths are millimetres from the upper left corner.
public enum PageMark: Hashable, Codable, Sendable {
  case text(PageText)
  case line(PageLine)
  case rectangle(PageRectangle)
  case symbol(PageSymbol)

  /// The same mark further down.
  func lowered(by distance: Double) -> PageMark {
    switch self {
    case .text(var text):
      text.y += distance
      return .text(text)
    case .line(var line):
      line.fromY += distance
      line.toY += distance
      return .line(line)
    case .rectangle(var rectangle):
      rectangle.y += distance
      return .rectangle(rectangle)
    case .symbol(var symbol):
      symbol.y += distance
      return .symbol(symbol)
    }
  }
}

/// A line of text on a page.
public struct PageText: Hashable, Codable, Sendable {
  /// Where the given x lies in the text.
  public enum Alignment: String, Codable, Sendable {
    case left, centre, right
  }

  /// The words.
  public var text: String
  /// Where it begins, has its middle or ends, as `alignment` says.
  public var x: Double
  /// The line on which the letters stand.
  public var y: Double
  /// Size of the letters in points (1/72 inch).
  public var points: Double
  /// The most room it may take; a longer text is drawn narrower, never cut.
  public var room: Double
  /// True for bold letters.
  public var isBold: Bool
  /// True for letters of one width, in which codes are read more surely.
  public var isCode: Bool
  /// Where `x` lies in it.
  public var alignment: Alignment

  /// A text from its parts.
  public init(
    _ text: String, x: Double, y: Double, points: Double, room: Double, bold: Bool = false, code: Bool = false, alignment: Alignment = .left
  ) {
    self.text = PrintableText.form(of: text)
    self.x = x
    self.y = y
    self.points = points
    self.room = room
    isBold = bold
    isCode = code
    self.alignment = alignment
  }
}

/// A straight line on a page.
public struct PageLine: Hashable, Codable, Sendable {
  /// Where it begins.
  public var fromX: Double
  /// Where it begins.
  public var fromY: Double
  /// Where it ends.
  public var toX: Double
  /// Where it ends.
  public var toY: Double
  /// How thick it is.
  public var thickness: Double

  /// A line from left to right.
  public init(from x: Double, to end: Double, y: Double, thickness: Double = 0.2) {
    fromX = x
    fromY = y
    toX = end
    toY = y
    self.thickness = thickness
  }
}

/// A rectangle on a page: a frame, or a shaded ground.
public struct PageRectangle: Hashable, Codable, Sendable {
  /// Left edge.
  public var x: Double
  /// Upper edge.
  public var y: Double
  /// Width.
  public var width: Double
  /// Height.
  public var height: Double
  /// How dark it is filled, from 0 (white) to 1 (black); `nil` for a frame alone.
  public var shade: Double?
  /// How thick its frame is; 0 for none.
  public var thickness: Double

  /// A rectangle from its parts.
  public init(x: Double, y: Double, width: Double, height: Double, shade: Double? = nil, thickness: Double = 0.25) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
    self.shade = shade
    self.thickness = thickness
  }
}

/// A symbol for scanners on a page. It is drawn in the middle of its room, with its quiet zones inside the room.
public struct PageSymbol: Hashable, Codable, Sendable {
  /// The kind of symbol.
  public var kind: SymbolKind
  /// What a scanner reads from it.
  public var data: String
  /// Left edge of its room.
  public var x: Double
  /// Upper edge of its room.
  public var y: Double
  /// Width of its room.
  public var width: Double
  /// Height of its room.
  public var height: Double

  /// A symbol from its parts.
  public init(_ kind: SymbolKind, data: String, x: Double, y: Double, width: Double, height: Double) {
    self.kind = kind
    self.data = data
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}
