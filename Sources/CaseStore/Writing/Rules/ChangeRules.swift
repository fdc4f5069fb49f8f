import CaseModel
import SQLiteAccess

/// What the register refuses, whoever asks: each refusal is a sentence.
struct ChangeRules {
  /// The most bytes that one field may hold.
  static let mostBytes = 1 << 20

  let connection: Connection
  let writer: CommitWriter
  /// The commit that is taken back or made again, as the last row of the log that it is; `nil` for a change made at the desk.
  var since: Int?

  /// Throws where a record may not be as it is about to become; `replacing` is the record as it is.
  func check(_ record: Record, replacing old: Record?) throws {
    try writer.flush()
    try checkSizes(record, replacing: old)
    if old == nil, try RecordReader(connection: connection).number(record.kind, record.id) != nil {
      throw refusal("The \(record.kind.rawValue) is in the register already.")
    }
    try UniqueRules(connection: connection).check(record)
    switch record {
    case .relationship(let value): try KinRules(connection: connection, writer: writer).check(value, isNew: old == nil)
    case .person(let value, _):
      if case .person(let before, _)? = old, before.sex != value.sex {
        try KinRules(connection: connection, writer: writer).checkMothers(value)
      }
    case .contact(let value):
      guard value.family != nil || value.person != nil || !value.cases.isEmpty else {
        throw refusal("The contact names neither a family, a person nor a case. Say with whom it was.")
      }
    case .personPair(let value):
      guard value.first != value.second else { throw refusal("Both sides of the pair are the same person.") }
      // An edit that is taken back restores a decision that stood, also where one of the two has gone since.
      guard since == nil || old == nil else { break }
      let others = value.verdict == .same ? [value.first] : [value.first, value.second]
      for person in others where try RecordReader(connection: connection).number(.person, person) == nil {
        throw refusal("One of the two persons is no longer in the register. Nothing was changed.")
      }
    case .site(let value):
      guard value.latitude.map({ abs($0) <= 90 }) ?? true, value.longitude.map({ abs($0) <= 180 }) ?? true else {
        throw refusal("The coordinates of the site are not on the earth. Check latitude and longitude.")
      }
    case .tracingEvent(let value): try checkSource(value.source)
    case .sourcedValue(let value):
      try checkSource(value.source)
      guard try RecordReader(connection: connection).number(value.kind, value.about) != nil else {
        throw refusal("The \(value.kind.rawValue) that the value is about is not in the register.")
      }
    case .consent(let value):
      let consents = ConsentRules(connection: connection)
      guard case .consent(let before)? = old else { return try consents.checkAlone(value, replacing: nil) }
      try consents.checkAlone(value, replacing: before)
      try consents.checkReliance(on: before, becoming: value, since: since)
    case .incident, .family, .missingCase, .donor, .sample, .profile, .testimony, .statement, .custodyEvent, .dispatch, .laboratoryResult,
      .task, .setting:
      break
    }
  }

  /// Throws where something still refers to a record that is to be removed.
  func checkRemoval(of record: Record) throws {
    try writer.flush()
    if case .consent(let consent) = record {
      try ConsentRules(connection: connection).checkReliance(on: consent, becoming: nil, since: since)
    }
    guard let kind = try Referrers(connection: connection).first(to: record.kind, record.id) else { return }
    throw refusal(
      "The \(record.kind.rawValue) cannot be removed: a \(kind) refers to it. Move or remove that first; nothing was changed.")
  }

  /// Throws where a source names a record that neither the register nor the change holds.
  func checkSource(_ source: SourceReference, in change: RecordChange, _ identities: NewIdentities) throws {
    let isMade = change.steps.contains { step in
      guard case .create(let record) = step else { return false }
      return identities.real(record.id) == source.record
    }
    if !isMade { try checkSource(source) }
  }

  private func checkSource(_ source: SourceReference?) throws {
    guard let source, let id = source.record else { return }
    let kind: Record.Kind =
      switch source {
      case .testimony: .testimony
      case .statement: .statement
      case .contact, .words: .contact
      }
    guard try RecordReader(connection: connection).number(kind, id) != nil else {
      throw refusal("The \(kind.rawValue) that is named as the source is not in the register. Choose another source.")
    }
  }

  private func checkSizes(_ record: Record, replacing old: Record?) throws {
    let fields = try CanonicalFields(record)
    for (tag, bytes) in fields.byTag where bytes.count > ChangeRules.mostBytes {
      throw refusal(
        "The field “\(try record.kind.field(tag).name)” of the \(record.kind.rawValue) holds more than 1 MB of text. Shorten it; "
          + "nothing was changed and the draft is kept.")
    }
  }
}

/// A refusal by a rule.
func refusal(_ sentence: String) -> RegisterError { RegisterError(.refused, sentence) }
