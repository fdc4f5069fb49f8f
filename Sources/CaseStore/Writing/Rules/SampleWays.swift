import CaseModel
import SQLiteAccess

/// What one change does to the way of samples, noted step by step: where each stood, which steps of its way were made and which taken out.
///
/// Steps of a change rest on each other: a sample's new status on the custody event before it, a result on the status after it. What no
/// step shows alone is judged from here.
final class SampleWays {
  /// One sample in the change.
  struct Way {
    /// Where it stood before the change and after each step of it.
    var stood: [Sample.Status]
    /// The custody events that the change made and that no new status has answered yet.
    var waiting: [CustodyEvent] = []
    /// The newest custody event that the change took out, while the sample still stands where that had put it.
    var takenOut: CustodyEvent?
    /// True where the last custody event and the sample must say the same afterwards, because they did before.
    var mustAgree: Bool
  }

  private let records: RecordReader
  private(set) var ways: [RecordID: Way] = [:]

  init(_ connection: Connection) {
    records = RecordReader(connection: connection)
  }

  /// The sample as the register has it at this step; `nil` where it holds none.
  func sample(_ id: RecordID) throws -> Sample? {
    guard case .sample(let sample)? = try records.record(.sample, id) else { return nil }
    return sample
  }

  /// The steps of the way of a sample, the oldest first.
  func custody(of sample: RecordID) throws -> [CustodyEvent] {
    try records.number(.sample, sample).map { try records.custody(of: $0) } ?? []
  }

  /// Where a sample stood before the change and in the course of it; empty where the register holds none.
  func stood(_ id: RecordID) throws -> [Sample.Status] {
    if let way = ways[id] { return way.stood }
    return try sample(id).map { [$0.status] } ?? []
  }

  /// Changes what is noted of a sample. It begins with what the register says before the first step that touches the sample.
  func note(_ id: RecordID, _ change: (inout Way) throws -> Void) throws {
    var way = try ways[id] ?? begin(id)
    try change(&way)
    ways[id] = way
  }

  /// A new sample.
  func begin(new sample: Sample) { ways[sample.id] = Way(stood: [sample.status], mustAgree: true) }

  private func begin(_ id: RecordID) throws -> Way {
    guard let sample = try sample(id) else { return Way(stood: [], mustAgree: false) }
    // What came from files, or is on paper up to here, need not agree.
    return Way(stood: [sample.status], mustAgree: try custody(of: id).last?.status == sample.status)
  }
}
