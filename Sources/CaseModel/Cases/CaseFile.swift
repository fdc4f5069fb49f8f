/// Everything the register holds about one missing person, as one value.
public struct CaseFile: Hashable, Sendable {
  /// A relative and what he or she is to the missing person is derived from `tree`.
  public var row: CaseRow
  /// The case.
  public var missingCase: MissingCase
  /// The missing person.
  public var person: Person
  /// All names of the person.
  public var names: [PersonName]
  /// The family file.
  public var family: Family?
  /// The family, the missing person being its index.
  public var tree: FamilyTree
  /// Contacts with the family, newest first.
  public var contacts: [Contact]
  /// Samples given by members of the tree, newest first.
  public var samples: [Sample]
  /// What the person looked like and carried.
  public var profile: AnteMortemProfile?
  /// Tracing events, in the order of their dates; those without a date last.
  public var events: [TracingEvent] = []
  /// What testimonies say about the person.
  public var statements: [StatementAbout] = []
  /// Testimonies that concern the case, newest first.
  public var testimonies: [Testimony] = []
  /// What sources say about single fields of the case and the person.
  public var sourcedValues: [SourcedValue] = []
  /// The sources of the values shown, by field as the log names it; fields typed without a source are not in it.
  public var sources: [String: SourceReference] = [:]
  /// What sources are, in words: `testimony BRD-T-2026-00007`, `contact of 2026-11-02`.
  public var sourceWords: [SourceReference: String] = [:]

  /// A case file from its parts.
  public init(
    row: CaseRow, missingCase: MissingCase, person: Person, names: [PersonName], family: Family?, tree: FamilyTree, contacts: [Contact],
    samples: [Sample]
  ) {
    self.row = row
    self.missingCase = missingCase
    self.person = person
    self.names = names
    self.family = family
    self.tree = tree
    self.contacts = contacts
    self.samples = samples
  }
}

/// Everything the register holds about one person who is not the subject of the case at hand.
public struct PersonFile: Hashable, Sendable {
  /// The person.
  public var person: Person
  /// All names of the person.
  public var names: [PersonName]
  /// The person's own missing case.
  public var caseRow: CaseRow?
  /// The family file.
  public var family: Family?
  /// How far the office has come with the person as a donor.
  public var donor: Donor?
  /// Samples the person gave, newest first.
  public var samples: [Sample]
  /// Contacts with the person, newest first.
  public var contacts: [Contact]
  /// What the person agreed to or refused, in the order in which it was recorded.
  public var consents: [Consent] = []
  /// Tasks about the person's samples and consents, the first due first.
  public var tasks: [OfficeTask] = []

  /// A person file from its parts.
  public init(
    person: Person, names: [PersonName], caseRow: CaseRow?, family: Family?, donor: Donor?, samples: [Sample], contacts: [Contact]
  ) {
    self.person = person
    self.names = names
    self.caseRow = caseRow
    self.family = family
    self.donor = donor
    self.samples = samples
    self.contacts = contacts
  }
}
