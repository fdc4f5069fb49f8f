import CaseModel
import SQLiteAccess

/// The table of drafts, which stands outside the log: nobody has written anything into the register yet.
///
/// A draft's body is a list without tags of its own: field 1 repeats, each a list of the name of a field (1) and its value (2), by name.
struct DraftTable {
  /// The most drafts of a user that are kept once they are old.
  static let mostDrafts = 200
  /// The days after which a draft is old.
  static let oldAfterDays = 90
  /// The most bytes that a draft may hold.
  static let mostBytes = 12 << 20

  let connection: Connection

  /// Writes a draft in place of an older one.
  func keep(_ draft: Draft, at milliseconds: Int) throws {
    var fields = FieldWriter()
    fields.begin()
    for (name, value) in draft.values.sorted(by: { $0.key < $1.key }) {
      fields.nested(1) { list in
        list.text(1, name)
        list.text(2, value)
      }
    }
    guard fields.bytes.count <= DraftTable.mostBytes else {
      throw refusal("The draft holds more than 12 MB of text and cannot be kept. Shorten it, or save it in parts.")
    }
    try connection.run(
      """
      INSERT INTO draft(user, key, title, kept_at, body) VALUES(?, ?, ?, ?, ?)
      ON CONFLICT(user, key) DO UPDATE SET title = excluded.title, kept_at = excluded.kept_at, body = excluded.body
      """, .text(draft.user), .text(draft.key), .text(draft.title), .integer(milliseconds), .blob(fields.bytes))
    try connection.run(
      """
      DELETE FROM draft WHERE user = ?1 AND kept_at < ?2
        AND no NOT IN (SELECT no FROM draft WHERE user = ?1 ORDER BY kept_at DESC, no DESC LIMIT ?3)
      """, .text(draft.user), .integer(milliseconds - DraftTable.oldAfterDays * 86_400_000), .integer(DraftTable.mostDrafts))
  }

  /// The drafts of a user, the newest first; only the one of a key where it is given.
  func drafts(of user: String, key: String? = nil) throws -> [Draft] {
    try connection.rows(
      "SELECT key, title, kept_at, body FROM draft WHERE user = ?1 AND (?2 IS NULL OR key = ?2) ORDER BY kept_at DESC, no DESC",
      .text(user), .optional(key)
    ) { row in
      Draft(
        key: row.text(0), user: user, title: row.text(1), keptAt: row.integer(2),
        values: try DraftTable.values(row.bytes(3)))
    }
  }

  /// Throws a draft away.
  func remove(_ key: String, of user: String) throws {
    try connection.run("DELETE FROM draft WHERE user = ? AND key = ?", .text(user), .text(key))
  }

  private static func values(_ body: [UInt8]) throws -> [String: String] {
    var values: [String: String] = [:]
    for list in try FieldReader(body).lists(1) { values[list.text(1) ?? ""] = list.text(2) ?? "" }
    return values
  }
}
