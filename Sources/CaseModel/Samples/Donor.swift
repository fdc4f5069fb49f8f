/// A relative who can give a reference sample, and how far the office has come with him or her.
public struct Donor: Hashable, Sendable, Identifiable {
  /// How far the office has come.
  public enum State: String, CaseIterable, Sendable {
    case identified
    case contactPending = "contact pending"
    case agreed, refused, deceased, untraceable, abroad, sampled
  }

  /// How well the relative is, as far as it bears on how long one may wait.
  public enum Health: String, CaseIterable, Sendable {
    case good, frail, ill
    case gravelyIll = "gravely ill"
  }

  /// The record's identity.
  public let id: RecordID
  /// The relative.
  public var person: RecordID
  /// How far the office has come.
  public var state: State
  /// Since when.
  public var since: Day?
  /// Why, in words.
  public var reason: String?
  /// How well the relative is; `nil` where nothing is known.
  public var health: Health?

  /// A donor from the parts that every donor has.
  public init(id: RecordID, person: RecordID, state: State) {
    self.id = id
    self.person = person
    self.state = state
  }
}
