import CaseModel

/// What the register holds that a form needs to be opened: only what the form asked for is there.
public struct FormMaterial: Hashable, Sendable {
  /// The case.
  public var caseFile: CaseFile?
  /// The person.
  public var person: PersonFile?
  /// The family file.
  public var family: FamilyFile?
  /// The name of the person's recorded father, from which names of siblings follow.
  public var fathersName: PersonName?
  /// The tree around the person.
  public var tree: FamilyTree?
  /// The contact to change or to carry on.
  public var contact: ContactFile?
  /// The testimony to change.
  public var testimony: TestimonyFile?
  /// The tracing event to change.
  public var event: TracingEvent?
  /// The relationship to change.
  public var relationship: Relationship?
  /// The ante-mortem profile, where there is one.
  public var profile: AnteMortemProfile?
  /// The persons to choose from: members of the family, or the two of a relationship.
  public var members: [PersonHit] = []
  /// The statement that becomes a fact.
  public var statement: StatementAbout?
  /// What the worker has to do, from which the next task is offered.
  public var plan: DayPlan?
  /// The incidents of the register.
  public var incidents: [Incident] = []
  /// The sites of the register.
  public var sites: [Site] = []
  /// The next free code for a sealed witness.
  public var witnessCode = ""
  /// The sample.
  public var sample: SampleFile?
  /// Samples that take a step together or travel together.
  public var cards: [SampleCard] = []
  /// What is recorded of their donors as such; `nil` where it was not read.
  public var donors: [Donor]?
  /// Other sealed samples, which may be added to a dispatch by scanning.
  public var sealed: [SampleCard] = []
  /// The dispatch to change.
  public var dispatch: DispatchFile?
  /// The consent to change or withdraw.
  public var consent: ConsentFile?
  /// The task to change.
  public var task: OfficeTaskLine?
  /// The laboratory result to change.
  public var result: LaboratoryResult?
  /// What the office set for coverage grades; `nil` where it set nothing.
  public var setting: OfficeSetting?
  /// Offices, collectors and laboratories that samples name.
  public var sampleWords = SampleFilterWords()
  /// The next free code for a kit.
  public var barcode = ""
  /// The time of day, in minutes after midnight.
  public var minutes = 0

  /// Nothing read.
  public init() {}
}
