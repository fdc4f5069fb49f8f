/// Where in a list a window of rows is taken.
public enum ListAnchor: Hashable, Sendable {
  /// The first rows.
  case first
  /// The last rows.
  case last
  /// The rows that follow this record.
  case after(RecordID)
  /// The rows that come before this record.
  case before(RecordID)
  /// Rows on both sides of this record.
  case around(RecordID)
  /// The rows from the first one whose sort key begins with, or follows, this text.
  case prefix(String)
}

/// A stretch of a long list: never all rows in memory.
public struct ListWindow<Row: Sendable & Hashable>: Hashable, Sendable {
  /// The rows in the order of the list.
  public var rows: [Row]
  /// How many rows of the list come before the first of these.
  public var offset: Int
  /// How many rows the whole list has.
  public var total: Int

  /// A window from its parts.
  public init(rows: [Row], offset: Int, total: Int) {
    self.rows = rows
    self.offset = offset
    self.total = total
  }

  /// A list without rows.
  public static var empty: ListWindow { ListWindow(rows: [], offset: 0, total: 0) }
}
