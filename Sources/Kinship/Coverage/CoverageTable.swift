/// A table of the donors that a grade needs at least: the office's rules, which a supervisor edits as text.
///
/// A child may stand where the table asks for a sibling, and so may a parent: in every pair of rows that can be compared the exchange
/// raises the evidence (two siblings 7.2, parent and sibling 7.8, two children 8.3). A row asks for at least so many donors, never for at
/// most so many, and the best row met decides: whatever the rows are, a donor more never lowers the grade.
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

    /// A row from its parts.
    public init(_ grade: CoverageGrade, parents: Int = 0, children: Int = 0, childrenWithOtherParent: Int = 0, siblings: Int = 0) {
      self.grade = grade
      self.parents = parents
      self.children = max(children, childrenWithOtherParent)
      self.childrenWithOtherParent = childrenWithOtherParent
      self.siblings = siblings
    }

    /// True where a set of donors holds at least what the row needs.
    func isMet(by donors: DonorSet) -> Bool {
      guard donors.parents >= parents, donors.children >= children else { return false }
      guard donors.childrenWithOtherParent >= childrenWithOtherParent else { return false }
      return donors.parents - parents + donors.children - children + donors.siblings >= siblings
    }

    /// The donors that the row names, no more.
    var donors: DonorSet {
      DonorSet(parents: parents, children: children, childrenWithOtherParent: childrenWithOtherParent, siblings: siblings)
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
    Row(.complete, parents: 2),
    Row(.complete, children: 2, childrenWithOtherParent: 2),
    Row(.complete, children: 3),
    Row(.complete, siblings: 4),
    Row(.complete, children: 1, siblings: 2),
    Row(.complete, parents: 1, siblings: 2),
    Row(.good, siblings: 3),
    Row(.good, parents: 1, children: 1),
    Row(.good, children: 2),
    Row(.minimum, parents: 1, siblings: 1),
    Row(.minimum, children: 1, childrenWithOtherParent: 1),
    Row(.minimum, siblings: 2),
    Row(.weak, parents: 1),
    Row(.weak, children: 1),
    Row(.weak, siblings: 1),
  ])

  /// The grade of the best row that the donors meet.
  public func grade(of donors: DonorSet) -> CoverageGrade {
    if donors.hasDirectReference { return .complete }
    for row in rows where row.isMet(by: donors) { return row.grade }
    return .insufficient
  }

  /// The grade, the donors who gave it, and the one donor more that would raise it.
  public func verdict(on donors: DonorSet) -> CoverageVerdict {
    let grade = grade(of: donors)
    return CoverageVerdict(grade: grade, reason: reason(grade, donors))
  }
}
