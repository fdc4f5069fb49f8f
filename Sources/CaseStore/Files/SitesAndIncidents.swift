import CaseModel
import SQLiteAccess

extension Register {
  /// All sites, by code.
  public func sites() throws -> [Site] {
    try reading {
      try connection.rows("SELECT * FROM site ORDER BY code", read: RecordReader.site).sorted {
        NumberKey.of($0.code) < NumberKey.of($1.code)
      }
    }
  }

  /// All incidents, by name.
  public func incidents() throws -> [Incident] {
    try reading {
      try connection.rows("SELECT * FROM incident", read: RecordReader.incident).sorted {
        SortKeys.text($0.name).lexicographicallyPrecedes(SortKeys.text($1.name))
      }
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
