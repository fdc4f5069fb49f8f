import CaseModel
import SQLiteAccess

extension Register {
  /// A testimony with its statements, what contradicts them elsewhere, and what became of them; `nil` where the register does not hold it.
  public func testimonyFile(_ id: RecordID) throws -> TestimonyFile? {
    try reading {
      let reader = TestimonyReader(connection: connection)
      let records = RecordReader(connection: connection)
      guard let number = try records.number(.testimony, id), let testimony = try reader.testimony(id) else { return nil }
      let statements = try records.statements(where: "testimony", number)
      var file = TestimonyFile(
        testimony: testimony, statements: statements, names: try reader.names(testimony, statements),
        cases: try testimony.cases.compactMap { try records.number(.missingCase, $0).flatMap { try caseRow("no", $0) } },
        sites: try reader.sites(statements))
      for case .tracingEvent(let event) in try reader.records(.tracingEvent, from: id, statements) { file.events.append(event) }
      for case .sourcedValue(let value) in try reader.records(.sourcedValue, from: id, statements) { file.values.append(value) }
      var seen: Set<RecordID> = []
      for person in statements.compactMap(\.person) where seen.insert(person).inserted {
        guard let number = try records.number(.person, person) else { continue }
        file.others += try reader.statements(about: number).filter { $0.statement.testimony != id }
      }
      return file
    }
  }

  /// The newest testimonies, by the order in which they were written, and how many there are.
  public func testimonies(limit: Int = 500) throws -> (lines: [TestimonyLine], total: Int) {
    try reading {
      let reader = TestimonyReader(connection: connection)
      let found = try connection.rows(
        """
        SELECT t.id, t.body, (SELECT count(*) FROM statement s WHERE s.testimony = t.no) FROM testimony t ORDER BY t.no DESC LIMIT ?
        """, .integer(max(0, limit))
      ) { row in (try Record(kind: .testimony, id: try row.id(0), body: row.bytes(1)), row.integer(2)) }
      let lines: [TestimonyLine] = try found.compactMap { record, statements in
        guard case .testimony(let testimony) = record else { return nil }
        return TestimonyLine(
          id: testimony.id, number: testimony.number, witness: try reader.witness(of: testimony), takenOn: testimony.on,
          statements: statements)
      }
      return (lines, try connection.integer("SELECT count(*) FROM testimony") ?? 0)
    }
  }

  /// What testimonies say about a person; empty for a person whom nobody spoke of.
  public func statements(about person: RecordID) throws -> [StatementAbout] {
    try reading {
      guard let number = try RecordReader(connection: connection).number(.person, person) else { return [] }
      return try TestimonyReader(connection: connection).statements(about: number)
    }
  }

  /// The next free code for a sealed witness: `W-0007`. Codes of other forms are left alone.
  public func nextWitnessCode() throws -> String {
    try reading {
      var highest = 0
      try connection.forEach("SELECT id, body FROM testimony") { row in
        guard case .testimony(let testimony) = try Record(kind: .testimony, id: try row.id(0), body: row.bytes(1)),
          let code = testimony.witnessCode, code.hasPrefix("W-"), let number = Int(code.dropFirst(2)), number < Int.max
        else { return }
        highest = max(highest, number)
      }
      let digits = String(highest + 1)
      return "W-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }

  /// A tracing event with its case and its source in words; `nil` where the register does not hold it.
  public func tracingEventFile(_ id: RecordID) throws -> TracingEventFile? {
    try reading {
      let records = RecordReader(connection: connection)
      guard case .tracingEvent(let event)? = try records.record(.tracingEvent, id),
        let number = try records.number(.missingCase, event.missingCase)
      else { return nil }
      var testimony: RecordID?
      if case .statement(let statement)? = event.source, case .statement(let found)? = try records.record(.statement, statement) {
        testimony = found.testimony
      }
      let words = RecordWords(connection: connection)
      return TracingEventFile(
        event: event, caseRow: try caseRow("no", number), sourceWords: try event.source.map { try words.words($0) }, testimony: testimony,
        carriesFate: try records.missingCase(number)?.fateBasis == id)
    }
  }
}
