/// A decision about two persons of the register: the same person, or not. Remembered for good.
public struct PersonPair: Hashable, Sendable, Identifiable {
  /// What was decided.
  public enum Verdict: String, CaseIterable, Sendable {
    /// One person, recorded twice; `first` was kept and `second` merged into it.
    case same
    /// Two persons, however alike; never suggested again.
    case notTheSame = "not the same"
  }

  /// The record's identity.
  public let id: RecordID
  /// The person who was kept, or one of the two.
  public var first: RecordID
  /// The other.
  public var second: RecordID
  /// What was decided.
  public var verdict: Verdict
  /// Why.
  public var note: String?

  /// A decision from its parts.
  public init(id: RecordID, first: RecordID, second: RecordID, verdict: Verdict, note: String? = nil) {
    self.id = id
    self.first = first
    self.second = second
    self.verdict = verdict
    self.note = note
  }
}
