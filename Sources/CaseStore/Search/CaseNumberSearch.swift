import SQLiteAccess

/// Finds cases by their number or a part of it: `BRD-2026-00042`, `brd-2026-0004`, `42`.
struct CaseNumberSearch {
  private static let most = 50
  let connection: Connection

  /// The local numbers of the cases, exact numbers first.
  func find(_ text: String) throws -> [Int] {
    let typed = text.split { $0 == " " || $0 == "\t" }.joined().uppercased()
    guard typed.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    if let serial = Int(typed), serial >= 0 {
      return try connection.rows(
        "SELECT no FROM case_list WHERE serial = ? ORDER BY number_key LIMIT ?", .integer(serial), .integer(CaseNumberSearch.most)
      ) { $0.integer(0) }
    }
    let begun = try connection.rows(
      "SELECT no FROM missing_case WHERE number >= ? AND number < ? ORDER BY number LIMIT ?", .text(typed), .text(typed + "\u{10FFFF}"),
      .integer(CaseNumberSearch.most)
    ) { $0.integer(0) }
    if !begun.isEmpty { return begun }
    // BRD-2026-42 means BRD-2026-00042, and 2026-00042 means that of any office.
    let key = NumberKey.meaning(typed)
    return try connection.rows(
      "SELECT no, number FROM case_list WHERE serial = ? ORDER BY number_key LIMIT 1000", .integer(NumberKey.serial(typed))
    ) { ($0.integer(0), $0.text(1)) }.filter { NumberKey.meaning($0.1).hasSuffix(key) }.map(\.0)
  }
}

extension NumberKey {
  /// A number without leading zeros: what two ways of writing it have in common.
  static func meaning(_ number: String) -> String {
    number.split(separator: "-", omittingEmptySubsequences: false)
      .map { part in Int(part).map { String($0) } ?? String(part) }.joined(separator: "-")
  }
}
