/// One thing that a witness said about one person or site.
public struct WitnessStatement: Hashable, Sendable, Identifiable {
  /// How the witness knows.
  public enum Basis: String, CaseIterable, Sendable { case saw, heard, inferred, unknown }

  /// How far the interviewer trusts it.
  public enum Reliability: String, CaseIterable, Sendable { case reliable, fair, doubtful, unknown }

  /// The record's identity.
  public let id: RecordID
  /// The testimony it belongs to.
  public var testimony: RecordID
  /// Its place among the statements of the testimony, from 1.
  public var position: Int
  /// The person it is about, where he or she is in the register.
  public var person: RecordID?
  /// The site it is about.
  public var site: RecordID?
  /// Whom or what it is about, in the witness's words.
  public var about: String?
  /// What happened.
  public var what: String
  /// When.
  public var when: PartialDate?
  /// Where.
  public var place: String?
  /// How the witness knows.
  public var basis: Basis
  /// How far the interviewer trusts it.
  public var reliability: Reliability

  /// A statement from the parts that every statement has.
  public init(id: RecordID, testimony: RecordID, position: Int, what: String) {
    self.id = id
    self.testimony = testimony
    self.position = position
    self.what = what
    basis = .unknown
    reliability = .unknown
  }
}
