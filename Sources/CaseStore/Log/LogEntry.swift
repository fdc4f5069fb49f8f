import CaseModel

/// One entry of the log, as its `field` and body say.
enum LogEntry: Hashable, Sendable {
  /// A record with all its fields.
  case creates(Record.Kind, [UInt8])
  /// A new value of one field, with the value that was on screen before; encoded, empty where nothing is recorded.
  case changes(Record.Kind, tag: UInt8, new: [UInt8], base: [UInt8])
  /// The contact person of a family, named by a load of files.
  case namesContactPerson(RecordID)
  /// The end of a record, with all the fields it had.
  case removes(Record.Kind, [UInt8])
  /// A commit of a device that is taken back by this one, or made again.
  case takesBack(seq: Int, again: Bool)

  /// Reads an entry.
  init(field: String, body: [UInt8]) throws {
    if let kind = Record.Kind(rawValue: field) {
      self = .creates(kind, body)
      return
    }
    let reader = try FieldReader(body)
    switch field {
    case LogEntry.undone, LogEntry.redone:
      guard let seq = try reader.integer(1) else { throw RegisterError.damagedLog("an entry does not say what it takes back") }
      self = .takesBack(seq: seq, again: field == LogEntry.redone)
      return
    case ContactPersonEdit.field where reader.tags == [ContactPersonEdit.tag]:
      self = .namesContactPerson(try reader.requiredIdentity(ContactPersonEdit.tag))
      return
    default: break
    }
    guard let (kind, name) = LogEntry.parts(of: field) else { throw LogEntry.unknown }
    if name == LogEntry.removed {
      self = .removes(kind, body)
      return
    }
    guard let known = kind.fields.first(where: { $0.name == name }) else { throw LogEntry.unknown }
    self = .changes(kind, tag: known.tag, new: reader.list(1), base: reader.list(2))
  }

  /// The word in the log's `field` column for an edit, and the body: the new value in field 1, the base in field 2.
  static func edit(_ kind: Record.Kind, _ field: RecordField, new: [UInt8], base: [UInt8]) -> (field: String, body: [UInt8]) {
    var fields = FieldWriter()
    fields.begin()
    fields.nested(1) { $0.encoded(new) }
    fields.nested(2) { $0.encoded(base) }
    return ("\(kind.rawValue).\(field.name)", fields.bytes)
  }

  /// The word in the log's `field` column for the end of a record.
  static func removal(_ kind: Record.Kind) -> String { "\(kind.rawValue).\(removed)" }

  /// The word and the body for taking a commit back or making it again.
  static func takingBack(seq: Int, again: Bool) -> (field: String, body: [UInt8]) {
    var fields = FieldWriter()
    fields.begin()
    fields.integer(1, seq)
    return (again ? redone : undone, fields.bytes)
  }

  private static let removed = "removed"
  private static let undone = "commit.undone"
  private static let redone = "commit.redone"
  private static let unknown = RegisterError.damagedLog("an entry changes a field that this program does not know")

  /// Kind and name of `person.birth place`.
  private static func parts(of field: String) -> (Record.Kind, String)? {
    guard let dot = field.firstIndex(of: "."), let kind = Record.Kind(rawValue: String(field[..<dot])) else { return nil }
    return (kind, String(field[field.index(after: dot)...]))
  }
}
