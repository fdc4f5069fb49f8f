import CaseModel
import SQLiteAccess

/// Names records in the words by which people know them: a case by its number, a person by the name in list form.
struct RecordWords {
  let connection: Connection

  /// The words for a record, also for one that was removed since.
  func words(_ kind: Record.Kind, _ id: RecordID) throws -> String {
    let record = try RecordReader(connection: connection).record(kind, id)
    switch record {
    case .incident(let value)?: return value.name
    case .site(let value)?: return value.code
    case .family(let value)?: return "\(value.number) \(value.name)"
    case .person(_, let names)?: return names.first.map(ListName.list) ?? "a person without a name"
    case .missingCase(let value)?: return value.number
    case .contact(let value)?: return "contact of \(value.on)"
    case .testimony(let value)?: return value.number
    case .statement(let value)?: return "statement \(value.position) of testimony \(try words(.testimony, value.testimony))"
    case .tracingEvent(let value)?: return value.date.map { "\(value.kind.rawValue), \($0.typed)" } ?? value.kind.rawValue
    case .sample(let value)?: return value.barcode
    case .dispatch(let value)?: return value.number
    case .consent(let value)?: return "consent to \(value.purpose.rawValue)"
    case .custodyEvent(let value)?: return "\(value.status.rawValue), \(value.on)"
    case .laboratoryResult(let value)?: return "laboratory result of \(value.on)"
    case .task(let value)?: return value.kind.rawValue
    case .setting(let value)?: return value.name.rawValue
    case .relationship?, .donor?, .profile?, .sourcedValue?, .personPair?: return kind.rawValue
    case nil: return "a \(kind.rawValue) that was removed"
    }
  }

  /// The words for a source: `testimony BRD-T-2026-00007`, `contact of 2026-11-02`.
  func words(_ source: SourceReference) throws -> String {
    switch source {
    case .testimony(let id): "testimony \(try words(.testimony, id))"
    case .statement(let id): try words(.statement, id)
    case .contact(let id): try words(.contact, id)
    case .words(let words): words
    }
  }
}
