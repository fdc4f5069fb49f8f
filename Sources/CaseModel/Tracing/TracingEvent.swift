/// One event on the way of a missing person, as one source has it (DOMAIN: GC I 16–17, GC III 120–123, GC IV 136–138, AP I 32–34).
public struct TracingEvent: Hashable, Sendable, Identifiable {
  /// What happened.
  public enum Kind: String, CaseIterable, Sendable {
    case lastSeen = "last seen"
    case lastContact = "last contact"
    case capture
    case registration = "ICRC registration"
    case delegateVisit = "ICRC visit"
    case internment
    case assignedResidence = "assigned residence"
    case transfer, hospital
    case messageSent = "message sent"
    case messageReceived = "message received"
    case escape, release, parole, exchange, repatriation
    case birthInCustody = "birth in custody"
    case death, burial
    case graveRegistered = "grave registered"
    case cremation, exhumation
    case bodyMoved = "body moved"
    case remainsReturned = "remains returned"
    case effectsForwarded = "effects forwarded"
    case willForwarded = "will forwarded"
    case absenceCertificate = "absence certificate"
    case declaredDead = "declared dead"
    case declarationRevoked = "declaration revoked"
    case enquirySent = "enquiry sent"
    case enquiryReplied = "enquiry replied"
  }

  /// The record's identity.
  public let id: RecordID
  /// The case on whose time line it stands.
  public var missingCase: RecordID
  /// What happened.
  public var kind: Kind
  /// When, as known.
  public var date: PartialDate?
  /// Where; for a transfer, from where.
  public var place: String?
  /// For a transfer, to where.
  public var destination: String?
  /// What else is known.
  public var details: String?
  /// Where it is known from.
  public var source: SourceReference?
  /// How sure the office is.
  public var certainty: Relationship.Certainty

  /// An event from the parts that every event has.
  public init(id: RecordID, missingCase: RecordID, kind: Kind, certainty: Relationship.Certainty = .asserted) {
    self.id = id
    self.missingCase = missingCase
    self.kind = kind
    self.certainty = certainty
  }
}
