import CaseModel
import SQLiteAccess

/// Reads testimonies with the names that screens may show: a sealed witness only under the code.
struct TestimonyReader {
  let connection: Connection
  private let records: RecordReader
  private let words: RecordWords

  init(connection: Connection) {
    self.connection = connection
    records = RecordReader(connection: connection)
    words = RecordWords(connection: connection)
  }

  func testimony(_ id: RecordID) throws -> Testimony? {
    guard case .testimony(let testimony)? = try records.record(.testimony, id) else { return nil }
    return testimony
  }

  /// The witness as screens may show him; `nil` where none is recorded.
  func witness(of testimony: Testimony) throws -> String? {
    var names: [RecordID: String] = [:]
    if !testimony.isSealed, let id = testimony.witness { names[id] = try words.words(.person, id) }
    return testimony.shownWitness(names: names)
  }

  /// What testimonies say about a person, in the order in which they were taken in.
  func statements(about person: Int) throws -> [StatementAbout] {
    var known: [RecordID: (testimony: Testimony, witness: String)] = [:]
    return try records.statements(where: "person", person).compactMap { statement in
      if known[statement.testimony] == nil, let testimony = try testimony(statement.testimony) {
        known[statement.testimony] = (testimony, try witness(of: testimony) ?? "witness not named")
      }
      guard let (testimony, witness) = known[statement.testimony] else { return nil }
      return StatementAbout(statement: statement, testimonyNumber: testimony.number, witness: witness, takenOn: testimony.on)
    }
  }

  /// The names of the persons that a testimony and its statements speak of; that of a sealed witness only where statements are about him.
  func names(_ testimony: Testimony, _ statements: [WitnessStatement]) throws -> [RecordID: String] {
    let witness = testimony.isSealed ? nil : testimony.witness
    var names: [RecordID: String] = [:]
    for id in [witness].compactMap({ $0 }) + statements.compactMap(\.person) where names[id] == nil {
      names[id] = try words.words(.person, id)
    }
    return names
  }

  /// The codes of the sites that statements name.
  func sites(_ statements: [WitnessStatement]) throws -> [RecordID: String] {
    var codes: [RecordID: String] = [:]
    for id in statements.compactMap(\.site) where codes[id] == nil { codes[id] = try words.words(.site, id) }
    return codes
  }

  /// The records of a kind whose source is a testimony or one of its statements.
  func records(_ kind: Record.Kind, from testimony: RecordID, _ statements: [WitnessStatement]) throws -> [Record] {
    try ([testimony] + statements.map(\.id)).flatMap { try records.kept(kind, matching: "source = ?", .id($0)) }
  }
}
