import CaseModel
import SQLiteAccess

/// The table that says which commits were taken back and made again. It is derived from the log, so that undo works across restarts.
struct TakingBack {
  let connection: Connection

  /// Takes note that a commit takes another back, or makes it again.
  func note(commit: Int, target: Int, again: Bool) throws {
    try connection.run(
      "INSERT INTO taking_back(rid, target, again) VALUES(?, ?, ?)", .integer(commit), .integer(target), .integer(again ? 1 : 0))
  }

  /// Takes note of an entry of the log, which names the commit by its device and number.
  func note(commit: Int, device: RecordID, seq: Int, again: Bool, in log: Connection) throws {
    let target = try log.integer("SELECT rid FROM commit_log WHERE device = ? AND seq = ?", .id(device), .integer(seq))
    guard let target else { throw RegisterError.damagedLog("an entry takes back a commit that the log does not hold") }
    try note(commit: commit, target: target, again: again)
  }
}
