/// What a file, or the generator of sample data, says about one person, and about the person's case if he or she is missing.
///
/// Records refer to each other by the file's own references; the register gives them identities when it takes them in.
public struct PersonEntry: Hashable, Sendable {
  /// A name without identities.
  public struct Name: Hashable, Sendable {
    /// What the name is to the person.
    public var kind: PersonName.Kind
    /// The script it is written in.
    public var script: PersonName.Script
    /// Given name.
    public var given: String
    /// The father's given name.
    public var fathersName: String
    /// Surname.
    public var surname: String
    /// The patronymic marker.
    public var marker: String

    /// A name from its parts.
    public init(
      kind: PersonName.Kind = .current, script: PersonName.Script = .latin, given: String, fathersName: String = "", surname: String,
      marker: String = ""
    ) {
      self.kind = kind
      self.script = script
      self.given = given
      self.fathersName = fathersName
      self.surname = surname
      self.marker = marker
    }
  }

  /// The person's facts; identity, `reference` and `family` are set from the fields below.
  public var person: Person
  /// The file's reference for the person, unique in the file: `P-000123`.
  public var reference: String
  /// The file's reference for the family: `F-00042`.
  public var familyReference: String?
  /// All names, the current one first.
  public var names: [Name]
  /// The case, if the person is missing; identity, person and incident are set when it is taken in.
  public var missingCase: MissingCase?
  /// Name of the incident.
  public var incident: String?

  /// An entry from its parts.
  public init(
    person: Person, reference: String, familyReference: String? = nil, names: [Name], missingCase: MissingCase? = nil,
    incident: String? = nil
  ) {
    self.person = person
    self.reference = reference
    self.familyReference = familyReference
    self.names = names
    self.missingCase = missingCase
    self.incident = incident
  }
}

/// What a file says about one family.
public struct FamilyEntry: Hashable, Sendable {
  /// The family's facts; its `number` is the reference by which persons name it.
  public var family: Family
  /// Reference of the person the office speaks with.
  public var contactPersonReference: String?

  /// An entry from its parts.
  public init(family: Family, contactPersonReference: String? = nil) {
    self.family = family
    self.contactPersonReference = contactPersonReference
  }
}

/// What a file says about one relationship.
public struct RelationshipEntry: Hashable, Sendable {
  /// Kind, certainty, dates; identities are set when it is taken in.
  public var relationship: Relationship
  /// Reference of the parent or first partner.
  public var firstReference: String
  /// Reference of the child or second partner.
  public var secondReference: String

  /// An entry from its parts.
  public init(relationship: Relationship, firstReference: String, secondReference: String) {
    self.relationship = relationship
    self.firstReference = firstReference
    self.secondReference = secondReference
  }
}

/// What a file says about one contact.
public struct ContactEntry: Hashable, Sendable {
  /// The contact's facts; identities are set when it is taken in.
  public var contact: Contact
  /// Reference of the family.
  public var familyReference: String?
  /// Reference of the person spoken with.
  public var personReference: String?

  /// An entry from its parts.
  public init(contact: Contact, familyReference: String? = nil, personReference: String? = nil) {
    self.contact = contact
    self.familyReference = familyReference
    self.personReference = personReference
  }
}

/// What a file says about one donor.
public struct DonorEntry: Hashable, Sendable {
  /// The donor's facts; identities are set when it is taken in.
  public var donor: Donor
  /// Reference of the person.
  public var personReference: String

  /// An entry from its parts.
  public init(donor: Donor, personReference: String) {
    self.donor = donor
    self.personReference = personReference
  }
}

/// One thing that a file or the generator brings into the register. Referred-to entries come first.
public enum IntakeEntry: Hashable, Sendable {
  case incident(Incident)
  case site(Site)
  case family(FamilyEntry)
  case person(PersonEntry)
  case relationship(RelationshipEntry)
  case contact(ContactEntry)
  case donor(DonorEntry)
  case consent(ConsentEntry)
  case sample(SampleEntry)
  /// A dispatch without its samples: the steps of the samples' way name it.
  case dispatch(Dispatch)
  case custody(CustodyEntry)
  case result(ResultEntry)
}

extension RecordID {
  /// Stands for an identity that is not given yet, in entries.
  public static let unassigned = RecordID(high: 0, low: 0)
}
