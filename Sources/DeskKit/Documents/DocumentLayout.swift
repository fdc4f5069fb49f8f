import TerminalKit

/// A page broken into the lines of a given width.
public struct DocumentLayout: Hashable, Sendable {
  /// One line of a page.
  public struct Line: Hashable, Sendable {
    /// The pieces from left to right, each with the column where it starts.
    public var pieces: [Piece]
    /// Which of the page's links the line belongs to; `nil` for text that cannot be opened.
    public var link: Int?
    /// True for a heading, which is drawn with a rule.
    public var isHeading = false
  }

  /// A stretch of text at a column.
  public struct Piece: Hashable, Sendable {
    /// The column, counted from the left edge of the page.
    public var column: Int
    /// Cells it may take.
    public var limit: Int
    /// What it says.
    public var span: Document.Span
  }

  /// The lines from top to bottom.
  public private(set) var lines: [Line] = []
  /// What can be opened, in the order of the page.
  public private(set) var links: [DeskLink] = []
  /// The first line of each link.
  public private(set) var linkLines: [Int] = []

  /// Columns that labels take on a page of usual width.
  private static let labelWidth = 18

  /// Breaks a page into lines of `width` columns; the first column is kept for the cursor's mark.
  public init(_ document: Document, width: Int) {
    for block in document.blocks { add(block, width: max(8, width)) }
  }

  private mutating func add(_ block: Document.Block, width: Int) {
    switch block {
    case .space:
      lines.append(Line(pieces: [], link: nil))
    case .heading(let text):
      lines.append(
        Line(pieces: [Piece(column: 1, limit: width - 2, span: Document.Span(text, .title))], link: nil, isHeading: true))
    case .paragraph(let text, let role):
      for line in TextFlow.lines(of: text, width: width - 3) {
        lines.append(Line(pieces: [Piece(column: 2, limit: width - 2, span: Document.Span(line, role))], link: nil))
      }
    case .fact(let label, let value, let link):
      addFact(label, value, link: link, width: width)
    case .row(let columns, let link):
      addRow(columns, link: link, width: width)
    }
  }

  private mutating func open(_ link: DeskLink?) -> Int? {
    guard let link else { return nil }
    links.append(link)
    linkLines.append(lines.count)
    return links.count - 1
  }

  /// On narrow pages (under 40 columns) the value stands under its label.
  private mutating func addFact(_ label: String, _ value: [Document.Span], link: DeskLink?, width: Int) {
    let link = open(link)
    let below = width < 40
    let indent = below ? 4 : 2 + DocumentLayout.labelWidth
    var pieces = [Piece(column: 2, limit: below ? width - 2 : DocumentLayout.labelWidth - 1, span: Document.Span(label, .label))]
    if below {
      lines.append(Line(pieces: pieces, link: link))
      pieces = []
    }
    for span in value {
      for text in TextFlow.lines(of: span.text, width: width - indent - 1) {
        pieces.append(Piece(column: indent, limit: width - indent, span: Document.Span(text, span.role)))
        lines.append(Line(pieces: pieces, link: link))
        pieces = []
      }
    }
    if !pieces.isEmpty { lines.append(Line(pieces: pieces, link: link)) }
  }

  private mutating func addRow(_ columns: [Document.Column], link: DeskLink?, width: Int) {
    let link = open(link)
    var pieces: [Piece] = []
    var column = 2
    for (position, cell) in columns.enumerated() where column < width {
      let isLast = position == columns.count - 1
      let room = isLast ? width - column : min(cell.width, width - column)
      pieces.append(Piece(column: column, limit: max(0, isLast ? room : room - 1), span: Document.Span(cell.text, cell.role)))
      column += room
    }
    lines.append(Line(pieces: pieces, link: link))
  }
}
