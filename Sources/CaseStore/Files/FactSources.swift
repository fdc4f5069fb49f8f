import CaseModel
import SQLiteAccess

/// Finds out from the log from which source the values of a record are known.
struct FactSources {
  let connection: Connection

  /// The source of each field whose present value came with one, by the field's name. What came with a load of files has none here: every
  /// field would have the same.
  func sources(of record: Record) throws -> [String: SourceReference] {
    let kind = record.kind
    var sources: [String: SourceReference] = [:]
    try connection.forEach(
      """
      SELECT o.field, o.body, c.source FROM op o JOIN commit_log c ON c.rid = o.rid
      WHERE o.entity = ? AND NOT \(UndoStack.isMarker) AND NOT \(UndoStack.isUndone) ORDER BY o.rid, o.idx
      """, .id(record.id)
    ) { row in
      let field = row.text(0)
      let logged = row.text(2)
      let source = LoadSource.names(logged) ? nil : SourceReference(logged: logged)
      if field == kind.rawValue {
        sources = [:]
        guard let source, !row.isNull(1) else { return }
        for tag in try FieldReader(row.bytes(1)).tags { sources[try kind.field(tag).name] = source }
      } else if field.hasPrefix(kind.rawValue + ".") {
        sources[String(field.dropFirst(kind.rawValue.count + 1))] = source
      }
    }
    guard !sources.isEmpty else { return [:] }
    let known = try CanonicalFields(record)
    return sources.filter { name, _ in
      kind.fields.first { $0.name == name }.map { !known[$0.tag].isEmpty } ?? false
    }
  }
}
