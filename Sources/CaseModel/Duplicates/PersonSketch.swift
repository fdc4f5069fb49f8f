import Kinship

/// What is known of a person while a form is typed: enough to look for the same person in the register.
public struct PersonSketch: Hashable, Sendable {
  /// Surname, as far as typed.
  public var surname: String
  /// Given name.
  public var given: String
  /// Father's given name.
  public var fathersName: String
  /// Sex.
  public var sex: Sex
  /// When born.
  public var born: PartialDate?
  /// Birth place, residence or place where last seen.
  public var places: [String]
  /// The person being edited, who is no duplicate of himself.
  public var excluding: RecordID?

  /// A sketch from its parts.
  public init(
    surname: String, given: String, fathersName: String = "", sex: Sex = .unknown, born: PartialDate? = nil, places: [String] = [],
    excluding: RecordID? = nil
  ) {
    self.surname = surname
    self.given = given
    self.fathersName = fathersName
    self.sex = sex
    self.born = born
    self.places = places
    self.excluding = excluding
  }
}

/// A person of the register who is perhaps the one sketched, and why. A suggestion: a person decides.
public struct LikelyPerson: Hashable, Sendable {
  /// The person.
  public var hit: PersonHit
  /// From 0 to 1.
  public var likeness: Double
  /// What agrees and what does not, in words.
  public var reasons: [String]

  /// A likely person from its parts.
  public init(hit: PersonHit, likeness: Double, reasons: [String]) {
    self.hit = hit
    self.likeness = likeness
    self.reasons = reasons
  }
}

/// Two persons of the register who are perhaps one, and why.
public struct LikelyPair: Hashable, Sendable {
  /// One.
  public var first: PersonHit
  /// The other.
  public var second: PersonHit
  /// From 0 to 1.
  public var likeness: Double
  /// What agrees and what does not, in words.
  public var reasons: [String]

  /// A pair from its parts.
  public init(first: PersonHit, second: PersonHit, likeness: Double, reasons: [String]) {
    self.first = first
    self.second = second
    self.likeness = likeness
    self.reasons = reasons
  }
}
