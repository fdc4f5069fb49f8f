import CaseModel
import SQLiteAccess

extension Register {
  /// Takes in everything that `next` hands over, in one transaction: either all good rows are in the register afterwards, or none.
  ///
  /// Rows that cannot be are left out and named in the summary with their line. `progress` hears how many rows were read.
  public func takeIn(
    by author: String, why: String, source: String, progress: (@Sendable (Int) -> Void)? = nil,
    next: @escaping @Sendable () throws -> IntakeItem?
  ) throws -> IntakeSummary {
    try prepareForLoad()
    let rows = ReadAhead(next: next)
    defer {
      rows.stop()
      endLoad()
    }
    return try commit(by: author, why: why, source: LoadSource.logged(source)) { writer in
      // The tables of an empty register get their indexes after the rows: three times as fast.
      let isLoad = try connection.integer("SELECT count(*) FROM (SELECT 1 FROM person LIMIT 1)") == 0
      let load = isLoad ? BulkLoad(connection, writer: writer) : nil
      try load?.begin()
      let ties: any RecordedTies = load?.ties ?? StoredTies(connection, writer: writer)
      let year = Day(number: environment.milliseconds() / 86_400_000).year
      // What the session remembers of references is given back before the indexes are built.
      let summary = try Register.takeAll(
        IntakeSession(connection, writer: writer, ties: ties, prefix: casePrefix, year: year), progress: progress, next: rows.take)
      try load?.finish()
      return summary
    }
  }

  /// Nobody else can have an empty register's data open: it is filled without the write-ahead log, which would write every page twice. The
  /// rollback journal then stays almost empty. Where another program has the file open, the write-ahead log stays.
  private func prepareForLoad() throws {
    guard access == .readWrite else { return }
    try RegisterError.translating {
      guard try connection.first("SELECT 1 FROM commit_log LIMIT 1", read: { _ in true }) == nil else { return }
      try? connection.execute("PRAGMA journal_mode=DELETE")
    }
  }

  private func endLoad() {
    guard access == .readWrite else { return }
    try? connection.useCache(kilobytes: Settings().cacheKilobytes)
    _ = try? connection.useWriteAheadLog()
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
    try session.finish()
    summary.problems += session.remainingProblems()
    summary.problems.sort { $0.line < $1.line }
    progress?(summary.read)
    return summary
  }
}
