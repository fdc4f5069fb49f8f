/// One step of a sample on its way: from whom to whom, when, and in which state the seal was. The chain of them answers who had the sample
/// at any moment.
public struct CustodyEvent: Hashable, Sendable, Identifiable {
  /// In which state the seal was found.
  public enum Seal: String, CaseIterable, Sendable {
    case intact, broken
    case notChecked = "not checked"
  }

  /// The record's identity.
  public let id: RecordID
  /// The sample.
  public var sample: RecordID
  /// Where the sample stands after this step.
  public var status: Sample.Status
  /// The day.
  public var on: Day
  /// The time of day, in minutes after midnight.
  public var minutes: Int?
  /// Who signs for it.
  public var by: String
  /// Who handed it over, or where it came from.
  public var from: String?
  /// Who took it, or where it went.
  public var to: String?
  /// Where it happened.
  public var place: String?
  /// Number of the seal.
  public var sealNumber: String?
  /// In which state the seal was found.
  public var seal: Seal?
  /// How many pieces of the sample were handed over.
  public var pieces: Int?
  /// How many pieces the sample has.
  public var ofPieces: Int?
  /// Waybill or other reference of the carrier.
  public var transportReference: String?
  /// The dispatch with which it travelled.
  public var dispatch: RecordID?
  /// Why: needed where a sample is lost, rejected, destroyed, asked for again, and for every correction.
  public var reason: String?
  /// True for a step that puts an earlier one right and need not be an allowed move.
  public var isCorrection: Bool

  /// An event from the parts that every event has.
  public init(id: RecordID, sample: RecordID, status: Sample.Status, on: Day, by: String) {
    self.id = id
    self.sample = sample
    self.status = status
    self.on = on
    self.by = by
    isCorrection = false
  }
}
