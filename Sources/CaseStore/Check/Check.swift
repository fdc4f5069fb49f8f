import SQLiteAccess

extension Register {
  /// Checks everything: the file's pages, what records refer to, the log against its hashes, and every table and the search index against
  /// the log.
  public func check() throws -> CheckReport {
    var report = CheckReport()
    try reading {
      try checkFile(into: &report)
      report.checked.append("the pages of the file and what its records refer to")
      guard report.isGood else { return }
      try ChainCheck(connection: connection).run(into: &report)
      report.checked.append("the log: \(report.commits) commits with \(report.entries) entries against their hashes")
      guard report.isGood else { return }
      try TableCheck(connection: connection).run(into: &report)
      report.checked.append("every table against the log")
    }
    if report.isGood, access == .readWrite { try checkSearchIndex(into: &report) }
    return report
  }

  private func checkFile(into report: inout CheckReport) throws {
    do {
      let messages = try connection.rows("PRAGMA integrity_check(20)") { $0.text(0) }
      if messages != ["ok"] {
        report.problems.append(
          "The file is damaged (\(messages.first ?? "unknown")). Keep a copy of it, and restore the last good backup.")
      }
    } catch let error as DatabaseError where error.kind == .corrupt || error.kind == .notADatabase {
      report.problems.append("The file is damaged (\(error)). Keep a copy of it, and restore the last good backup.")
      return
    }
    try connection.forEach("PRAGMA foreign_key_check") { row in
      report.problems.append(
        "Row \(row.integer(1)) of \(row.text(0)) refers to a \(row.text(2)) that is not there. Rebuild the tables from the log.")
    }
  }

  /// FTS5 compares its index with the documents; it does so by a statement that writes, though nothing is written.
  private func checkSearchIndex(into report: inout CheckReport) throws {
    report.checked.append("the search index against the names")
    for search in ["person_search", "case_search"] {
      do {
        try connection.write { try connection.run("INSERT INTO \(search)(\(search), rank) VALUES('integrity-check', 1)") }
      } catch let error as DatabaseError where error.kind == .corrupt {
        report.problems.append("The search index does not agree with the names. Rebuild the tables from the log.")
      }
    }
  }
}
