import CaseModel
import SQLiteAccess

/// What is written at the desk besides new records: edits field by field, removals, and what a commit takes back.
extension CommitWriter {
  /// Changes a record: one op for each field that differs, and the row once. Nothing is written where none does.
  func edit(_ kind: Record.Kind, _ id: RecordID, from old: CanonicalFields, to new: CanonicalFields) throws {
    let tags = new.differences(from: old)
    guard !tags.isEmpty else { return }
    guard let number = try RecordReader(connection: connection).number(kind, id) else {
      throw RegisterError(.notFound, "The register holds no such \(kind.rawValue).")
    }
    for tag in tags {
      let entry = LogEntry.edit(kind, try kind.field(tag), new: new[tag], base: old[tag])
      try append(entity: id, field: entry.field, body: entry.body)
    }
    let record = try new.record(kind, id)
    try records.replace(record, number)
    changes.note(record, from: try old.record(kind, id), number: number)
  }

  /// Takes a record out of its table; the log keeps it.
  func remove(_ record: Record) throws {
    record.write(to: &fields)
    try append(entity: record.id, field: LogEntry.removal(record.kind), body: fields.bytes)
    guard try records.remove(record.kind, record.id) else {
      throw RegisterError(.notFound, "The register holds no such \(record.kind.rawValue).")
    }
    changes.note(removed: record)
  }

  /// Says which commit of this device the commit at hand takes back, or makes again.
  func takeBack(_ target: Int, seq: Int, again: Bool) throws {
    let entry = LogEntry.takingBack(seq: seq, again: again)
    try append(entity: device, field: entry.field, body: entry.body)
    try TakingBack(connection: connection).note(commit: row, target: target, again: again)
  }
}
