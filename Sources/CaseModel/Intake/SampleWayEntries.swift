/// What a file says about one consent.
public struct ConsentEntry: Hashable, Sendable {
  /// The consent's facts; identities are set when it is taken in.
  public var consent: Consent
  /// Reference of the person whose consent it is.
  public var personReference: String

  /// An entry from its parts.
  public init(consent: Consent, personReference: String) {
    self.consent = consent
    self.personReference = personReference
  }
}

/// What a file says about one dispatch.
public struct DispatchEntry: Hashable, Sendable {
  /// The dispatch's facts; identities are set when it is taken in.
  public var dispatch: Dispatch
  /// Barcodes of its samples, in the order of the list.
  public var barcodes: [String]

  /// An entry from its parts.
  public init(dispatch: Dispatch, barcodes: [String]) {
    self.dispatch = dispatch
    self.barcodes = barcodes
  }
}

/// What a file says about one step of a sample's way.
public struct CustodyEntry: Hashable, Sendable {
  /// The step's facts; identities are set when it is taken in.
  public var event: CustodyEvent
  /// Barcode of the sample.
  public var barcode: String
  /// Number of the dispatch with which it travelled.
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
  /// The result's facts; identities are set when it is taken in.
  public var result: LaboratoryResult
  /// Barcode of the sample.
  public var barcode: String

  /// An entry from its parts.
  public init(result: LaboratoryResult, barcode: String) {
    self.result = result
    self.barcode = barcode
  }
}
