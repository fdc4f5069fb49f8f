import CaseModel
import SQLiteAccess

/// Two people changed one field without having seen each other's change; nothing is written.
struct ChangeConflict: Error {
  var fields: [FieldConflict]
}

/// Compares what was on screen when a form was opened with what the register holds now.
struct ConflictFinder {
  let connection: Connection
  let identities: NewIdentities
  /// Whoever makes the change: what that role may not read was not on the screen, and is in no conflict.
  let role: OfficeRole

  /// The fields that the change means to change and that somebody else changed to something else meanwhile.
  func conflicts(in change: RecordChange) throws -> [FieldConflict] {
    let reader = RecordReader(connection: connection)
    var conflicts: [FieldConflict] = []
    /// What earlier steps of the change make of the records that they touch; `nil` where they remove one.
    var foreseen: [RecordID: CanonicalFields?] = [:]
    for step in change.steps {
      switch step {
      case .create(let record):
        if record.id.isProvisional { foreseen[record.id] = .some(try CanonicalFields(record)) }
      case .edit(let record, let base):
        let wanted = try CanonicalFields(record)
        let seen = try CanonicalFields(base)
        let known = try foreseen[record.id] ?? reader.record(record.kind, record.id).map { try CanonicalFields($0.asRead(by: role)) }
        guard let now = known else { throw ChangeSession.gone(record.kind) }
        let tags = wanted.differences(from: seen)
        for tag in tags where now[tag] != seen[tag] && now[tag] != wanted[tag] {
          conflicts.append(try conflict(record.kind, record.id, tag, seen: seen, mine: wanted, now: now))
        }
        var merged = now
        for tag in tags { merged[tag] = wanted[tag] }
        foreseen[record.id] = .some(merged)
      case .remove(let record):
        let seen = try CanonicalFields(record)
        let known = try foreseen[record.id] ?? reader.record(record.kind, record.id).map { try CanonicalFields($0.asRead(by: role)) }
        guard let now = known else { throw ChangeSession.gone(record.kind) }
        for tag in now.differences(from: seen) {
          conflicts.append(try conflict(record.kind, record.id, tag, seen: seen, mine: CanonicalFields(), now: now))
        }
        foreseen[record.id] = .some(nil)
      }
    }
    return conflicts
  }

  private func conflict(
    _ kind: Record.Kind, _ id: RecordID, _ tag: UInt8, seen: CanonicalFields, mine: CanonicalFields, now: CanonicalFields
  ) throws -> FieldConflict {
    let field = try kind.field(tag)
    let words = FieldWords(connection: connection, hiding: now.hiddenTags(kind))
    return FieldConflict(
      current: try now.record(kind, id), field: field.name, base: try words.text(field, seen[tag]), mine: try words.text(field, mine[tag]),
      theirs: try words.text(field, now[tag]), by: try author(of: "\(kind.rawValue).\(field.name)", id))
  }

  private func author(of field: String, _ id: RecordID) throws -> String {
    try connection.first(
      "SELECT c.author FROM op o JOIN commit_log c ON c.rid = o.rid WHERE o.entity = ? AND o.field = ? ORDER BY o.rid DESC LIMIT 1",
      .id(id), .text(field)
    ) { $0.text(0) } ?? ""
  }
}
