import SQLiteAccess

/// Finds the persons around one person, nearest first, in one query.
///
/// Steps: 0 to 3 climb from the person to parents and great-grandparents; 4 goes down to the children of anybody met; 5 is the partner or
/// the other parent, from whom nothing is followed. Kind 4 is a partner, certainty 3 disproved (`RelationshipCode`). UNION, never UNION ALL: records may hold loops, and each person is met once a step.
struct KinSearch {
  let connection: Connection

  /// The local numbers of at most `limit` persons, and whether there are more.
  func around(_ person: Int, limit: Int) throws -> (persons: [Int], isCut: Bool) {
    var found: [Int] = []
    var met: Set<Int> = []
    let statement = try connection.cached(KinSearch.query)
    defer { statement.reset() }
    try statement.bind(1, person)
    // A person may be met in several steps; rows come in the order of the search, so that nearer kin win.
    while try statement.step() {
      guard met.insert(statement.integer(0)).inserted else { continue }
      if found.count == limit { return (found, true) }
      found.append(statement.integer(0))
    }
    return (found, false)
  }

  private static let query = """
    WITH RECURSIVE kin(no, step) AS (
      VALUES(?1, 0)
      UNION
      SELECT r.first, kin.step + 1 FROM kin JOIN relationship r ON r.second = kin.no
        WHERE kin.step < 3 AND r.kind <> 4 AND r.certainty <> 3
      UNION
      SELECT r.second, 4 FROM kin JOIN relationship r ON r.first = kin.no
        WHERE kin.step < 5 AND r.kind <> 4 AND r.certainty <> 3
      UNION
      SELECT r.first, 5 FROM kin JOIN relationship r ON r.second = kin.no
        WHERE kin.step < 5 AND (r.kind = 4 OR kin.step >= 3) AND r.certainty <> 3
      UNION
      SELECT r.second, 5 FROM kin JOIN relationship r ON r.first = kin.no
        WHERE kin.step < 5 AND r.kind = 4 AND r.certainty <> 3
    ) SELECT no FROM kin
    """
}
