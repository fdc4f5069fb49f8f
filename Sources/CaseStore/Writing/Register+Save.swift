import CaseModel

extension Register {
  /// Writes a change as one commit, in one transaction with the removal of the draft it came from.
  ///
  /// Throws `RegisterError(.refused)` with a sentence where a rule of the register forbids it.
  public func save(_ change: RecordChange, by user: String, removingDraft key: String? = nil) throws -> SaveOutcome {
    throw RegisterError(.refused, "Not built yet.")
  }

  /// Takes back the newest change of a user that was not taken back yet.
  public func undo(by user: String) throws -> UndoOutcome { .nothing }

  /// Makes the change again that the user took back last, unless something else was done since.
  public func redo(by user: String) throws -> UndoOutcome { .nothing }

  /// Everything that happened to a record, newest first; `nil` where the register never held it.
  public func history(of id: RecordID) throws -> RecordHistory? { nil }

  /// A record as it is now; `nil` where the register does not hold it.
  public func record(_ kind: Record.Kind, _ id: RecordID) throws -> Record? { nil }
}
