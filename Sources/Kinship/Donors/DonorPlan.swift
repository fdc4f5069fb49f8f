/// Whom to ask for a sample next, and of what use everybody is.
///
/// Order of asking: first whoever raises the grade furthest, given the samples that count so far; a child's other parent, who alone adds
/// nothing, stands beside the child until the child's sample counts. Among those who raise it alike the published order (DOMAIN §4):
/// parents; then children with their other parent; then full siblings. Within each class the gravely ill come first, then the oldest, to
/// whose age being frail or ill adds years, because the window closes; then the nearest (`DonorUrgency`).
///
/// Last comes one bearer of the mt line, and one of the Y line where the missing person is male, if nobody who gave a sample or stands on
/// the list bears it: the one with the fewest births between. Half-siblings, uncles and farther relatives are asked for nothing else. With
/// profiles that suffice for the best grade nobody is asked, but for lines without a bearer.
///
/// Whoever refused or cannot be found is left out; the dead count where they gave a sample before they died.
public struct DonorPlan: Hashable, Sendable {
  /// The use of each member.
  public let uses: [DonorUse]
  /// The members to ask, D1 first.
  public let order: [Int]
  /// The donors whose samples count so far.
  public let donors: DonorSet
  /// The grade of those donors.
  public let grade: CoverageGrade
  /// The grade if everybody who can be asked gave a sample too; `FamilyNeed` is made of it.
  public let reachable: CoverageGrade
  /// What each member is to the missing one as a donor.
  public let ties: DonorTies?
  private let reached: [Int: CoverageGrade]
  private let lines: [Int: Set<LineOfDescent>]

  /// The plan for a missing member; `progress` and `urgency` have one element for each member of the family, or none for the last ones.
  public init(
    _ pedigree: Pedigree, missing: Int, progress: [DonorProgress], urgency: [DonorUrgency] = [],
    rules: some CoverageRules = CoverageTable.planning
  ) {
    guard (0..<pedigree.count).contains(missing) else {
      uses = Array(repeating: .little, count: pedigree.count)
      order = []
      donors = DonorSet()
      grade = rules.grade(of: donors)
      reachable = grade
      ties = nil
      reached = [:]
      lines = [:]
      return
    }
    let planner = DonorPlanner(pedigree, missing: missing, progress: progress, urgency: urgency)
    donors = planner.donors()
    grade = rules.grade(of: donors)
    reachable = planner.reachable(rules)
    ties = planner.ties
    // Samples that are still on their way may fail: only profiles make it needless to ask.
    let isEnough = planner.isEnough(rules)
    let useful = planner.useful()
    reached = planner.reached(useful, rules)
    let need = planner.lineageNeed
    let near = isEnough ? [] : planner.askable(among: useful, reached)
    order = near + planner.bearers(of: need, beside: near)
    var uses = (0..<pedigree.count).map { planner.use(of: $0, isUseful: useful.contains($0), isEnough: isEnough) }
    for (rank, member) in order.enumerated() { uses[member] = .ask(rank + 1) }
    self.uses = uses
    lines = Dictionary(uniqueKeysWithValues: (0..<pedigree.count).map { ($0, need.lines(of: $0)) }.filter { !$0.1.isEmpty })
  }

  /// The grade that a member's sample would reach beside those that count; for the other parent of a child without a sample, together with
  /// the child's. `nil` for whoever adds nothing to the evidence or gave a sample that counts.
  public func reached(with member: Int) -> CoverageGrade? { reached[member] }

  /// The lines that a member bears and that nobody bears who gave a sample.
  public func linesAdded(by member: Int) -> Set<LineOfDescent> { lines[member] ?? [] }
}
