import CaseModel
import SQLiteAccess

extension Register {
  /// Takes in everything that `next` hands over, in one transaction: either all good rows are in the register afterwards, or none.
  ///
  /// Rows that cannot be are left out and named in the summary with their line. `progress` hears how many rows were read.
  public func takeIn(
    by author: String, why: String, source: String, progress: (@Sendable (Int) -> Void)? = nil,
    next: @Sendable () throws -> IntakeItem?
  ) throws -> IntakeSummary {
    defer { try? connection.useCache(kilobytes: Settings().cacheKilobytes) }
    return try commit(by: author, why: why, source: source) { writer in
      // The tables of an empty register get their indexes after the rows: three times as fast.
      let isLoad = try connection.integer("SELECT count(*) FROM (SELECT 1 FROM person LIMIT 1)") == 0
      let load = isLoad ? BulkLoad(connection, writer: writer) : nil
      try load?.begin()
      let ties: any RecordedTies = load?.ties ?? StoredTies(connection, writer: writer)
      let year = Day(number: environment.milliseconds() / 86_400_000).year
      let session = try IntakeSession(connection, writer: writer, ties: ties, prefix: casePrefix, year: year)
      let summary = try Register.takeAll(session, progress: progress, next: next)
      try load?.finish()
      return summary
    }
  }

  private static func takeAll(
    _ session: IntakeSession, progress: (@Sendable (Int) -> Void)?, next: () throws -> IntakeItem?
  ) throws -> IntakeSummary {
    var summary = IntakeSummary()
    while let item = try next() {
      summary.read += 1
      switch item.result {
      case .failure(let problem): summary.problems.append(problem)
      case .success(let entry):
        switch try session.take(entry, line: item.line) {
        case .created(let count): summary.created += count
        case .skipped: summary.skipped += 1
        case .refused(let sentence): summary.problems.append(IntakeProblem(line: item.line, message: sentence))
        }
      }
      if summary.read.isMultiple(of: 1_000) { progress?(summary.read) }
    }
    summary.problems += session.remainingProblems()
    summary.problems.sort { $0.line < $1.line }
    progress?(summary.read)
    return summary
  }
}
