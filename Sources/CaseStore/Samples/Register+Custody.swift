import CaseModel
import SQLiteAccess

extension Register {
  /// A dispatch with its samples; `nil` where the register holds no such dispatch.
  public func dispatchFile(_ id: RecordID, today: Day) throws -> DispatchFile? {
    try reading {
      let records = RecordReader(connection: connection)
      guard let number = try records.number(.dispatch, id), let dispatch = try records.dispatch(number) else { return nil }
      let samples = try connection.rows("SELECT sample FROM dispatch_sample WHERE dispatch = ? ORDER BY position", .integer(number)) {
        $0.integer(0)
      }
      return DispatchFile(dispatch: dispatch, cards: try SampleCards(connection: connection, today: today).cards(samples))
    }
  }

  /// The newest dispatches first, at most `limit`, and how many there are.
  public func dispatches(limit: Int = 200) throws -> (dispatches: [Dispatch], total: Int) {
    try reading {
      let found = try RecordReader(connection: connection).kept(
        .dispatch, matching: "no > ?", .integer(0), order: "prepared_on DESC, no DESC LIMIT \(max(0, limit))")
      let dispatches = found.compactMap { if case .dispatch(let value) = $0 { value } else { nil as Dispatch? } }
      return (dispatches, try Counters(connection).value(.dispatch))
    }
  }
}
