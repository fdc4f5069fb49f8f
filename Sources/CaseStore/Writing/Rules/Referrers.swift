import CaseModel
import SQLiteAccess

/// Finds out whether anything refers to a record, so that none is removed from under another.
struct Referrers {
  private struct Column {
    var kind: String
    var table: String
    var column: String
  }

  let connection: Connection

  /// What kind of record refers to this one, in words; `nil` where nothing does.
  func first(to kind: Record.Kind, _ id: RecordID) throws -> String? {
    guard let number = try RecordReader(connection: connection).number(kind, id) else { return nil }
    for column in Referrers.byNumber(kind) where try has(column, .integer(number)) { return column.kind }
    for column in Referrers.byIdentity where try has(column, .id(id)) { return column.kind }
    return nil
  }

  private func has(_ column: Column, _ value: Value) throws -> Bool {
    try connection.first("SELECT 1 FROM \(column.table) WHERE \(column.column) = ? LIMIT 1", value) { _ in true } ?? false
  }

  /// Columns that name a record by its identity, whatever its kind.
  private static let byIdentity = [
    Column(kind: "value with its source", table: "sourced_value", column: "about"),
    Column(kind: "value with its source", table: "sourced_value", column: "source"),
    Column(kind: "tracing event", table: "tracing_event", column: "source"),
  ]

  private static func byNumber(_ kind: Record.Kind) -> [Column] {
    switch kind {
    case .incident: [Column(kind: "missing case", table: "missing_case", column: "incident")]
    case .site: [Column(kind: "statement", table: "statement", column: "site")]
    case .family:
      [Column(kind: "person", table: "person", column: "family"), Column(kind: "contact", table: "contact", column: "family")]
    case .person:
      [
        Column(kind: "missing case", table: "missing_case", column: "person"),
        Column(kind: "relationship", table: "relationship", column: "first"),
        Column(kind: "relationship", table: "relationship", column: "second"),
        Column(kind: "contact", table: "contact", column: "person"), Column(kind: "donor", table: "donor", column: "person"),
        Column(kind: "sample", table: "sample", column: "donor"),
        Column(kind: "ante-mortem profile", table: "profile", column: "person"),
        Column(kind: "testimony", table: "testimony", column: "witness"),
        Column(kind: "statement", table: "statement", column: "person"),
        Column(kind: "family", table: "family", column: "contact_person"),
        Column(kind: "sample", table: "sample", column: "handed_over_by"),
        Column(kind: "consent", table: "consent", column: "person"), Column(kind: "task", table: "task", column: "person"),
      ]
    case .missingCase:
      [
        Column(kind: "contact", table: "contact_case", column: "missing_case"),
        Column(kind: "testimony", table: "testimony_case", column: "missing_case"),
        Column(kind: "tracing event", table: "tracing_event", column: "missing_case"),
      ]
    case .contact: [Column(kind: "later contact", table: "contact", column: "follows")]
    case .testimony: [Column(kind: "statement", table: "statement", column: "testimony")]
    case .tracingEvent: [Column(kind: "missing case", table: "missing_case", column: "fate_basis")]
    case .sample:
      [
        Column(kind: "custody event", table: "custody_event", column: "sample"),
        Column(kind: "dispatch", table: "dispatch_sample", column: "sample"),
        Column(kind: "laboratory result", table: "laboratory_result", column: "sample"),
        Column(kind: "task", table: "task", column: "sample"),
      ]
    case .consent: [Column(kind: "task", table: "task", column: "consent")]
    case .dispatch: [Column(kind: "custody event", table: "custody_event", column: "dispatch")]
    case .relationship, .donor, .profile, .statement, .sourcedValue, .personPair, .custodyEvent, .laboratoryResult, .task, .setting: []
    }
  }
}
