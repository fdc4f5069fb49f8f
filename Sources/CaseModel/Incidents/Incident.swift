/// A conflict or event in which people went missing.
public struct Incident: Hashable, Sendable, Identifiable {
  /// The record's identity.
  public let id: RecordID
  /// The name used on screen and in figures.
  public var name: String
  /// When it began.
  public var began: PartialDate?
  /// When it ended.
  public var ended: PartialDate?

  /// An incident from its parts.
  public init(id: RecordID, name: String, began: PartialDate? = nil, ended: PartialDate? = nil) {
    self.id = id
    self.name = name
    self.began = began
    self.ended = ended
  }
}
