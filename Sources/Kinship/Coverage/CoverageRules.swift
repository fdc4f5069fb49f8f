/// Turns the donors of a missing person into a grade. Adding a donor must never lower the grade.
public protocol CoverageRules: Sendable {
  /// The grade of a set of donors; called for every case in bulk, so it must cost next to nothing.
  func grade(of donors: DonorSet) -> CoverageGrade
  /// The grade with its reason in words.
  func verdict(on donors: DonorSet) -> CoverageVerdict
}

/// A grade with its reason.
public struct CoverageVerdict: Hashable, Sendable {
  /// The grade.
  public var grade: CoverageGrade
  /// Why, as a sentence a caseworker can read to a family.
  public var reason: String

  /// A verdict from its parts.
  public init(grade: CoverageGrade, reason: String) {
    self.grade = grade
    self.reason = reason
  }
}

/// A table of the donors that a grade needs at least.
///
/// A child may stand where the table asks for a sibling, and so may a parent: in every pair of rows that can be compared the exchange
/// raises the evidence (two siblings 7.2, parent and sibling 7.8, two children 8.3). That, and the rule that the best row met
/// decides, make the grade monotone.
public struct CoverageTable: CoverageRules, Hashable {
  /// What one row of the table needs.
  public struct Row: Hashable, Sendable {
    /// Parents needed.
    public var parents: Int
    /// Children needed.
    public var children: Int
    /// How many of the children need their other parent beside them.
    public var childrenWithOtherParent: Int
    /// Full siblings needed.
    public var siblings: Int
    /// The grade reached.
    public var grade: CoverageGrade
    /// The donors in words.
    public var words: String

    /// A row from its parts.
    public init(
      _ words: String, _ grade: CoverageGrade, parents: Int = 0, children: Int = 0, childrenWithOtherParent: Int = 0,
      siblings: Int = 0
    ) {
      self.words = words
      self.grade = grade
      self.parents = parents
      self.children = children
      self.childrenWithOtherParent = childrenWithOtherParent
      self.siblings = siblings
    }

    /// True where a set of donors holds at least what the row needs.
    func isMet(by donors: DonorSet) -> Bool {
      guard donors.parents >= parents, donors.children >= children else { return false }
      guard donors.childrenWithOtherParent >= childrenWithOtherParent else { return false }
      return donors.parents - parents + donors.children - children + donors.siblings >= siblings
    }
  }

  /// The rows, best grade first.
  public let rows: [Row]

  /// A table from its rows, in any order.
  public init(rows: [Row]) {
    self.rows = rows.enumerated().sorted { ($1.1.grade, $0.0) < ($0.1.grade, $1.0) }.map(\.1)
  }

  /// The table simulated for this project (DOMAIN §4): a planning aid, not a laboratory result.
  public static let planning = CoverageTable(rows: [
    Row("both parents", .complete, parents: 2),
    Row("two children and their other parent", .complete, children: 2, childrenWithOtherParent: 2),
    Row("three children", .complete, children: 3),
    Row("four full siblings", .complete, siblings: 4),
    Row("one child and two full siblings", .complete, children: 1, siblings: 2),
    Row("one parent and two full siblings", .complete, parents: 1, siblings: 2),
    Row("three full siblings", .good, siblings: 3),
    Row("one parent and one child", .good, parents: 1, children: 1),
    Row("two children", .good, children: 2),
    Row("one parent and one full sibling", .minimum, parents: 1, siblings: 1),
    Row("one child and the child's other parent", .minimum, children: 1, childrenWithOtherParent: 1),
    Row("two full siblings", .minimum, siblings: 2),
    Row("one parent", .weak, parents: 1),
    Row("one child", .weak, children: 1),
    Row("one full sibling", .weak, siblings: 1),
  ])

  /// The grade of the best row that the donors meet.
  public func grade(of donors: DonorSet) -> CoverageGrade {
    if donors.hasDirectReference { return .complete }
    for row in rows where row.isMet(by: donors) { return row.grade }
    return .insufficient
  }

  /// The grade, the row that gave it, and the one donor more that would raise it.
  public func verdict(on donors: DonorSet) -> CoverageVerdict {
    let grade = grade(of: donors)
    return CoverageVerdict(grade: grade, reason: reason(grade, donors))
  }
}
