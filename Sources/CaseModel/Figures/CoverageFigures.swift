/// How far the samples have come, counted from all cases.
public struct CoverageFigures: Hashable, Sendable {
  /// Cases by grade within one district or year.
  public struct Group: Hashable, Sendable {
    /// The district, or the year in digits; empty where it is not known.
    public var name: String
    /// The cases of each grade.
    public var grades: [CoverageGrade: Int]

    /// A group from its parts.
    public init(name: String, grades: [CoverageGrade: Int]) {
      self.name = name
      self.grades = grades
    }

    /// All cases of the group.
    public var total: Int { grades.values.reduce(0, +) }
  }

  /// Cases by grade, over all.
  public var grades: [CoverageGrade: Int]
  /// By district where last seen, the one with most cases first.
  public var districts: [Group]
  /// By year last seen, the first year first; unknown last.
  public var years: [Group]
  /// Cases that have come so far at least, for each step; `none` counts all cases.
  public var funnel: [SampleReach: Int]

  /// Figures from their parts.
  public init(grades: [CoverageGrade: Int], districts: [Group], years: [Group], funnel: [SampleReach: Int]) {
    self.grades = grades
    self.districts = districts
    self.years = years
    self.funnel = funnel
  }
}
