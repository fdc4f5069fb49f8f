import CaseModel
import SQLiteAccess

/// Follows one record through the log and tells what each entry did to it.
struct RecordStory {
  /// The commit that an entry stands in.
  struct Frame {
    var when: Int
    var by: String
    var why: String
    var source: SourceReference?
  }

  private struct Change {
    var kind: HistoryEntry.Kind
    var field: RecordField?
    var old: [UInt8]
    var new: [UInt8]
    var frame: Frame
  }

  private let connection: Connection
  private var kind: Record.Kind?
  private var fields = CanonicalFields()
  private var wasRemoved = false
  private var changes: [Change] = []

  init(connection: Connection) {
    self.connection = connection
  }

  /// Takes in the next entry about the record.
  mutating func take(_ entry: LogEntry, _ frame: Frame) throws {
    switch entry {
    case .creates(let kind, let body):
      self.kind = kind
      fields = try CanonicalFields(body: body)
      changes.append(Change(kind: wasRemoved ? .restored : .created, old: [], new: [], frame: frame))
    case .removes(let kind, let body):
      self.kind = kind
      fields = try CanonicalFields(body: body)
      wasRemoved = true
      changes.append(Change(kind: .removed, old: [], new: [], frame: frame))
    case .changes(let kind, let tag, let new, let base): try change(kind, tag, base: base, new: new, frame)
    case .namesContactPerson(let person):
      var value = FieldWriter()
      value.identity(ContactPersonEdit.tag, person)
      try change(.family, ContactPersonEdit.tag, base: fields[ContactPersonEdit.tag], new: value.bytes, frame)
    case .takesBack: break
    }
  }

  private mutating func change(_ kind: Record.Kind, _ tag: UInt8, base: [UInt8], new: [UInt8], _ frame: Frame) throws {
    self.kind = kind
    fields[tag] = new
    changes.append(Change(kind: .changed, field: try kind.field(tag), old: base, new: new, frame: frame))
  }

  /// The lines, newest first; `nil` where nothing was ever written about the record.
  func history(of id: RecordID) throws -> RecordHistory? {
    guard let kind else { return nil }
    // What is sealed now, or was when the record ended, was perhaps open once: the past is told as the present may be.
    let words = FieldWords(connection: connection, hiding: fields.hiddenTags(kind))
    let entries = try changes.reversed().map { change in
      HistoryEntry(
        kind: change.kind, field: change.field?.name ?? "", old: try change.field.map { try words.text($0, change.old) } ?? "",
        new: try change.field.map { try words.text($0, change.new) } ?? "", when: change.frame.when, by: change.frame.by,
        why: change.frame.why, source: change.frame.source)
    }
    return RecordHistory(record: id, kind: kind, entries: entries)
  }
}
