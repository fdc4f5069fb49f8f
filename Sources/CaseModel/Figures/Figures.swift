/// The published figures, computed from the register.
///
/// Groups do not overlap: children are under 18 at disappearance, the elderly 60 and over of either sex, women the other adult females.
public struct Figures: Hashable, Sendable {
  /// A count by group of persons.
  public struct Held: Hashable, Sendable {
    /// All persons taken hostage or unable to leave.
    public var total: Int
    /// Of them children.
    public var children: Int
    /// Of them adult women who are not elderly.
    public var women: Int
    /// Of them elderly.
    public var elderly: Int

    /// Counts from their parts.
    public init(total: Int, children: Int, women: Int, elderly: Int) {
      self.total = total
      self.children = children
      self.women = women
      self.elderly = elderly
    }
  }

  /// The figures of one incident.
  public struct IncidentFigures: Hashable, Sendable {
    /// Name of the incident.
    public var name: String
    /// All missing persons.
    public var missing: Int
    /// Of them military.
    public var military: Int
    /// Of them civilian.
    public var civilian: Int
    /// Of the civilians, children.
    public var civilianChildren: Int
    /// Of the civilians, adult women who are not elderly.
    public var civilianWomen: Int
    /// Of the civilians, elderly.
    public var civilianElderly: Int
    /// Of all missing, those taken hostage or unable to leave.
    public var heldOrUnableToLeave: Held

    /// Figures from their parts.
    public init(
      name: String, missing: Int, military: Int, civilian: Int, civilianChildren: Int, civilianWomen: Int, civilianElderly: Int,
      heldOrUnableToLeave: Held
    ) {
      self.name = name
      self.missing = missing
      self.military = military
      self.civilian = civilian
      self.civilianChildren = civilianChildren
      self.civilianWomen = civilianWomen
      self.civilianElderly = civilianElderly
      self.heldOrUnableToLeave = heldOrUnableToLeave
    }
  }

  /// The incidents, the one with most missing persons first.
  public var incidents: [IncidentFigures]
  /// How many families have two or more missing members.
  public var familiesWithSeveralMissing: Int
  /// How many sites the register holds.
  public var sites: Int

  /// Figures from their parts.
  public init(incidents: [IncidentFigures], familiesWithSeveralMissing: Int, sites: Int) {
    self.incidents = incidents
    self.familiesWithSeveralMissing = familiesWithSeveralMissing
    self.sites = sites
  }
}
