import CaseModel
import SQLiteAccess

/// Gives numbers to cases that have none: prefix of the office, year, and a count, as in `BRD-2026-00042`.
final class CaseNumbers {
  private let connection: Connection
  private let stem: String
  private var last: Int?

  init(_ connection: Connection, prefix: String, year: Int) {
    self.connection = connection
    stem = "\(prefix)-\(year)-"
  }

  /// The next free number.
  func next() throws -> String {
    let count = try (last ?? highest()) + 1
    last = count
    let digits = String(count)
    return stem + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  /// Takes note of a number that a file brought along.
  func note(_ number: String) throws {
    guard number.hasPrefix(stem), let count = Int(number.dropFirst(stem.count)) else { return }
    last = max(try last ?? highest(), count)
  }

  private func highest() throws -> Int {
    try connection.integer(
      "SELECT max(CAST(substr(number, ?) AS INTEGER)) FROM missing_case WHERE number >= ? AND number < ?",
      .integer(stem.count + 1), .text(stem), .text(stem + "\u{10FFFF}")) ?? 0
  }
}
