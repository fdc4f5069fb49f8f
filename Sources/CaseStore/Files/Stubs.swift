import CaseModel

extension Register {
  public func coverageRules() throws -> CoverageTable { .planning }
  public func record(_ kind: Record.Kind, _ id: RecordID, as role: OfficeRole) throws -> Record? { try record(kind, id) }
}
extension Register {
  public func save(_ change: RecordChange, by user: String, as role: OfficeRole, removingDraft key: String? = nil) throws -> SaveOutcome {
    try save(change, by: user, removingDraft: key)
  }
  public func undo(by user: String, as role: OfficeRole) throws -> UndoOutcome { try undo(by: user) }
  public func redo(by user: String, as role: OfficeRole) throws -> UndoOutcome { try redo(by: user) }
}
