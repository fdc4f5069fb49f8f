/// Pages ready to be drawn, as they are handed to the program that draws them.
public struct PageDocument: Hashable, Codable, Sendable {
  /// What the pages are, for whoever opens the file: no person's name.
  public var title: String
  /// The pages in order.
  public var sheets: [PageSheet]

  /// A document from its parts.
  public init(title: String, sheets: [PageSheet]) {
    self.title = title
    self.sheets = sheets
  }
}

/// One page: its size in millimetres and what is drawn on it, from the upper left corner.
public struct PageSheet: Hashable, Codable, Sendable {
  /// Width in millimetres.
  public var width: Double
  /// Height in millimetres.
  public var height: Double
  /// What is drawn, in order.
  public var marks: [PageMark]

  /// A page from its parts.
  public init(width: Double, height: Double, marks: [PageMark] = []) {
    self.width = width
    self.height = height
    self.marks = marks
  }

  /// An empty A4 page (ISO 216).
  public static let a4 = PageSheet(width: 210, height: 297)
}
