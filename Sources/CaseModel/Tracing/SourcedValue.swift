/// What one source says about one field of a record. Two sources may disagree side by side; a person chooses which value is shown.
///
/// The value that is shown stands in the record itself; the log says from which source it came.
public struct SourcedValue: Hashable, Sendable, Identifiable {
  /// The record's identity.
  public let id: RecordID
  /// The record it is about.
  public var about: RecordID
  /// What kind of record that is.
  public var kind: Record.Kind
  /// The field, by its name in the log: `last seen`, `birth place`.
  public var field: String
  /// The value, as it would be typed.
  public var value: String
  /// Where it is known from.
  public var source: SourceReference?
  /// How sure the office is.
  public var certainty: Relationship.Certainty

  /// A value from its parts.
  public init(
    id: RecordID, about: RecordID, kind: Record.Kind, field: String, value: String, source: SourceReference?,
    certainty: Relationship.Certainty = .asserted
  ) {
    self.id = id
    self.about = about
    self.kind = kind
    self.field = field
    self.value = value
    self.source = source
    self.certainty = certainty
  }
}
