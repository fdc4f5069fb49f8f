/// What became of a change.
public enum SaveOutcome: Hashable, Sendable {
  /// It is in the log and on the disk.
  case saved(SavedChange)
  /// Somebody else changed the same fields meanwhile. Nothing was written; the draft is kept.
  case conflict([FieldConflict])
}

/// A change that is on the disk.
public struct SavedChange: Hashable, Sendable {
  /// The real identities of the records made, by their provisional ones.
  public var identities: [RecordID: RecordID]
  /// The numbers given to new cases, families and testimonies, by their real identities.
  public var numbers: [RecordID: String]
  /// Milliseconds since 1970 at which it was written.
  public var savedAt: Int

  /// A saved change from its parts.
  public init(identities: [RecordID: RecordID], numbers: [RecordID: String], savedAt: Int) {
    self.identities = identities
    self.numbers = numbers
    self.savedAt = savedAt
  }
}

/// A field that two people changed, neither having seen the other's change.
public struct FieldConflict: Hashable, Sendable {
  /// The record as it is in the register now: what the form must take as its base before it can be saved over it.
  public var current: Record
  /// The field in words: `last seen place`.
  public var field: String
  /// What was on screen when the form was opened; empty where nothing was recorded.
  public var base: String
  /// What the form holds.
  public var mine: String
  /// What the register holds now.
  public var theirs: String
  /// Who changed it.
  public var by: String

  /// A conflict from its parts.
  public init(current: Record, field: String, base: String, mine: String, theirs: String, by: String) {
    self.current = current
    self.field = field
    self.base = base
    self.mine = mine
    self.theirs = theirs
    self.by = by
  }
}
