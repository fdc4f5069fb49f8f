/// A contact with the names of those it concerns.
public struct ContactFile: Hashable, Sendable {
  /// The contact.
  public var contact: Contact
  /// The name of the person spoken with.
  public var personName: String?
  /// Number and name of the family.
  public var familyName: String?
  /// The cases it concerns.
  public var cases: [CaseRow] = []
  /// The contact whose next action this one carried out.
  public var follows: Contact?
  /// The contacts that carried out this one's next action, the oldest first.
  public var followedBy: [Contact] = []

  /// A contact file from its parts.
  public init(contact: Contact, personName: String?, familyName: String?) {
    self.contact = contact
    self.personName = personName
    self.familyName = familyName
  }
}

/// A tracing event with its case and its source in words.
public struct TracingEventFile: Hashable, Sendable {
  /// The event.
  public var event: TracingEvent
  /// The case on whose time line it stands.
  public var caseRow: CaseRow?
  /// The source in words; `nil` where none is recorded.
  public var sourceWords: String?
  /// The testimony that holds the statement, where a statement is the source.
  public var testimony: RecordID?
  /// True where the fate of the case rests on this event.
  public var carriesFate: Bool

  /// An event file from its parts.
  public init(
    event: TracingEvent, caseRow: CaseRow?, sourceWords: String? = nil, testimony: RecordID? = nil, carriesFate: Bool = false
  ) {
    self.event = event
    self.caseRow = caseRow
    self.sourceWords = sourceWords
    self.testimony = testimony
    self.carriesFate = carriesFate
  }
}
