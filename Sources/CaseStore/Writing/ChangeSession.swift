import CaseModel
import SQLiteAccess

/// Writes one change: finds conflicts first, then carries out step by step what the rules allow.
final class ChangeSession {
  private let connection: Connection
  private let writer: CommitWriter
  private let numbers: NewNumbers
  private let reader: RecordReader
  private let rules: ChangeRules
  private let desk: DeskRules
  private let role: OfficeRole
  private var given: [RecordID: String] = [:]

  init(_ connection: Connection, writer: CommitWriter, numbers: NewNumbers, role: OfficeRole) {
    self.connection = connection
    self.writer = writer
    self.numbers = numbers
    reader = RecordReader(connection: connection)
    rules = ChangeRules(connection: connection, writer: writer)
    desk = DeskRules(connection)
    self.role = role
  }

  /// Writes all steps of a change, or throws and leaves it to the transaction that nothing of it stays.
  func write(_ change: RecordChange) throws -> SavedChange {
    let identities = NewIdentities(change, newID: writer.newID)
    if let source = change.source?.replacing(identities.real) {
      try rules.checkSource(source, in: change, identities)
      writer.words.source = source.logged
    }
    let conflicts = try ConflictFinder(connection: connection, identities: identities, role: role).conflicts(in: change)
    guard conflicts.isEmpty else { throw ChangeConflict(fields: conflicts) }
    for step in change.steps {
      switch step {
      case .create(let record): try create(record, identities)
      case .edit(let record, let base): try edit(record, from: base, identities)
      case .remove(let record): try remove(record, identities)
      }
    }
    try writer.flush()
    try desk.finish()
    return SavedChange(identities: identities.made, numbers: given, savedAt: writer.milliseconds)
  }

  private func create(_ record: Record, _ identities: NewIdentities) throws {
    let id = identities.identity(ofNew: record)
    var new = try CanonicalFields(record, replacing: identities.real).record(record.kind, id).tidied
    if let number = try numbers.number(for: &new) { given[id] = number }
    try rules.check(new, replacing: nil)
    try desk.check(new, replacing: nil)
    _ = try writer.create(new)
  }

  private func edit(_ record: Record, from base: Record, _ identities: NewIdentities) throws {
    let id = identities.real(record.id)
    let wanted = try CanonicalFields(record, replacing: identities.real)
    let tags = wanted.differences(from: try CanonicalFields(base, replacing: identities.real))
    guard !tags.isEmpty else { return }
    let old = try current(record.kind, id)
    let oldFields = try CanonicalFields(old)
    var fields = oldFields
    for tag in tags { fields[tag] = wanted[tag] }
    let new = try fields.record(record.kind, id).tidied
    try rules.check(new, replacing: old)
    try desk.check(new, replacing: old)
    try SealedResults(role: role).checkEdit(new, replacing: old)
    try writer.edit(record.kind, id, from: oldFields, to: try CanonicalFields(new))
  }

  private func remove(_ record: Record, _ identities: NewIdentities) throws {
    let old = try current(record.kind, identities.real(record.id))
    try SealedResults(role: role).checkRemoval(of: old)
    try desk.checkRemoval(of: old)
    try rules.checkRemoval(of: old)
    try writer.remove(old)
  }

  private func current(_ kind: Record.Kind, _ id: RecordID) throws -> Record {
    try writer.flush()
    guard let record = try reader.record(kind, id) else { throw ChangeSession.gone(kind) }
    return record
  }

  /// Somebody removed the record while a form was open on it.
  static func gone(_ kind: Record.Kind) -> RegisterError {
    RegisterError(
      .refused, "The \(kind.rawValue) is no longer in the register: it was removed meanwhile. Nothing was changed and the draft is kept.")
  }
}

extension Record {
  /// The record without what is empty where it should be absent (an empty reference would clash with every other empty one), and with the
  /// barcode as the register keeps it: a code that is typed with a space or in small letters is the same code.
  var tidied: Record {
    switch self {
    case .person(var person, let names) where person.reference == "":
      person.reference = nil
      return .person(person, names)
    case .sample(var sample):
      sample.barcode = Barcode.tidied(sample.barcode)
      return .sample(sample)
    default: return self
    }
  }
}
