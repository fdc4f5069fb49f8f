import CaseModel
import SQLiteAccess

extension Register {
  /// Everything that hangs on a person; `nil` where the register does not hold him.
  public func dossier(of person: RecordID) throws -> PersonDossier? { nil }
}
