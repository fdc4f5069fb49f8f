/// A column by which a list of cases can be sorted.
public enum CaseColumn: String, CaseIterable, Sendable {
  case number, name, birthYear, lastSeen, place, incident, category, sex, ageGroup, circumstance, fate, workflow, coverage
}

/// Which cases a list holds. A criterion that is `nil` matches everything.
public struct CaseFilter: Hashable, Sendable {
  /// Incident by name.
  public var incident: String?
  /// Category.
  public var category: Category?
  /// Sex.
  public var sex: Sex?
  /// Age group at disappearance.
  public var ageGroup: AgeGroup?
  /// Circumstances, any of them; empty matches everything.
  public var circumstances: Set<Circumstance> = []
  /// Fate.
  public var fate: Fate?
  /// Workflow.
  public var workflow: Workflow?
  /// Sample coverage.
  public var coverage: CoverageGrade?
  /// How far the samples for it have come, and no farther.
  public var reach: SampleReach?
  /// How far the samples for it have come at least.
  public var reachAtLeast: SampleReach?
  /// The district where last seen, as recorded; empty for cases without one.
  public var district: String?
  /// Part of the place or district where last seen, compared by fold key.
  public var place: String?
  /// Year last seen.
  public var year: Int?
  /// True: only cases of which the year last seen is not known.
  public var yearUnknown = false
  /// True: only cases of families with several missing members.
  public var severalMissing = false

  /// A filter that matches every case.
  public init() {}

  /// True where every case matches.
  public var isEmpty: Bool { self == CaseFilter() }
}

/// A list of cases: which, in which order.
public struct CaseQuery: Hashable, Sendable {
  /// Which cases.
  public var filter = CaseFilter()
  /// The column that orders them; ties fall to the case number.
  public var column: CaseColumn = .name
  /// True for the reverse order.
  public var descending = false

  /// All cases by name.
  public init(filter: CaseFilter = CaseFilter(), column: CaseColumn = .name, descending: Bool = false) {
    self.filter = filter
    self.column = column
    self.descending = descending
  }
}
