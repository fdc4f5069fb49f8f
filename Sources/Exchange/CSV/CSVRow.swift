/// One row of a CSV file.
public struct CSVRow: Hashable, Sendable {
  /// The line on which the row begins, counted from 1.
  public let line: Int
  /// The fields in the file's order.
  public let fields: [String]
}
