/// One exchange with a relative or witness.
public struct Contact: Hashable, Sendable, Identifiable {
  /// How the contact was made.
  public enum Channel: String, CaseIterable, Sendable {
    case visit, phone, office, letter, message
  }

  /// Who made the contact.
  public enum Direction: String, CaseIterable, Sendable {
    case outgoing, incoming
  }

  /// The record's identity.
  public let id: RecordID
  /// The family the contact concerns.
  public var family: RecordID?
  /// With whom.
  public var person: RecordID?
  /// The day of the contact.
  public var on: Day
  /// How it was made.
  public var channel: Channel
  /// Who made it.
  public var direction: Direction
  /// The worker who made or took it.
  public var by: String
  /// What was said.
  public var summary: String
  /// What came of it.
  public var outcome: String?
  /// What is to be done next.
  public var nextAction: String?
  /// The day by which it is to be done.
  public var nextActionDue: Day?
  /// True once the next action is done.
  public var nextActionDone: Bool
  /// True where the worker noticed distress.
  public var distressNoticed: Bool
  /// The time of day, in minutes after midnight.
  public var minutes: Int?
  /// With whom, in words, where it was nobody of the register.
  public var withWhom: String?
  /// The cases the contact concerns; several of one family may be spoken of at once.
  public var cases: [RecordID]
  /// The contact whose next action this one carried out.
  public var follows: RecordID?

  /// A contact from the parts that every contact has.
  public init(id: RecordID, on: Day, channel: Channel, direction: Direction, by: String, summary: String) {
    self.id = id
    self.on = on
    self.channel = channel
    self.direction = direction
    self.by = by
    self.summary = summary
    nextActionDone = false
    distressNoticed = false
    cases = []
  }
}
