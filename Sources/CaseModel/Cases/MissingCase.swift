/// The file of one missing person. Fate, legal status and workflow are three separate things.
public struct MissingCase: Hashable, Sendable, Identifiable {
  /// The record's identity.
  public let id: RecordID
  /// The number people use: `BRD-2026-00042`.
  public var number: String
  /// The missing person.
  public var person: RecordID
  /// The incident in which the person went missing.
  public var incident: RecordID?
  /// Military or civilian.
  public var category: Category
  /// Branch of service, for military persons.
  public var service: String?
  /// Military unit.
  public var unit: String?
  /// Military rank.
  public var rank: String?
  /// Service number.
  public var serviceNumber: String?
  /// When last seen.
  public var lastSeen: PartialDate?
  /// Village, town or position where last seen.
  public var lastSeenPlace: String?
  /// District of that place.
  public var lastSeenDistrict: String?
  /// With whom last seen.
  public var lastSeenWith: String?
  /// Clothing when last seen.
  public var clothing: String?
  /// Distinguishing marks, in words.
  public var distinguishingMarks: String?
  /// In what way the person went missing.
  public var circumstance: Circumstance
  /// What happened, in words.
  public var account: String?
  /// What is known of the fate.
  public var fate: Fate
  /// What the law says.
  public var legalStatus: LegalStatus
  /// Where the case stands in the office's work.
  public var workflow: Workflow
  /// Who works on the case.
  public var owner: String?
  /// The office that leads the case.
  public var office: String?
  /// The day on which the case is looked at again.
  public var nextReview: Day?
  /// The day on which the case was opened.
  public var opened: Day?
  /// Numbers other bodies use, as `national commission 1234; ICRC BAZ-…`.
  public var externalNumbers: String?
  /// The tracing event that the fate rests on; `nil` while the fate is not known.
  public var fateBasis: RecordID?

  /// A case of which only the number and the person are given.
  public init(id: RecordID, number: String, person: RecordID) {
    self.id = id
    self.number = number
    self.person = person
    category = .unknown
    circumstance = .unknown
    fate = .unknown
    legalStatus = .missing
    workflow = .draft
  }
}
