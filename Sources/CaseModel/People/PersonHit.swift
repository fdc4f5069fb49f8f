import Kinship

/// A person whom a search among all persons found: what a picker shows to tell persons of one name apart.
public struct PersonHit: Hashable, Sendable, Identifiable {
  /// The person.
  public var id: RecordID
  /// The name in list form: `ƏLİYEV Rəşad Həsən oğlu`.
  public var name: String
  /// The sex as recorded.
  public var sex: Sex
  /// Year of birth.
  public var birthYear: Int?
  /// Where the person lives, lived last or was born.
  public var place: String
  /// Number of the person's own missing case.
  public var caseNumber: String?
  /// Number of the family file.
  public var familyNumber: String?
  /// The family file.
  public var family: RecordID?
  /// Why the person was found, in words.
  public var why: String

  /// A hit from its parts.
  public init(
    id: RecordID, name: String, sex: Sex = .unknown, birthYear: Int? = nil, place: String = "", caseNumber: String? = nil,
    familyNumber: String? = nil, family: RecordID? = nil, why: String = ""
  ) {
    self.id = id
    self.name = name
    self.sex = sex
    self.birthYear = birthYear
    self.place = place
    self.caseNumber = caseNumber
    self.familyNumber = familyNumber
    self.family = family
    self.why = why
  }
}
