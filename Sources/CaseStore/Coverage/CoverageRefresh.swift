import CaseModel
import Kinship
import SQLiteAccess

/// Grades every case again where the office's rules changed, and writes only what came out different.
struct CoverageRefresh {
  let connection: Connection

  /// Brings the lists of cases and families up to date with the rules.
  func run() throws {
    let kin = try MemoryKin(MemoryTies(storedIn: connection), connection)
    let rules = try CoverageRulesReader(connection: connection).rules()
    var changed: [(number: Int, coverage: CaseCoverage, facets: Int)] = []
    var families: Set<Int> = []
    try connection.forEach("SELECT no, person_no, facets, family_no FROM case_list") { row in
      let coverage = try kin.coverage(of: row.integer(1), rules: rules)
      let facets = CaseFacets.replacing(coverage, in: row.integer(2))
      guard facets != row.integer(2) else { return }
      changed.append((row.integer(0), coverage, facets))
      if let family = row.optionalInteger(3) { families.insert(family) }
    }
    for row in changed {
      try connection.run(
        "UPDATE case_list SET coverage = ?, facets = ? WHERE no = ?", .integer(CaseFacets.rank(of: row.coverage.grade)),
        .integer(row.facets), .integer(row.number))
    }
    for family in families.sorted() {
      try connection.run(
        """
        UPDATE family_list SET (coverage, need) = (SELECT \(FamilyListWriter.coverageAndNeed) FROM case_list l WHERE l.family_no = ?1)
        WHERE no = ?1
        """, .integer(family))
    }
  }
}
