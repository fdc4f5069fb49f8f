/// A setting of the office that the register keeps and logs like any other record.
public struct OfficeSetting: Hashable, Sendable, Identifiable {
  /// The settings there are.
  public enum Name: String, CaseIterable, Sendable {
    /// The donors that each coverage grade needs, as `CoverageTable(text:)` reads them.
    case coverageRules = "coverage rules"
  }

  /// The record's identity.
  public let id: RecordID
  /// Which setting it is; a register holds each once.
  public var name: Name
  /// What is set.
  public var value: String

  /// A setting from its parts.
  public init(id: RecordID, name: Name, value: String) {
    self.id = id
    self.name = name
    self.value = value
  }
}
