import CaseModel
import SQLiteAccess

/// Carries the entries of the log into tables, one after the other.
///
/// The edits of one record that follow each other in a commit are one change, as they were when it was made: a child and a parent can change
/// places only together.
final class Replay {
  private struct Edits {
    var commit: Int
    var kind: Record.Kind
    var entity: RecordID
    var values: [(tag: UInt8, new: [UInt8])]
  }

  private let log: Connection
  private let target: Connection
  private let records: RecordWriter
  private var open: Edits?
  /// How many records of each kind are there.
  private(set) var counts = KindCounts()

  /// Replays entries of `log` into the tables of `target`.
  init(log: Connection, _ target: Connection) throws {
    self.log = log
    self.target = target
    records = try RecordWriter(target, numbers: NumberBook(target))
  }

  /// Takes in the next entry.
  func take(_ item: LogReader.Item) throws {
    if case .changes(let kind, let tag, let new, _) = item.entry {
      if let edits = open, edits.commit == item.commit, edits.entity == item.entity {
        open?.values.append((tag, new))
      } else {
        try close()
        open = Edits(commit: item.commit, kind: kind, entity: item.entity, values: [(tag, new)])
      }
      return
    }
    try close()
    switch item.entry {
    case .changes: break
    case .creates(let kind, let body):
      _ = try records.insert(Record(kind: kind, id: item.entity, body: body))
      counts.add(kind)
    case .namesContactPerson(let person): try records.apply(ContactPersonEdit(family: item.entity, person: person))
    case .removes(let kind, _): if try records.remove(kind, item.entity) { counts.remove(kind) }
    case .takesBack(let seq, let again):
      try TakingBack(connection: target).note(commit: item.commit, device: item.entity, seq: seq, again: again, in: log)
    }
  }

  /// Makes everything visible.
  func finish() throws {
    try close()
    try records.flush()
  }

  /// Edits of a record whose creation was erased are passed over.
  private func close() throws {
    guard let edits = open else { return }
    open = nil
    try records.flush()
    let reader = RecordReader(connection: target)
    guard let record = try reader.record(edits.kind, edits.entity), let number = try reader.number(edits.kind, edits.entity) else { return }
    var fields = try CanonicalFields(record)
    for value in edits.values { fields[value.tag] = value.new }
    try records.replace(fields.record(edits.kind, edits.entity), number)
  }
}
