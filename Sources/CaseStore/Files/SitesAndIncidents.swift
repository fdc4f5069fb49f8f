import CaseModel
import SQLiteAccess

extension Register {
  /// All sites, by code.
  public func sites() throws -> [Site] {
    try reading {
      try connection.rows("SELECT * FROM site ORDER BY code") { row in
        var site = Site(
          id: try row.id(1), code: row.text(2), name: row.text(3), kind: try row.word(4), district: row.text(5), status: try row.word(6))
        site.latitude = row.optionalReal(7)
        site.longitude = row.optionalReal(8)
        site.precisionMetres = row.optionalInteger(9)
        site.reported = try row.date(10)
        site.note = row.optionalText(14)
        return site
      }.sorted { NumberKey.of($0.code) < NumberKey.of($1.code) }
    }
  }

  /// All incidents, by name.
  public func incidents() throws -> [Incident] {
    try reading {
      try connection.rows("SELECT * FROM incident") { row in
        Incident(id: try row.id(1), name: row.text(2), began: try row.date(3), ended: try row.date(7))
      }.sorted { SortKeys.text($0.name).lexicographicallyPrecedes(SortKeys.text($1.name)) }
    }
  }

  /// How many records of each kind the register holds.
  public func counts() throws -> RegisterCounts {
    try reading {
      let counters = Counters(connection)
      return RegisterCounts(
        incidents: try counters.value(.incident), sites: try counters.value(.site), families: try counters.value(.family),
        persons: try counters.value(.person), cases: try counters.value(.missingCase),
        relationships: try counters.value(.relationship), contacts: try counters.value(.contact), donors: try counters.value(.donor),
        samples: try counters.value(.sample))
    }
  }
}

/// How many records of each kind a register holds.
public struct RegisterCounts: Hashable, Sendable {
  /// Incidents.
  public var incidents: Int
  /// Sites.
  public var sites: Int
  /// Families.
  public var families: Int
  /// Persons, missing or not.
  public var persons: Int
  /// Missing persons.
  public var cases: Int
  /// Recorded relationships.
  public var relationships: Int
  /// Contacts.
  public var contacts: Int
  /// Donors.
  public var donors: Int
  /// Samples.
  public var samples: Int

  /// Counts from their parts.
  public init(
    incidents: Int, sites: Int, families: Int, persons: Int, cases: Int, relationships: Int, contacts: Int, donors: Int, samples: Int
  ) {
    self.incidents = incidents
    self.sites = sites
    self.families = families
    self.persons = persons
    self.cases = cases
    self.relationships = relationships
    self.contacts = contacts
    self.donors = donors
    self.samples = samples
  }
}
