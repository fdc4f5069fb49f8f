import CaseModel
import TerminalKit

/// A page to read: headings, labelled facts, rows of tables and paragraphs, some of which can be opened.
public struct Document: Hashable, Sendable {
  /// A stretch of text with one role.
  public struct Span: Hashable, Sendable {
    /// The text.
    public var text: String
    /// What it is for.
    public var role: Role

    /// A stretch of text.
    public init(_ text: String, _ role: Role = .text) {
      self.text = text
      self.role = role
    }
  }

  /// One column of a row.
  public struct Column: Hashable, Sendable {
    /// The text.
    public var text: String
    /// The width in cells; the last column takes what is left.
    public var width: Int
    /// What it is for.
    public var role: Role

    /// A column from its parts.
    public init(_ text: String, width: Int, _ role: Role = .text) {
      self.text = text
      self.width = width
      self.role = role
    }
  }

  /// A piece of a page.
  public enum Block: Hashable, Sendable {
    /// A heading with a rule.
    case heading(String)
    /// A label and what it says; wrapped under itself.
    case fact(label: String, value: [Span], link: DeskLink?)
    /// Text wrapped to the width of the page.
    case paragraph(String, Role)
    /// Columns side by side, cut to the width of the page.
    case row([Column], link: DeskLink?)
    /// An empty line.
    case space
  }

  /// The letter of which bars are drawn. Terminals and printers that have plain letters alone show `#` in its place.
  public static let barLetter = "█"

  /// A text in plain letters where it holds a bar.
  static func plain(_ text: String) -> String { text.contains(barLetter) ? text.replacing(barLetter, with: "#") : text }

  /// What the page is about, for its frame: `BRD-2026-00042  ƏLİYEV Rəşad`.
  public var title: String
  /// The pieces from top to bottom.
  public var blocks: [Block]

  /// A page from its parts.
  public init(title: String, blocks: [Block] = []) {
    self.title = title
    self.blocks = blocks
  }

  /// Adds a heading, after an empty line where something stands above.
  public mutating func heading(_ text: String) {
    if !blocks.isEmpty { blocks.append(.space) }
    blocks.append(.heading(text))
  }

  /// Adds a labelled fact.
  public mutating func fact(_ label: String, _ value: String, _ role: Role = .text, link: DeskLink? = nil) {
    blocks.append(.fact(label: label, value: [Span(value, role)], link: link))
  }

  /// Adds a labelled fact, unless nothing is known.
  public mutating func factIfKnown(_ label: String, _ value: String?, _ role: Role = .text, link: DeskLink? = nil) {
    guard let value, !value.isEmpty else { return }
    fact(label, value, role, link: link)
  }

  /// Adds a paragraph.
  public mutating func paragraph(_ text: String, _ role: Role = .text) {
    blocks.append(.paragraph(text, role))
  }

  /// Adds a row of columns.
  public mutating func row(_ columns: [Column], link: DeskLink? = nil) {
    blocks.append(.row(columns, link: link))
  }
}
