import CaseModel
import SQLiteAccess

extension Register {
  /// Writes a change as one commit, in one transaction with the removal of the draft it came from.
  ///
  /// Throws `RegisterError(.refused)` with a sentence where a rule of the register forbids it. A change that changes nothing writes nothing.
  /// The result comes after the commit is on the disk. `role` is the user's in the office: it stands in the log, and what it may not read it
  /// neither changes nor removes.
  public func save(
    _ change: RecordChange, by user: String, as role: OfficeRole = .caseworker, removingDraft key: String? = nil
  ) throws -> SaveOutcome {
    do {
      return try commit(by: user, as: role, why: change.why, source: "") { writer in
        let year = Day(number: writer.milliseconds / 86_400_000).year
        let numbers = NewNumbers(connection, prefix: casePrefix, year: year)
        let session = ChangeSession(connection, writer: writer, numbers: numbers, role: role)
        let saved = try session.write(change)
        if let key { try DraftTable(connection: connection).remove(key, of: user) }
        return .saved(saved)
      }
    } catch let conflict as ChangeConflict {
      return .conflict(conflict.fields)
    }
  }

  /// A record as it is now and as somebody in a role may read it; `nil` where the register does not hold it. A person comes with all names.
  public func record(_ kind: Record.Kind, _ id: RecordID, as role: OfficeRole = .caseworker) throws -> Record? {
    try reading { try RecordReader(connection: connection).record(kind, id)?.asRead(by: role) }
  }
}
