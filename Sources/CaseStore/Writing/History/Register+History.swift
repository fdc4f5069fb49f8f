import CaseModel
import SQLiteAccess

extension Register {
  /// Everything that happened to a record, newest first; `nil` where the register never held it.
  ///
  /// Who the witness of a sealed testimony is stands nowhere in it.
  public func history(of id: RecordID) throws -> RecordHistory? {
    try reading {
      var story = RecordStory(connection: connection)
      let statement = try connection.prepare(
        """
        SELECT o.field, o.body, c.hlc, c.author, c.why, c.source FROM op o JOIN commit_log c ON c.rid = o.rid
        WHERE o.entity = ? ORDER BY o.rid, o.idx
        """)
      try statement.bind(1, id)
      while try statement.step() {
        guard !statement.isNull(1) else { continue }
        let frame = RecordStory.Frame(
          when: HybridClock.milliseconds(of: statement.integer(2)), by: statement.text(3), why: statement.text(4),
          source: SourceReference(logged: statement.text(5)))
        try story.take(LogEntry(field: statement.text(0), body: statement.bytes(1)), frame)
      }
      return try story.history(of: id)
    }
  }
}
