/// What a file says about one sample.
public struct SampleEntry: Hashable, Sendable {
  /// The sample's facts; identities are set when it is taken in.
  public var sample: Sample
  /// Reference of the person who gave it.
  public var donorReference: String
  /// Reference of the person who handed it over, where that was not the donor.
  public var handedOverReference: String?

  /// An entry from its parts.
  public init(sample: Sample, donorReference: String, handedOverReference: String? = nil) {
    self.sample = sample
    self.donorReference = donorReference
    self.handedOverReference = handedOverReference
  }
}

/// What a file says about one consent.
public struct ConsentEntry: Hashable, Sendable {
  /// The decision; identities are set when it is taken in.
  public var consent: Consent
  /// Reference of the person who decided.
  public var personReference: String

  /// An entry from its parts.
  public init(consent: Consent, personReference: String) {
    self.consent = consent
    self.personReference = personReference
  }
}

/// What a file says about one step of a sample's way.
public struct CustodyEntry: Hashable, Sendable {
  /// The step; identities are set when it is taken in.
  public var event: CustodyEvent
  /// Barcode of the sample.
  public var barcode: String
  /// Number of the dispatch with which it travelled: the sample then stands in that dispatch's list.
  public var dispatchNumber: String?

  /// An entry from its parts.
  public init(event: CustodyEvent, barcode: String, dispatchNumber: String? = nil) {
    self.event = event
    self.barcode = barcode
    self.dispatchNumber = dispatchNumber
  }
}

/// What a file says about one laboratory result.
public struct ResultEntry: Hashable, Sendable {
  /// The result; identities are set when it is taken in.
  public var result: LaboratoryResult
  /// Barcode of the sample.
  public var barcode: String

  /// An entry from its parts.
  public init(result: LaboratoryResult, barcode: String) {
    self.result = result
    self.barcode = barcode
  }
}
