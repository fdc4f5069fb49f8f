import CaseModel
import SQLiteAccess

/// Gives numbers to what is made at the desk without one: cases and testimonies by office and year, families in the way of the last one.
final class NewNumbers {
  private let connection: Connection
  private let prefix: String
  private let year: Int
  /// The last number given in this transaction, by what numbers of its series begin with.
  private var last: [String: Int] = [:]

  init(_ connection: Connection, prefix: String, year: Int) {
    self.connection = connection
    self.prefix = prefix
    self.year = year
  }

  /// Puts a number into a new record that has none and needs one; `nil` where it needs none.
  func number(for record: inout Record) throws -> String? {
    switch record {
    case .missingCase(var value) where value.number.isEmpty:
      value.number = try next(stem: "\(prefix)-\(year)-", width: 5, table: "missing_case", highest: highestCase)
      record = .missingCase(value)
      return value.number
    case .testimony(var value) where value.number.isEmpty:
      value.number = try next(stem: "\(prefix)-T-\(year)-", width: 5, table: "testimony", highest: highestTestimony)
      record = .testimony(value)
      return value.number
    case .dispatch(var value) where value.number.isEmpty:
      value.number = try next(stem: "\(prefix)-D-\(year)-", width: 5, table: "dispatch", highest: highestDispatch)
      record = .dispatch(value)
      return value.number
    case .family(var value) where value.number.isEmpty:
      let (stem, width) = try familySeries()
      value.number = try next(stem: stem, width: width, table: "family", highest: highestFamily)
      record = .family(value)
      return value.number
    default: return nil
    }
  }

  private func next(stem: String, width: Int, table: String, highest: (String) throws -> Int) throws -> String {
    var count = try last[stem] ?? highest(stem)
    var number: String
    // What the series passes over (a number given by hand in this change, one with letters behind its digits) is tried, not foreseen.
    repeat {
      count += 1
      let digits = String(count)
      number = stem + String(repeating: "0", count: max(0, width - digits.count)) + digits
    } while try connection.first("SELECT 1 FROM \(table) WHERE number = ?", .text(number), read: { _ in true }) != nil
    last[stem] = count
    return number
  }

  /// The lists order numbers by their digits, so that the highest is found at once.
  private func highestCase(_ stem: String) throws -> Int { try highest(stem, list: "case_list") }

  private func highestFamily(_ stem: String) throws -> Int { try highest(stem, list: "family_list") }

  private func highest(_ stem: String, list: String) throws -> Int {
    let key = NumberKey.of(stem)
    let numbers = try connection.rows(
      "SELECT number FROM \(list) WHERE number_key >= ? AND number_key < ? ORDER BY number_key DESC LIMIT 64", .text(key),
      .text(key + "\u{10FFFF}")
    ) { $0.text(0) }
    return numbers.lazy.compactMap { Int($0.dropFirst(stem.count)) }.first { $0 < Int.max } ?? 0
  }

  private func highestTestimony(_ stem: String) throws -> Int { try highest(stem, in: "testimony") }

  private func highestDispatch(_ stem: String) throws -> Int { try highest(stem, in: "dispatch") }

  private func highest(_ stem: String, in table: String) throws -> Int {
    try connection.integer(
      "SELECT max(CAST(substr(number, ?) AS INTEGER)) FROM \(table) WHERE number >= ? AND number < ?", .integer(stem.count + 1),
      .text(stem), .text(stem + "\u{10FFFF}")) ?? 0
  }

  /// What the number of the newest family begins with, and how many digits follow; `F-` and five where there is no family yet.
  private func familySeries() throws -> (stem: String, width: Int) {
    let newest = try connection.first("SELECT number FROM family ORDER BY no DESC LIMIT 1") { $0.text(0) } ?? "F-00000"
    let digits = newest.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard (1...15).contains(digits) else { return ("F-", 5) }
    return (String(newest.dropLast(digits)), digits)
  }
}
