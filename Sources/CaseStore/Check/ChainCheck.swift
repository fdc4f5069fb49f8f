import CaseModel
import SQLiteAccess

/// Checks the log against its hashes: every entry, every header, and that each commit of a device follows the one before.
struct ChainCheck {
  let connection: Connection

  /// Adds what is wrong to a report.
  func run(into report: inout CheckReport) throws {
    let commits = try connection.prepare(
      """
      SELECT rid, device, seq, hash, prev, hlc, author, role, why, source, schema, op_hashes FROM commit_log ORDER BY device, seq
      """)
    var last: (device: RecordID, seq: Int, hash: [UInt8])?
    while try commits.step() {
      report.commits += 1
      let header = CommitHeader(
        device: try commits.id(1), seq: commits.integer(2), prev: commits.isNull(4) ? nil : commits.bytes(4), hlc: commits.integer(5),
        author: commits.text(6), role: commits.text(7), why: commits.text(8), source: commits.text(9), schema: commits.integer(10))
      let before = last?.device == header.device ? last : nil
      if header.seq != (before?.seq ?? 0) + 1 || header.prev != before?.hash {
        report.problems.append("Commit \(header.seq) of the log does not follow the one before it. \(ChainCheck.remedy)")
      }
      try check(row: commits.integer(0), header, hash: commits.bytes(3), hashes: commits.bytes(11), into: &report)
      last = (header.device, header.seq, commits.bytes(3))
    }
    if try connection.first("SELECT 1 FROM op WHERE rid NOT IN (SELECT rid FROM commit_log) LIMIT 1", read: { _ in true }) != nil {
      report.problems.append("The log holds entries that belong to no commit. \(ChainCheck.remedy)")
    }
  }

  private static let remedy = "Somebody or something changed the file: keep a copy of it, and restore the last good backup."

  private func check(row: Int, _ header: CommitHeader, hash: [UInt8], hashes: [UInt8], into report: inout CheckReport) throws {
    var digest = Digest()
    digest.add(header.canonical)
    var buffer: [UInt8] = []
    var count = 0
    let ops = try connection.prepare("SELECT idx, entity, field, salt, body FROM op WHERE rid = ? ORDER BY idx")
    try ops.bind(1, row)
    while try ops.step() {
      let start = count * Digest.length
      guard ops.integer(0) == count, start + Digest.length <= hashes.count, let entity = ops.optionalID(1) else { break }
      let kept = hashes[start..<(start + Digest.length)]
      if !ops.isNull(4) {
        var computed: [UInt8] = []
        OpHash.append(salt: ops.bytes(3), body: ops.bytes(4), to: &computed, buffer: &buffer)
        if computed[...] != kept {
          report.problems.append(
            "Entry \(count + 1) of commit \(header.seq), about the \(ops.text(2)) \(entity), is not what was written. \(ChainCheck.remedy)")
        }
      }
      digest.add(CommitHeader.canonical(entity: entity, field: ops.text(2), hash: kept))
      count += 1
    }
    report.entries += count
    if count * Digest.length != hashes.count {
      report.problems.append("Commit \(header.seq) of the log lacks entries or has too many. \(ChainCheck.remedy)")
    } else if digest.finish() != hash {
      report.problems.append("Commit \(header.seq) of the log is not what was written. \(ChainCheck.remedy)")
    }
  }
}
