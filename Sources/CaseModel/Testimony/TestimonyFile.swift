/// A testimony with its statements and the names of those it concerns.
public struct TestimonyFile: Hashable, Sendable {
  /// The testimony. Where it is sealed, the screens show the code and never the witness.
  public var testimony: Testimony
  /// The statements in their order.
  public var statements: [WitnessStatement]
  /// Names of the persons that the statements and the testimony name, in list form.
  public var names: [RecordID: String]
  /// Number and name of each case it concerns.
  public var cases: [CaseRow]
  /// Codes of the sites that the statements name.
  public var sites: [RecordID: String]
  /// Events of time lines that rest on the testimony or one of its statements.
  public var events: [TracingEvent] = []
  /// Values of cases and persons that are known from the testimony or one of its statements.
  public var values: [SourcedValue] = []
  /// What other testimonies say about the persons that the statements name.
  public var others: [StatementAbout] = []

  /// A testimony file from its parts.
  public init(
    testimony: Testimony, statements: [WitnessStatement], names: [RecordID: String], cases: [CaseRow], sites: [RecordID: String] = [:]
  ) {
    self.testimony = testimony
    self.statements = statements
    self.names = names
    self.cases = cases
    self.sites = sites
  }

  /// The witness as screens may show him: the code where sealed, else the name; `nil` where neither is recorded.
  public var shownWitness: String? { testimony.shownWitness(names: names) }

  /// The statements with what stands beside them elsewhere.
  public var statementsAbout: [StatementAbout] {
    statements.map {
      StatementAbout(
        statement: $0, testimonyNumber: testimony.number, witness: shownWitness ?? "witness not named", takenOn: testimony.on)
    }
  }

  /// The contradictions that one of the statements takes part in, among themselves and with other testimonies.
  public var contradictions: [Contradiction] {
    Contradiction.among(statementsAbout + others).filter {
      $0.first.statement.testimony == testimony.id || $0.second.statement.testimony == testimony.id
    }
  }
}

extension Testimony {
  /// The witness as screens may show him: a sealed one under the code, never by name.
  public func shownWitness(names: [RecordID: String]) -> String? {
    if isSealed { return witnessCode ?? "sealed witness" }
    return witness.flatMap { names[$0] } ?? witnessName
  }
}

/// A statement about a person, with the testimony it comes from: what a case page shows and what contradictions are found among.
public struct StatementAbout: Hashable, Sendable {
  /// The statement.
  public var statement: WitnessStatement
  /// The number of the testimony.
  public var testimonyNumber: String
  /// The witness as screens may show him: the name, or the code where sealed.
  public var witness: String
  /// When the testimony was taken.
  public var takenOn: PartialDate?

  /// A statement with its testimony.
  public init(statement: WitnessStatement, testimonyNumber: String, witness: String, takenOn: PartialDate?) {
    self.statement = statement
    self.testimonyNumber = testimonyNumber
    self.witness = witness
    self.takenOn = takenOn
  }
}
