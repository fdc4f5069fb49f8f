import CaseModel
import SQLiteAccess

extension Register {
  /// All samples of a filter by stage; each column holds at most `limit` cards.
  public func sampleBoard(_ filter: SampleFilter, today: Day, limit: Int = 200) throws -> SampleBoard {
    try reading {
      let reader = BoardReader(connection: connection, filter: filter, today: today)
      let counts = try reader.counts()
      let columns = try SampleStage.allCases.map { stage in
        SampleBoard.Column(
          stage: stage, count: counts[stage]?.all ?? 0, late: counts[stage]?.late ?? 0,
          cards: counts[stage] == nil ? [] : try reader.cards(in: stage, offset: 0, limit: limit))
      }
      return SampleBoard(columns: columns, total: try Counters(connection).value(.sample))
    }
  }

  /// More cards of one stage, from a place in it.
  public func sampleCards(in stage: SampleStage, _ filter: SampleFilter, today: Day, offset: Int, limit: Int) throws -> [SampleCard] {
    try reading {
      try BoardReader(connection: connection, filter: filter, today: today).cards(in: stage, offset: offset, limit: limit)
    }
  }

  /// The words by which the samples can be filtered, the commonest first.
  public func sampleFilterWords() throws -> SampleFilterWords {
    try reading {
      func words(_ column: String) throws -> [String] {
        try connection.rows(
          """
          SELECT \(column) FROM sample INDEXED BY sample_stage WHERE \(column) <> '' GROUP BY \(column) ORDER BY count(*) DESC, \(column)
          """
        ) { $0.text(0) }
      }
      return SampleFilterWords(
        offices: try words("office"), collectors: try words("collector"), laboratories: try words("laboratory"))
    }
  }
}

/// Reads the board from one index that holds all that it counts and filters by.
private struct BoardReader {
  let connection: Connection
  let filter: SampleFilter
  let today: Day

  /// How many samples of the filter stand in each stage, and how many of them are late; stages without any are left out.
  func counts() throws -> [SampleStage: (all: Int, late: Int)] {
    var counts: [SampleStage: (all: Int, late: Int)] = [:]
    let condition = condition
    let statement = try connection.cached(
      "SELECT stage, count(*), sum(\(late)) FROM sample INDEXED BY sample_stage\(condition.clause) GROUP BY stage")
    defer { statement.reset() }
    try statement.bind(all: condition.values)
    while try statement.step() {
      guard let stage = SampleStage(rawValue: statement.integer(0)) else { throw RegisterError.damagedTables }
      counts[stage] = (statement.integer(1), statement.integer(2))
    }
    return counts
  }

  /// Cards of a stage, the longest in it first; those of which no day is known come before them.
  func cards(in stage: SampleStage, offset: Int, limit: Int) throws -> [SampleCard] {
    var condition = condition
    condition.add("stage = ?", .integer(stage.rawValue))
    let statement = try connection.cached(
      "SELECT no FROM sample INDEXED BY sample_stage\(condition.clause) ORDER BY stage_since, no LIMIT ? OFFSET ?")
    defer { statement.reset() }
    try statement.bind(all: condition.values + [.integer(max(0, limit)), .integer(max(0, offset))])
    var numbers: [Int] = []
    while try statement.step() { numbers.append(statement.integer(0)) }
    return try SampleCards(connection: connection, today: today).cards(numbers)
  }

  private var condition: ListCondition {
    var condition = ListCondition()
    if let office = filter.office { condition.add("office = ?", .text(office)) }
    if let collector = filter.collector { condition.add("collector = ?", .text(collector)) }
    if let laboratory = filter.laboratory { condition.add("laboratory = ?", .text(laboratory)) }
    if filter.lateOnly { condition.add(late) }
    return condition
  }

  /// True in SQL where a sample has been in its stage longer than it should; one of which no day is known is not late.
  private var late: String {
    let stages = SampleStage.allCases.compactMap { stage in
      stage.mostDays.map { "(stage = \(stage.rawValue) AND stage_since < \(today.number - $0))" }
    }
    return "coalesce(\(stages.joined(separator: " OR ")), 0)"
  }
}
