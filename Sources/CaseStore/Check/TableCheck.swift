import SQLiteAccess

/// Compares the derived tables with those that the log makes: the same code, into a register in memory.
struct TableCheck {
  let connection: Connection

  /// A table with the columns to compare and what names a row. Local numbers of places and words depend on the order in which they were
  /// met, so their texts are compared.
  private struct Comparison {
    var words: String
    var query: String
  }

  private static let comparisons = [
    Comparison(words: "incident", query: "SELECT name, * FROM incident ORDER BY no"),
    Comparison(words: "site", query: "SELECT code, * FROM site ORDER BY no"),
    Comparison(words: "family", query: "SELECT number, * FROM family ORDER BY no"),
    Comparison(words: "person", query: "SELECT coalesce(reference, lower(hex(id))), * FROM person ORDER BY no"),
    Comparison(
      words: "name of person",
      query: """
        SELECT coalesce(p.reference, lower(hex(p.id))), n.* FROM person_name n JOIN person p ON p.no = n.person ORDER BY n.person, n.position
        """),
    Comparison(words: "case", query: "SELECT number, * FROM missing_case ORDER BY no"),
    Comparison(words: "relationship", query: "SELECT lower(hex(id)), * FROM relationship ORDER BY no"),
    Comparison(words: "contact", query: "SELECT lower(hex(id)), * FROM contact ORDER BY no"),
    Comparison(words: "donor", query: "SELECT lower(hex(id)), * FROM donor ORDER BY no"),
    Comparison(words: "sample", query: "SELECT barcode, * FROM sample ORDER BY no"),
    Comparison(
      words: "list row of case",
      query: """
        SELECT number, no, id, person, family, number, name, birth_year, last_seen, place, incident, category, sex, age_group, circumstance,
          fate, workflow, coverage, number_key, name_key, birth_key, last_seen_key, place_key, incident_key, surname_fold, serial, facets,
          incident_no, (SELECT text FROM place p WHERE p.no = place_no), (SELECT district FROM place p WHERE p.no = place_no), family_no, person_no FROM case_list ORDER BY no
        """),
    Comparison(
      words: "list row of family",
      query: """
        SELECT number, no, id, number, name, place, missing, members, sampled, coverage, last_contact, number_key, name_key, place_key,
          last_contact_key, need, (SELECT text FROM place p WHERE p.no = place_no) FROM family_list ORDER BY no
        """),
    Comparison(words: "counter", query: "SELECT name, value FROM counter ORDER BY name"),
    Comparison(words: "search document of person number", query: "SELECT no, text FROM person_document ORDER BY no"),
    Comparison(words: "search document of case number", query: "SELECT no, text FROM case_document ORDER BY no"),
    Comparison(words: "case of contact number", query: "SELECT * FROM contact_case ORDER BY contact, position"),
    Comparison(words: "ante-mortem profile", query: "SELECT lower(hex(id)), * FROM profile ORDER BY no"),
    Comparison(words: "testimony", query: "SELECT number, * FROM testimony ORDER BY no"),
    Comparison(words: "case of testimony number", query: "SELECT * FROM testimony_case ORDER BY testimony, position"),
    Comparison(words: "statement", query: "SELECT lower(hex(id)), * FROM statement ORDER BY no"),
    Comparison(words: "tracing event", query: "SELECT lower(hex(id)), * FROM tracing_event ORDER BY no"),
    Comparison(words: "sourced value", query: "SELECT lower(hex(id)), * FROM sourced_value ORDER BY no"),
    Comparison(words: "pair of persons", query: "SELECT lower(hex(id)), * FROM person_pair ORDER BY no"),
    Comparison(words: "consent", query: "SELECT lower(hex(id)), * FROM consent ORDER BY no"),
    Comparison(words: "custody event", query: "SELECT lower(hex(id)), * FROM custody_event ORDER BY no"),
    Comparison(words: "dispatch", query: "SELECT number, * FROM dispatch ORDER BY no"),
    Comparison(words: "sample of dispatch number", query: "SELECT * FROM dispatch_sample ORDER BY dispatch, position"),
    Comparison(words: "laboratory result", query: "SELECT lower(hex(id)), * FROM laboratory_result ORDER BY no"),
    Comparison(words: "task", query: "SELECT lower(hex(id)), * FROM task ORDER BY no"),
    Comparison(words: "setting", query: "SELECT name, * FROM setting ORDER BY no"),
    Comparison(words: "removed record", query: "SELECT lower(hex(id)), * FROM removed ORDER BY id"),
    Comparison(words: "commit taken back", query: "SELECT * FROM taking_back ORDER BY rid"),
  ]

  /// Words that no name uses any more may stay: they are looked up, not compared.
  private static let lookups = [
    (words: "search word", all: "SELECT fold, shape FROM word", one: "SELECT 1 FROM word WHERE fold = ? AND shape = ?"),
    (
      words: "search key", all: "SELECT s.skeleton, w.fold FROM word_skeleton s JOIN word w ON w.no = s.word",
      one: "SELECT 1 FROM word w JOIN word_skeleton s ON s.word = w.no AND s.skeleton = ?1 WHERE w.fold = ?2"
    ),
  ]

  /// Adds what is wrong to a report.
  func run(into report: inout CheckReport) throws {
    let rebuilt = try Connection(path: ":memory:", mode: .create)
    try rebuilt.apply(Settings())
    try Migrator(Schema.migrations).migrate(rebuilt)
    // What records refer to was checked in the file itself.
    try rebuilt.execute("PRAGMA foreign_keys=OFF")
    try rebuilt.write {
      try Rebuild.dropIndexes(rebuilt)
      try Rebuild.replay(from: connection, into: rebuilt)
    }
    for comparison in TableCheck.comparisons {
      let stored = try connection.prepare(comparison.query)
      let wanted = try rebuilt.prepare(comparison.query)
      if let label = try firstDifference(stored, wanted) {
        report.problems.append(TableCheck.problem(comparison.words, label))
      }
    }
    for lookup in TableCheck.lookups {
      let wanted = try rebuilt.prepare(lookup.all)
      let stored = try connection.prepare(lookup.one)
      if let label = try firstMissing(of: wanted, in: stored) { report.problems.append(TableCheck.problem(lookup.words, label)) }
    }
  }

  private static func problem(_ words: String, _ label: String) -> String {
    "The \(words) \(label) is not what the log says. Rebuild the tables from the log; nothing of the log is lost by it."
  }

  /// What names the first wanted row that a look-up does not find.
  private func firstMissing(of wanted: Statement, in stored: Statement) throws -> String? {
    while try wanted.step() {
      for column in 0..<wanted.columnCount { try stored.bind(column + 1, wanted.value(column)) }
      let isThere = try stored.step()
      stored.reset()
      if !isThere { return wanted.text(0) }
    }
    return nil
  }

  /// What names the first row in which two queries differ; `nil` where they agree.
  private func firstDifference(_ stored: Statement, _ wanted: Statement) throws -> String? {
    while true {
      let hasStored = try stored.step()
      let hasWanted = try wanted.step()
      guard hasStored || hasWanted else { return nil }
      guard hasStored && hasWanted else { return (hasStored ? stored : wanted).text(0) }
      for column in 0..<stored.columnCount where stored.value(column) != wanted.value(column) { return wanted.text(0) }
    }
  }
}
