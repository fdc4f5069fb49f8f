import CaseModel

/// Keeps what a laboratory found against a recorded relationship from being written over or removed by whoever may not read it.
struct SealedResults {
  let role: OfficeRole

  /// Throws where a change would put something else in its place. Whoever enters it first need not be one who may read it later.
  func checkEdit(_ record: Record, replacing old: Record) throws {
    guard case .laboratoryResult(let result) = record, case .laboratoryResult(let before) = old, isSealed(before),
      result.inconsistency != before.inconsistency
    else { return }
    throw refusal(
      "The result holds a finding about the relationship that is sealed for you, and it stays as it is. Ask a supervisor to change it; "
        + "nothing was changed.")
  }

  /// Throws where it would go with the result.
  func checkRemoval(of record: Record) throws {
    guard case .laboratoryResult(let result) = record, isSealed(result) else { return }
    throw refusal(
      "The result holds a finding about the relationship that is sealed for you. Ask a supervisor to remove it; nothing was changed.")
  }

  private func isSealed(_ result: LaboratoryResult) -> Bool { result.inconsistency != nil && !role.readsLaboratoryInconsistency }
}

extension Record {
  /// The record as somebody in a role may read it.
  func asRead(by role: OfficeRole) -> Record {
    guard case .laboratoryResult(let result) = self else { return self }
    return .laboratoryResult(result.asRead(by: role))
  }
}
