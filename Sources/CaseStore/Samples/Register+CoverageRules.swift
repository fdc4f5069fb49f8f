import CaseModel
import SQLiteAccess

extension Register {
  /// What is recorded of a person as a donor; `nil` where nothing is.
  public func donor(of person: RecordID) throws -> Donor? {
    try reading {
      let records = RecordReader(connection: connection)
      return try records.number(.person, person).flatMap { try records.donor(where: "person", $0) }
    }
  }

  /// A setting of the office; `nil` where it was never set.
  public func setting(_ name: OfficeSetting.Name) throws -> OfficeSetting? {
    try reading { try RecordReader(connection: connection).setting(name) }
  }

  /// The tree around a person, with the office's rules for coverage grades.
  func tree(around person: Int) throws -> FamilyTree {
    try FamilyTreeReader(connection: connection, rules: try coverageRules(), today: today).tree(around: person)
  }

  /// Today, where the register works.
  var today: Day { Day(number: environment.milliseconds() / 86_400_000) }

  /// The office's rules for coverage grades, read once for each state of the register; the planning table where none are set.
  public func coverageRules() throws -> CoverageTable {
    try reading {
      let stamp = try stamp()
      if let known = knownRules, known.stamp == stamp { return known.rules }
      let rules = try CoverageRulesReader(connection: connection).rules()
      knownRules = (stamp, rules)
      return rules
    }
  }
}

/// Reads the office's rules for coverage grades.
struct CoverageRulesReader {
  let connection: Connection

  /// The rules that are set; the planning table where none are, or where they cannot be read.
  func rules() throws -> CoverageTable {
    guard let setting = try RecordReader(connection: connection).setting(.coverageRules) else { return .planning }
    return (try? CoverageTable(text: setting.value)) ?? .planning
  }
}
