import Kinship

/// Whom to ask for a sample for one missing person, in which order, and how far the samples so far would carry. A planning aid.
public struct DonorSheet: Hashable, Sendable {
  /// How far away a relative lives from the family's place.
  public enum Distance: Int, CaseIterable, Sendable {
    case near, elsewhere, abroad, unknown
  }

  /// One relative, or the missing person's own sample.
  public struct Line: Hashable, Sendable {
    /// Position in the tree.
    public var position: Int
    /// The person.
    public var person: RecordID
    /// The name as the tree shows it.
    public var name: String
    /// What the person is to the missing one, in few words: `mother`, `brother's wife`.
    public var relation: String
    /// Age in years; `nil` where the birth is not known, or for the dead.
    public var age: Int?
    /// How far away.
    public var distance: Distance
    /// How well.
    public var health: Donor.Health?
    /// Of what use.
    public var use: DonorUse
    /// Where the office stands, in words: `agreed since 2026-10-02`, `refused: fears the case would be closed`.
    public var state: String
    /// What he or she adds, in words: `would make it good`, `Y line`, `tells the two brothers apart`.
    public var gain: String

    /// A line from its parts.
    public init(
      position: Int, person: RecordID, name: String, relation: String, age: Int?, distance: Distance, health: Donor.Health?, use: DonorUse,
      state: String, gain: String
    ) {
      self.position = position
      self.person = person
      self.name = name
      self.relation = relation
      self.age = age
      self.distance = distance
      self.health = health
      self.use = use
      self.state = state
      self.gain = gain
    }
  }

  /// The grade, with its reason.
  public var verdict: CoverageVerdict
  /// The next best step: `Mother Xanım, 81: would make it good. Ask her first.`
  public var nextStep: String
  /// Those to ask, in order.
  public var toAsk: [Line]
  /// Those whose samples count or are awaited, the dead among them, and direct references.
  public var counted: [Line]
  /// Those who would add something, and refused, cannot be found or died without a sample.
  public var outOfReach: [Line]
  /// What to beware of: missing persons who share all donors, loops in the records, doubted parents.
  public var warnings: [String]

  /// A sheet from its parts.
  public init(
    verdict: CoverageVerdict, nextStep: String, toAsk: [Line] = [], counted: [Line] = [], outOfReach: [Line] = [], warnings: [String] = []
  ) {
    self.verdict = verdict
    self.nextStep = nextStep
    self.toAsk = toAsk
    self.counted = counted
    self.outOfReach = outOfReach
    self.warnings = warnings
  }
}

extension DonorSheet {
  /// The sheet for the person whom a tree is drawn for.
  ///
  /// Worked out from the tree alone: who was sampled, who can be asked and in which order (`DonorPlan`, with the tree's coverage rules), and
  /// what the records leave in doubt. Nobody is taken for dead whose death is not recorded.
  public init(_ tree: FamilyTree, today: Day) {
    guard let facts = DonorFacts(tree, today: today) else {
      let grade = tree.coverageRules.grade(of: DonorSet())
      self.init(
        verdict: CoverageVerdict(grade: grade, reason: "No family is recorded: \(grade.rawValue)."),
        nextStep: "Record the family first: parents, partner, children, brothers and sisters.")
      return
    }
    let lines = DonorLines(facts: facts)
    self.init(
      verdict: CoverageVerdict(grade: facts.plan.grade, reason: CoverageWords.reason(facts)), nextStep: NextStep.words(facts),
      toAsk: lines.toAsk, counted: lines.counted, outOfReach: lines.outOfReach, warnings: DonorWarnings(facts: facts).all)
  }
}
