import Kinship

/// Anyone the register knows: a missing person, a relative, a witness, a donor.
public struct Person: Hashable, Sendable, Identifiable {
  /// Whether a person lives, as far as the register knows. A missing person's is `unknown`: nobody is presumed dead.
  public enum Life: String, CaseIterable, Sendable {
    case alive, dead, unknown
  }

  /// Whether a person is or was married.
  public enum MaritalStatus: String, CaseIterable, Sendable {
    case single, married, widowed, divorced, unknown
  }

  /// The record's identity.
  public let id: RecordID
  /// The reference that the office or an imported file uses for this person, unique in the register.
  public var reference: String?
  /// The family whose file this person belongs to.
  public var family: RecordID?
  /// The sex as recorded.
  public var sex: Sex
  /// When the person was born.
  public var born: PartialDate?
  /// Where the person was born.
  public var birthPlace: String?
  /// Whether the person lives.
  public var life: Life
  /// When the person died, where `life` is `dead`.
  public var died: PartialDate?
  /// Nationality as recorded.
  public var nationality: String?
  /// Where the person lives now (relatives) or lived last (missing persons).
  public var residence: String?
  /// The country the person emigrated to; `nil` for somebody who did not.
  public var emigratedTo: String?
  /// Occupation.
  public var occupation: String?
  /// Telephone as given.
  public var telephone: String?
  /// Twins and triplets share this mark within their family; `nil` for everybody else.
  public var twinMark: String?
  /// True where the twins of `twinMark` are identical.
  public var identicalTwin: Bool
  /// Anything else worth reading.
  public var note: String?
  /// Languages the person speaks.
  public var languages: String?
  /// Whether the person is or was married.
  public var maritalStatus: MaritalStatus
  /// Numbers of identity papers, each with the paper's name: `passport P1234567; identity card 0123`.
  public var identityNumbers: String?

  /// A person of whom only the sex is given.
  public init(id: RecordID, sex: Sex = .unknown, life: Life = .unknown) {
    self.id = id
    self.sex = sex
    self.life = life
    identicalTwin = false
    maritalStatus = .unknown
  }
}
