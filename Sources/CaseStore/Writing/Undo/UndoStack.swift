import CaseModel
import SQLiteAccess

/// Which change of a user is taken back or made again next. It is read from the log and the table derived from it, and so outlives the
/// program.
struct UndoStack {
  /// A commit that could be taken back or made again.
  struct Target {
    /// Its row in the log, and its number among the commits of the device.
    var commit: Int
    var seq: Int
    var why: String
    var source: String
    /// The commit since which it stands as it does: itself, or the one that took it back or made it again last.
    var since: Int
  }

  /// A commit `c` that was taken back and not made again since.
  static let isUndone = "coalesce((SELECT again FROM taking_back t WHERE t.target = c.rid ORDER BY t.rid DESC LIMIT 1), 1) = 0"
  /// A commit `c` that takes another back or makes it again.
  static let isMarker = "EXISTS (SELECT 1 FROM taking_back m WHERE m.rid = c.rid)"

  let connection: Connection
  let device: RecordID

  /// The newest change of a user that stands.
  func toUndo(by user: String) throws -> Target? {
    try target(
      """
      SELECT c.rid FROM commit_log c WHERE c.author = ? AND c.device = ? AND NOT \(UndoStack.isMarker) AND NOT \(UndoStack.isUndone)
      ORDER BY c.rid DESC LIMIT 1
      """, user)
  }

  /// The change that the user took back last, where the user made no other since.
  func toRedo(by user: String) throws -> Target? {
    try target(
      """
      SELECT t.target FROM taking_back t JOIN commit_log c ON c.rid = t.rid
      WHERE c.author = ?1 AND c.device = ?2 AND t.again = 0
        AND NOT EXISTS (SELECT 1 FROM taking_back u WHERE u.target = t.target AND u.rid > t.rid)
        AND NOT EXISTS (
          SELECT 1 FROM commit_log l WHERE l.author = ?1 AND l.rid > t.rid AND NOT EXISTS (SELECT 1 FROM taking_back m WHERE m.rid = l.rid))
      ORDER BY t.rid DESC LIMIT 1
      """, user)
  }

  private func target(_ query: String, _ user: String) throws -> Target? {
    guard let commit = try connection.integer(query, .text(user), .id(device)) else { return nil }
    let since = try connection.integer("SELECT max(rid) FROM taking_back WHERE target = ?", .integer(commit)) ?? commit
    return try connection.first("SELECT seq, why, source FROM commit_log WHERE rid = ?", .integer(commit)) {
      Target(commit: commit, seq: $0.integer(0), why: $0.text(1), source: $0.text(2), since: since)
    }
  }

  /// Why a commit is too large to be taken back in one go; `nil` for one that a person made at the desk.
  func objection(to target: Target) throws -> String? {
    let count = { (condition: String, value: Int) in
      try connection.integer(
        "SELECT length(op_hashes) / \(Digest.length) FROM commit_log WHERE device = ? AND \(condition)", .id(device), .integer(value)) ?? 0
    }
    // A load of very many records is several commits, of which all but the last are full.
    let isLast = try count("seq = ?", target.seq - 1) >= CommitWriter.mostOps
    guard try isLast || count("seq = ?", target.seq) > UndoStack.mostOps else { return nil }
    return "“\(target.why)” brought in too many records at once to be taken back here. Change or remove single records instead, or restore "
      + "the backup from before."
  }

  /// The most entries of a commit that can be taken back.
  private static let mostOps = 2_000
}
