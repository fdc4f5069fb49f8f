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

  /// Whether the donor was given blood or marrow that may show in the profile.
  public enum BloodTreatment: String, CaseIterable, Sendable {
    case none = "neither"
    case transfusion = "transfusion in the last three months"
    case transplant = "bone marrow or organ transplant"
  }

  /// How good the sample looks.
  public enum Quality: String, CaseIterable, Sendable {
    case good, doubtful, poor
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
  /// The office that took it.
  public var office: String?
  /// The laboratory it was sent to last.
  public var laboratory: String?
  /// The day on which the laboratory received it.
  public var receivedOn: Day?
  /// Number of the kit it was taken with.
  public var kit: String?
  /// The identity paper that was seen, with its number.
  public var identityDocument: String?
  /// Whether the donor was given blood or marrow; `nil` where nobody asked.
  public var bloodTreatment: BloodTreatment?
  /// How good it looks.
  public var quality: Quality?
  /// Who handed over an item that was the missing person's, whose consent it needs; `nil` where the donor gave it.
  public var handedOverBy: RecordID?
  /// Number of the seal.
  public var sealNumber: String?
  /// How many pieces it has: two cards, three swabs.
  public var pieces: Int?
  /// Anything else worth reading.
  public var note: String?

  /// A sample from the parts that every sample has; `donor` is the person who gave it.
  public init(id: RecordID, donor: RecordID, kind: Kind, material: Material, barcode: String, status: Status) {
    self.id = id
    self.donor = donor
    self.kind = kind
    self.material = material
    self.barcode = barcode
    self.status = status
  }

  /// Whose consent its analysis needs: the donor's, or that of who handed it over. `nil` for bones and teeth of remains, which are examined
  /// by order of an authority.
  public var consenting: RecordID? { kind == .bone ? nil : handedOverBy ?? donor }
}
