import CaseModel
import SQLiteAccess

/// Shows the value of a field as text, as people would write it.
struct FieldWords {
  let connection: Connection
  /// The tags of fields that nobody may read here; what stands in them is called sealed.
  let hiding: Set<UInt8>

  init(connection: Connection, hiding: Set<UInt8> = []) {
    self.connection = connection
    self.hiding = hiding
  }

  /// The text for a field in canonical form; empty where nothing is recorded.
  func text(_ field: RecordField, _ encoded: [UInt8]) throws -> String {
    if field.shape == .truth { return encoded.isEmpty ? "no" : "yes" }
    guard !encoded.isEmpty else { return "" }
    guard !hiding.contains(field.tag) else { return "sealed" }
    let reader = try FieldReader(list: encoded[...])
    switch field.shape {
    case .text, .truth: return reader.text(field.tag) ?? ""
    case .integer: return try reader.integer(field.tag).map(String.init) ?? ""
    case .fraction: return try reader.fraction(field.tag).map { "\($0)" } ?? ""
    case .day: return try reader.day(field.tag)?.description ?? ""
    case .date: return try reader.date(field.tag)?.typed ?? ""
    case .source: return try reader.source(field.tag).map { try RecordWords(connection: connection).words($0) } ?? ""
    case .record(let kind):
      return try reader.identities(field.tag).map { try RecordWords(connection: connection).words(kind, $0) }.joined(separator: ", ")
    case .names: return try PersonName.list(of: .unassigned, fields: reader).map(FieldWords.words).joined(separator: "; ")
    case .marks: return try BodyMark.list(reader).map(FieldWords.words).joined(separator: "; ")
    case .teeth:
      return try ToothNote.list(reader).map { FieldWords.words("\($0.tooth) \($0.state.rawValue)", $0.note) }.joined(separator: "; ")
    case .effects: return try Effect.list(reader).map { FieldWords.words($0.kind.rawValue, $0.note) }.joined(separator: "; ")
    case .subject: return try subject(try reader.requiredIdentity(field.tag))
    }
  }

  private static func words(_ name: PersonName) -> String {
    name.kind == .current ? name.full : "\(name.full) (\(name.kind.rawValue))"
  }

  private static func words(_ mark: BodyMark) -> String {
    let side = mark.side == .unknown ? "" : "\(mark.side.rawValue) "
    return words("\(mark.kind.rawValue), \(side)\(mark.place.rawValue)", mark.note)
  }

  private static func words(_ what: String, _ note: String) -> String {
    note.isEmpty ? what : "\(what): \(note)"
  }

  private func subject(_ id: RecordID) throws -> String {
    let kind = try Record.Kind.allCases.first { try RecordReader(connection: connection).number($0, id) != nil }
    return try kind.map { try RecordWords(connection: connection).words($0, id) } ?? "a record that was removed"
  }
}

extension CanonicalFields {
  /// The fields that are hidden wherever the past of a record of this kind is shown: who the witness of a sealed testimony is.
  func hiddenTags(_ kind: Record.Kind) -> Set<UInt8> {
    switch kind {
    case .testimony: self[RecordField.sealedTag].isEmpty ? [] : RecordField.witnessTags
    case .laboratoryResult: RecordField.inconsistencyTags
    default: []
    }
  }
}

extension RecordField {
  /// The tag that says that the witness of a testimony is sealed, and those of who the witness is.
  fileprivate static let sealedTag: UInt8 = 5
  fileprivate static let witnessTags: Set<UInt8> = [2, 3]
  /// The tag of what a laboratory found against a recorded relationship.
  fileprivate static let inconsistencyTags: Set<UInt8> = [10]
}
