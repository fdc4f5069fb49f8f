import CaseModel
import SQLiteAccess

/// Finds the later changes that stand on a change and keep it from being taken back.
struct StandingChanges {
  let connection: Connection

  /// What was done to a record after a commit and still stands, as a part of a sentence; only to the fields with these tags, if given.
  func later(than commit: Int, _ kind: Record.Kind, _ id: RecordID, tags: [UInt8]? = nil) throws -> String? {
    let fields = try tags.map { try Set($0.map { "\(kind.rawValue).\(try kind.field($0).name)" }) }
    let statement = try connection.prepare(
      """
      SELECT o.field, c.author, c.why, c.hlc FROM op o JOIN commit_log c ON c.rid = o.rid
      WHERE o.entity = ? AND o.rid > ? AND NOT \(UndoStack.isMarker) AND NOT \(UndoStack.isUndone) ORDER BY o.rid DESC
      """)
    try statement.bind(1, id)
    try statement.bind(2, commit)
    while try statement.step() {
      let field = statement.text(0)
      guard fields?.contains(field) ?? true else { continue }
      let day = Day(number: HybridClock.milliseconds(of: statement.integer(3)) / 86_400_000)
      let name = field.firstIndex(of: ".").map { String(field[field.index(after: $0)...]) }
      let what = name.map { $0 == "removed" ? "removed" : "changed “\($0)” of" } ?? "made"
      return "\(statement.text(1)) \(what) the \(kind.rawValue) afterwards (“\(statement.text(2))”, \(day))"
    }
    return nil
  }
}
