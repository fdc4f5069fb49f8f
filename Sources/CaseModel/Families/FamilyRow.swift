/// What a list of families shows of one family.
public struct FamilyRow: Hashable, Sendable, Identifiable {
  /// The family.
  public var id: RecordID
  /// The family's number.
  public var number: String
  /// The family's name.
  public var name: String
  /// Where most of it lives.
  public var place: String
  /// How many members are missing.
  public var missing: Int
  /// How many persons belong to the file.
  public var members: Int
  /// How many members gave a sample that counts.
  public var sampled: Int
  /// The lowest coverage among its missing members.
  public var coverage: CoverageGrade
  /// The last contact with the family.
  public var lastContact: Day?
  /// How much is missing: the grades that its missing members are short of complete, added up; only of those whom a relative who can still
  /// be asked would help.
  public var need: Int = 0

  /// A row from its parts.
  public init(
    id: RecordID, number: String, name: String, place: String, missing: Int, members: Int, sampled: Int, coverage: CoverageGrade,
    lastContact: Day?
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.place = place
    self.missing = missing
    self.members = members
    self.sampled = sampled
    self.coverage = coverage
    self.lastContact = lastContact
  }
}

/// A column by which a list of families can be sorted.
public enum FamilyColumn: String, CaseIterable, Sendable {
  case number, name, place, missing, members, sampled, coverage, lastContact, need
}

/// A list of families: which, in which order.
public struct FamilyQuery: Hashable, Sendable {
  /// True: only families with several missing members.
  public var severalMissing = false
  /// Part of the place, compared by fold key; `nil` matches everything.
  public var place: String?
  /// The column that orders them; ties fall to the family number.
  public var column: FamilyColumn = .name
  /// True for the reverse order.
  public var descending = false

  /// All families by name.
  public init() {}

  /// All families, those with the greatest need of samples first.
  public static var byNeed: FamilyQuery {
    var query = FamilyQuery()
    query.column = .need
    query.descending = true
    return query
  }
}

/// A family that a search found through one of its members, and why.
public struct FamilyHit: Hashable, Sendable {
  /// The family.
  public var row: FamilyRow
  /// The member who matched.
  public var person: RecordID
  /// Why it matched, in words: `mother Xanım ƏLİYEVA`.
  public var why: String

  /// A hit from its parts.
  public init(row: FamilyRow, person: RecordID, why: String) {
    self.row = row
    self.person = person
    self.why = why
  }
}

/// Everything the register holds about one family, as one value.
public struct FamilyFile: Hashable, Sendable {
  /// The family.
  public var family: Family
  /// What the list shows of it.
  public var row: FamilyRow
  /// The tree around the first missing member.
  public var tree: FamilyTree
  /// The cases of its missing members.
  public var cases: [CaseRow]
  /// Contacts with the family, newest first.
  public var contacts: [Contact]
  /// Samples given by its members, newest first.
  public var samples: [Sample]

  /// A family file from its parts.
  public init(family: Family, row: FamilyRow, tree: FamilyTree, cases: [CaseRow], contacts: [Contact], samples: [Sample]) {
    self.family = family
    self.row = row
    self.tree = tree
    self.cases = cases
    self.contacts = contacts
    self.samples = samples
  }
}
