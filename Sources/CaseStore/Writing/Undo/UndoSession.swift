import CaseModel
import SQLiteAccess

/// Why a change cannot be taken back or made again; nothing of it is written.
struct UndoRefusal: Error {
  var sentence: String
}

/// Takes one commit back, or makes it again, by the steps and the rules by which changes are written.
struct UndoSession {
  private let connection: Connection
  private let writer: CommitWriter
  private let target: UndoStack.Target
  private let again: Bool
  private let rules: ChangeRules
  private let reader: RecordReader

  init(_ connection: Connection, writer: CommitWriter, target: UndoStack.Target, again: Bool) {
    self.connection = connection
    self.writer = writer
    self.target = target
    self.again = again
    rules = ChangeRules(connection: connection, writer: writer, since: target.since)
    reader = RecordReader(connection: connection)
  }

  /// Writes the steps and what they take back.
  func run() throws {
    guard let steps = ChangeStep.steps(of: try LogReader(connection: connection).entries(ofCommit: target.commit)) else {
      throw refusal("something of it was erased from the log, or came from a file")
    }
    do {
      for step in again ? steps : steps.reversed().map(\.inverse) { try carryOut(step) }
    } catch let error as RegisterError where error.kind == .refused || error.kind == .notFound {
      throw UndoRefusal(sentence: "\(beginning): \(error.description)")
    }
    try writer.takeBack(target.commit, seq: target.seq, again: again)
  }

  private func carryOut(_ step: ChangeStep) throws {
    try writer.flush()
    switch step {
    case .create(let kind, let id, let body):
      let record = try Record(kind: kind, id: id, body: body)
      try rules.check(record, replacing: nil)
      _ = try writer.create(record)
    case .edit(let kind, let id, let values):
      let old = try current(kind, id)
      if let later = try later(kind, id, tags: values.map(\.tag)) { throw refusal(later) }
      let oldFields = try CanonicalFields(old)
      var fields = oldFields
      for value in values {
        guard fields[value.tag] == value.old else { throw refusal("“\(try kind.field(value.tag).name)” has another value now") }
        fields[value.tag] = value.new
      }
      try rules.check(fields.record(kind, id), replacing: old)
      try writer.edit(kind, id, from: oldFields, to: fields)
    case .remove(let kind, let id, let body):
      let record = try current(kind, id)
      if let later = try later(kind, id) { throw refusal(later) }
      if case .custodyEvent(let event) = record, try CustodyRules.hasLater(than: event, connection) {
        throw refusal("a later step of the sample's way was logged since")
      }
      guard record.body == body else { throw refusal("the \(kind.rawValue) was changed since") }
      try rules.checkRemoval(of: record)
      try writer.remove(record)
    }
  }

  private func current(_ kind: Record.Kind, _ id: RecordID) throws -> Record {
    if let record = try reader.record(kind, id) { return record }
    throw refusal(try later(kind, id) ?? "the \(kind.rawValue) is no longer in the register")
  }

  private func later(_ kind: Record.Kind, _ id: RecordID, tags: [UInt8]? = nil) throws -> String? {
    try StandingChanges(connection: connection).later(than: target.since, kind, id, tags: tags)
  }

  private var beginning: String { "“\(target.why)” cannot be \(again ? "made again" : "taken back")" }

  private func refusal(_ what: String) -> UndoRefusal {
    UndoRefusal(sentence: "\(beginning): \(what). Nothing was changed.")
  }
}
