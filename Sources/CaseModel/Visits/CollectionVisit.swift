/// A plan for a day in one place: whom to visit, in which order, what to bring. Printed as one page.
public struct CollectionVisit: Hashable, Sendable {
  /// Somebody to be asked for a sample.
  public struct Stop: Hashable, Sendable {
    /// The relative.
    public var person: RecordID
    /// The name in list form.
    public var name: String
    /// What he or she is to the missing person: `mother of ƏLİYEV Rəşad`.
    public var relation: String
    /// Age in years; `nil` where the year of birth is not known.
    public var age: Int?
    /// How well the relative is.
    public var health: Donor.Health?
    /// Telephone as given.
    public var telephone: String?
    /// Where the office stands with the relative: `agreed`, `not asked`.
    public var state: String
    /// What the sample would do: `weak now, good with it`.
    public var gain: String

    /// A stop from its parts.
    public init(
      person: RecordID, name: String, relation: String, age: Int?, health: Donor.Health?, telephone: String?, state: String, gain: String
    ) {
      self.person = person
      self.name = name
      self.relation = relation
      self.age = age
      self.health = health
      self.telephone = telephone
      self.state = state
      self.gain = gain
    }
  }

  /// One family to be visited.
  public struct Household: Hashable, Sendable {
    /// The family.
    public var row: FamilyRow
    /// What it wishes.
    public var wishes: String?
    /// What the visitors must know for everybody's safety.
    public var safetyNote: String?
    /// Whom to ask there, the most pressing first.
    public var stops: [Stop]

    /// A household from its parts.
    public init(row: FamilyRow, wishes: String? = nil, safetyNote: String? = nil, stops: [Stop]) {
      self.row = row
      self.wishes = wishes
      self.safetyNote = safetyNote
      self.stops = stops
    }
  }

  /// The place.
  public var place: String
  /// The day of reading.
  public var asOf: Day
  /// The families, the most pressing first.
  public var households: [Household]
  /// Families of the place that need no visit.
  public var familiesWithoutNeed: Int
  /// Families that are left for later visits, because this plan holds only the most pressing.
  public var familiesForLater = 0

  /// A plan from its parts.
  public init(place: String, asOf: Day, households: [Household], familiesWithoutNeed: Int = 0) {
    self.place = place
    self.asOf = asOf
    self.households = households
    self.familiesWithoutNeed = familiesWithoutNeed
  }

  /// The plan with the most pressing families alone; the others are left for later visits.
  public func first(_ count: Int) -> CollectionVisit {
    guard count < households.count else { return self }
    var plan = self
    plan.households = Array(households.prefix(max(0, count)))
    plan.familiesForLater = familiesForLater + households.count - plan.households.count
    return plan
  }

  /// How many relatives shall be asked.
  public var donors: Int { households.reduce(0) { $0 + $1.stops.count } }

  /// Kits to bring: one for each, and one in ten to spare, at least one.
  public var kits: Int { donors == 0 ? 0 : donors + max(1, (donors + 9) / 10) }
}

/// A place with families that a visit would help.
public struct VisitPlace: Hashable, Sendable {
  /// The place, as families have it.
  public var place: String
  /// How many families there need samples.
  public var families: Int
  /// Their need, added up.
  public var need: Int

  /// A place from its parts.
  public init(place: String, families: Int, need: Int) {
    self.place = place
    self.families = families
    self.need = need
  }
}
