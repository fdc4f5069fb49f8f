import CaseModel
extension Register {
  /// Takes back the newest change of a user that was not taken back yet.
  public func undo(by user: String) throws -> UndoOutcome { .nothing }

  /// Makes the change again that the user took back last, unless something else was done since.
  public func redo(by user: String) throws -> UndoOutcome { .nothing }

  /// Everything that happened to a record, newest first; `nil` where the register never held it.
  public func history(of id: RecordID) throws -> RecordHistory? { nil }
}
