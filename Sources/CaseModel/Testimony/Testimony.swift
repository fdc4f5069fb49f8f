/// What a witness told: a narrative, whose single statements are records of their own.
public struct Testimony: Hashable, Sendable, Identifiable {
  /// Whether the witness agreed that the office uses what was told.
  public enum Consent: String, CaseIterable, Sendable {
    case notAsked = "not asked"
    case given, refused, withdrawn, expired
  }

  /// The record's identity.
  public let id: RecordID
  /// The number people use: `BRD-T-2026-00007`.
  public var number: String
  /// The witness, where he or she is in the register.
  public var witness: RecordID?
  /// The witness in words, where he or she is not.
  public var witnessName: String?
  /// The code under which a sealed witness is spoken of: `W-0007`.
  public var witnessCode: String?
  /// True where the witness must not be named on screen.
  public var isSealed: Bool
  /// Who asked.
  public var interviewer: String
  /// Who interpreted.
  public var interpreter: String?
  /// The language spoken.
  public var language: String?
  /// Where it was taken.
  public var place: String?
  /// When it was taken.
  public var on: PartialDate?
  /// Whether the witness agreed.
  public var consent: Consent
  /// What was told, in the witness's words.
  public var narrative: String
  /// The cases it concerns.
  public var cases: [RecordID]

  /// A testimony from the parts that every testimony has.
  public init(id: RecordID, number: String = "", interviewer: String, narrative: String) {
    self.id = id
    self.number = number
    self.interviewer = interviewer
    self.narrative = narrative
    isSealed = false
    consent = .notAsked
    cases = []
  }
}
