/// A contact with the names of those it concerns.
public struct ContactFile: Hashable, Sendable {
  /// The contact.
  public var contact: Contact
  /// The name of the person spoken with.
  public var personName: String?
  /// Number and name of the family.
  public var familyName: String?

  /// A contact file from its parts.
  public init(contact: Contact, personName: String?, familyName: String?) {
    self.contact = contact
    self.personName = personName
    self.familyName = familyName
  }
}

/// A sample with the name of who gave it.
public struct SampleFile: Hashable, Sendable {
  /// The sample.
  public var sample: Sample
  /// The name of the donor.
  public var donorName: String?

  /// A sample file from its parts.
  public init(sample: Sample, donorName: String?) {
    self.sample = sample
    self.donorName = donorName
  }
}
