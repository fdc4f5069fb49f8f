/// A recorded tie between two persons. Siblings, uncles, cousins and lines of descent are derived, never recorded.
public struct Relationship: Hashable, Sendable, Identifiable {
  /// What the first person is to the second.
  public enum Kind: String, CaseIterable, Sendable {
    case biologicalParent = "biological parent"
    case adoptiveParent = "adoptive parent"
    case fosterParent = "foster parent"
    case stepParent = "step-parent"
    case partner

    /// True where the first person is a parent of the second.
    public var isParent: Bool { self != .partner }
  }

  /// How sure the office is.
  public enum Certainty: String, CaseIterable, Sendable {
    case proven, asserted, doubted, disproved
  }

  /// The record's identity.
  public let id: RecordID
  /// What `first` is to `second`.
  public var kind: Kind
  /// The parent, or one of the partners.
  public var first: RecordID
  /// The child, or the other partner.
  public var second: RecordID
  /// How sure the office is.
  public var certainty: Certainty
  /// Start of a partnership.
  public var from: PartialDate?
  /// End of a partnership.
  public var to: PartialDate?
  /// True where the partners parted.
  public var parted: Bool

  /// A relationship from its parts.
  public init(id: RecordID, kind: Kind, first: RecordID, second: RecordID, certainty: Certainty = .asserted) {
    self.id = id
    self.kind = kind
    self.first = first
    self.second = second
    self.certainty = certainty
    parted = false
  }
}
