/// The file that a caseworker opens for a family.
public struct Family: Hashable, Sendable, Identifiable {
  /// The record's identity.
  public let id: RecordID
  /// The number people use: `F-00123`.
  public var number: String
  /// The name of the family, usually its surname and village.
  public var name: String
  /// Where most of the family lives.
  public var place: String?
  /// The person the office speaks with.
  public var contactPerson: RecordID?
  /// What the family asked for.
  public var wishes: String?
  /// What a visitor must know to keep the family and himself safe.
  public var safetyNote: String?

  /// A family of which only number and name are given.
  public init(id: RecordID, number: String, name: String) {
    self.id = id
    self.number = number
    self.name = name
  }
}
