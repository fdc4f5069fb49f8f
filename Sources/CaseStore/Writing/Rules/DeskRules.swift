import CaseModel
import SQLiteAccess

/// The rules that hold for what is written at the desk, and neither for what comes from files nor for what is taken back: consents, kits,
/// dispatches, results, and the way of samples as the whole change makes it.
final class DeskRules {
  private let ways: SampleWays
  private let custody: CustodyRules
  private let consents: ConsentRules
  private let dispatches: DispatchRules
  /// Dispatches and results that the change makes or changes, with what they were: judged when everything else is written.
  private var sent: [(dispatch: Dispatch, old: Dispatch?)] = []
  private var results: [(result: LaboratoryResult, old: LaboratoryResult?)] = []

  init(_ connection: Connection) {
    ways = SampleWays(connection)
    custody = CustodyRules(connection: connection, ways: ways)
    consents = ConsentRules(connection: connection)
    dispatches = DispatchRules(connection: connection)
  }

  /// Throws where a record may not become what it is about to become; `replacing` is the record as it is.
  func check(_ record: Record, replacing old: Record?) throws {
    switch (record, old) {
    case (.sample(let value), nil): try KitRules().check(value, replacing: nil)
    case (.sample(let value), .sample(let before)): try KitRules().check(value, replacing: before)
    case (.consent(let value), nil): try consents.check(value, replacing: nil)
    case (.consent(let value), .consent(let before)): try consents.check(value, replacing: before)
    case (.dispatch(let value), nil):
      try dispatches.check(value, replacing: nil)
      sent.append((value, nil))
    case (.dispatch(let value), .dispatch(let before)):
      try dispatches.check(value, replacing: before)
      sent.append((value, before))
    case (.laboratoryResult(let value), nil): results.append((value, nil))
    case (.laboratoryResult(let value), .laboratoryResult(let before)): results.append((value, before))
    default: break
    }
    if let old { try custody.edit(record, from: old) } else { try custody.create(record) }
  }

  /// Throws where a record may not be taken out.
  func checkRemoval(of record: Record) throws { try custody.remove(record) }

  /// Throws where all steps together make what may not be; they are written by now and are given up with the transaction.
  func finish() throws {
    for (dispatch, old) in sent { try dispatches.checkSending(dispatch, replacing: old, ways) }
    for (result, old) in results { try ResultRules(ways: ways).check(result, replacing: old) }
    try custody.finish()
  }
}
