/// A biological sample that a donor gave, and where it is.
public struct Sample: Hashable, Sendable, Identifiable {
  /// What the sample stands for.
  public enum Kind: String, CaseIterable, Sendable {
    case familyReference = "family reference"
    case directReference = "direct reference"
    case bone
  }

  /// What was taken.
  public enum Material: String, CaseIterable, Sendable {
    case bloodCard = "blood card"
    case buccalSwab = "buccal swab"
    case hair, item, bone, tooth
  }

  /// Where the sample stands on its way.
  public enum Status: String, CaseIterable, Sendable {
    case planned, collected, sealed
    case inTransit = "in transit"
    case received, lost, accepted, rejected
    case inAnalysis = "in analysis"
    case profileFull = "profile full"
    case profilePartial = "profile partial"
    case failed
    case resampleRequested = "resample requested"
    case stored, returned, destroyed

    /// True once the sample was taken and is not known to be useless.
    public var counts: Bool {
      switch self {
      case .collected, .sealed, .inTransit, .received, .accepted, .inAnalysis, .profileFull, .profilePartial, .stored: true
      case .planned, .lost, .rejected, .failed, .resampleRequested, .returned, .destroyed: false
      }
    }

    /// True once the laboratory read a profile.
    public var hasProfile: Bool { self == .profileFull || self == .profilePartial || self == .stored }
  }

  /// The record's identity.
  public let id: RecordID
  /// Who gave it.
  public var donor: RecordID
  /// What it stands for.
  public var kind: Kind
  /// What was taken.
  public var material: Material
  /// The code on the kit, unique in the register.
  public var barcode: String
  /// Who took it.
  public var collector: String?
  /// The day it was taken.
  public var collectedOn: Day?
  /// Where it was taken.
  public var place: String?
  /// Where it stands on its way.
  public var status: Status
  /// Since when.
  public var statusSince: Day?
  /// Where it is now, in words.
  public var whereabouts: String?

  /// A sample from the parts that every sample has; `donor` is the person who gave it.
  public init(id: RecordID, donor: RecordID, kind: Kind, material: Material, barcode: String, status: Status) {
    self.id = id
    self.donor = donor
    self.kind = kind
    self.material = material
    self.barcode = barcode
    self.status = status
  }
}
