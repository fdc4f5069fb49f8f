/// What a list of cases shows of one case.
public struct CaseRow: Hashable, Sendable, Identifiable {
  /// The case.
  public var id: RecordID
  /// The missing person.
  public var person: RecordID
  /// The family whose file the person belongs to.
  public var family: RecordID?
  /// The case number.
  public var number: String
  /// The name in list form: `ƏLİYEV Rəşad Həsən oğlu`.
  public var name: String
  /// Year of birth; `nil` where unknown.
  public var birthYear: Int?
  /// When last seen, as typed.
  public var lastSeen: String
  /// Place and district where last seen.
  public var place: String
  /// Name of the incident.
  public var incident: String
  /// Military or civilian.
  public var category: Category
  /// Sex.
  public var sex: Sex
  /// Age group at disappearance.
  public var ageGroup: AgeGroup
  /// Circumstance.
  public var circumstance: Circumstance
  /// Fate.
  public var fate: Fate
  /// Workflow.
  public var workflow: Workflow
  /// Sample coverage.
  public var coverage: CoverageGrade

  /// A row from its parts.
  public init(
    id: RecordID, person: RecordID, family: RecordID?, number: String, name: String, birthYear: Int?, lastSeen: String, place: String,
    incident: String, category: Category, sex: Sex, ageGroup: AgeGroup, circumstance: Circumstance, fate: Fate, workflow: Workflow,
    coverage: CoverageGrade
  ) {
    self.id = id
    self.person = person
    self.family = family
    self.number = number
    self.name = name
    self.birthYear = birthYear
    self.lastSeen = lastSeen
    self.place = place
    self.incident = incident
    self.category = category
    self.sex = sex
    self.ageGroup = ageGroup
    self.circumstance = circumstance
    self.fate = fate
    self.workflow = workflow
    self.coverage = coverage
  }
}
