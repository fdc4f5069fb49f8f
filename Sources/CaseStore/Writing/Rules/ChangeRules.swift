import CaseModel
import SQLiteAccess

/// What the register refuses, whoever asks: each refusal is a sentence.
struct ChangeRules {
  /// The most bytes that one field may hold.
  static let mostBytes = 1 << 20

  let connection: Connection
  let writer: CommitWriter
  /// The rules that look at a whole change.
  let custody: CustodyRules
  /// In which role the change is made.
  let role: OfficeRole
  /// True while a change is taken back: what stood before may stand again, though nobody could bring it about by a step.
  private let isTakingBack: Bool

  init(connection: Connection, writer: CommitWriter, isTakingBack: Bool = false) {
    self.isTakingBack = isTakingBack
    self.connection = connection
    self.writer = writer
    role = writer.role
    custody = CustodyRules(connection: connection)
  }

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
    case .sample, .custodyEvent, .dispatch, .laboratoryResult, .consent: if !isTakingBack { try checkWay(record, replacing: old) }
    case .incident, .family, .missingCase, .donor, .profile, .testimony, .statement, .task, .setting: break
    }
  }

  /// The rules of samples, their way and consent.
  private func checkWay(_ record: Record, replacing old: Record?) throws {
    switch record {
    case .sample(let value): try custody.check(value, replacing: old.flatMap { if case .sample(let before) = $0 { before } else { nil } })
    case .custodyEvent(let value):
      try custody.check(value, replacing: old.flatMap { if case .custodyEvent(let before) = $0 { before } else { nil } })
    case .dispatch(let value):
      try custody.check(value, replacing: old.flatMap { if case .dispatch(let before) = $0 { before } else { nil } })
    case .laboratoryResult(let value):
      try custody.check(
        value, replacing: old.flatMap { if case .laboratoryResult(let before) = $0 { before } else { nil } }, by: role)
    case .consent(let value):
      try ConsentRules(connection: connection).check(
        value, replacing: old.flatMap { if case .consent(let before) = $0 { before } else { nil } })
    default: break
    }
  }

  /// Looks at the whole change once all of it is written.
  func finish() throws {
    try writer.flush()
    try custody.finish()
  }

  /// Throws where something still refers to a record that is to be removed.
  func checkRemoval(of record: Record) throws {
    try writer.flush()
    if record.kind == .custodyEvent, !isTakingBack {
      throw refusal("A step of a sample's way is never removed. Undo it, or log a correction with its reason; nothing was changed.")
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
