import CaseModel
import SQLiteAccess

/// Makes the cards of samples: whose each is, which case it serves, and what the consent behind it is worth.
struct SampleCards {
  let connection: Connection
  /// The day of reading.
  let today: Day

  /// The cards of samples with these local numbers, in this order.
  func cards(_ numbers: [Int]) throws -> [SampleCard] {
    let statement = try connection.cached(SampleCards.select)
    defer { statement.reset() }
    var cards: [SampleCard] = []
    cards.reserveCapacity(numbers.count)
    for number in numbers {
      try statement.bind(1, number)
      if try statement.step() { cards.append(try card(statement)) }
      statement.reset()
    }
    return cards
  }

  private func card(_ row: Statement) throws -> SampleCard {
    let sample = try RecordReader.sample(row)
    let name = row.isNull(RecordReader.sampleColumns) ? "" : ListName.list(try SampleCards.name(row, from: RecordReader.sampleColumns))
    return SampleCard(
      sample: sample, donorName: name, caseNumber: row.text(RecordReader.sampleColumns + 6),
      consent: try standing(sample, row.optionalInteger(RecordReader.sampleColumns + 7)))
  }

  /// What the consent to identification of somebody is worth; that of nobody is needed for bones and teeth of remains.
  private func standing(_ sample: Sample, _ person: Int?) throws -> Consent.Standing {
    guard sample.consenting != nil else { return .given }
    guard let person else { return .notAsked }
    return try ConsentReader(connection: connection).standing(of: person, on: today)
  }

  private static func name(_ row: Statement, from first: Int) throws -> PersonName {
    PersonName(
      id: .unassigned, person: .unassigned, kind: try row.word(first), script: try row.word(first + 1), given: row.text(first + 2),
      fathersName: row.text(first + 3), surname: row.text(first + 4), marker: row.text(first + 5))
  }

  /// The person is named last only where somebody decided anything about samples: most cards need no second look-up.
  private static let select = """
    SELECT s.*, p.id, h.id, n.kind, n.script, n.given, n.fathers_name, n.surname, n.marker,
      coalesce((SELECT c.number FROM missing_case c WHERE c.person = p.no ORDER BY c.no LIMIT 1),
        (SELECT l.number FROM case_list l WHERE l.family_no = p.family ORDER BY l.no LIMIT 1), ''),
      (SELECT k.person FROM consent k WHERE k.person = coalesce(h.no, p.no) AND k.purpose = 'identification' LIMIT 1)
    FROM sample s JOIN person p ON p.no = s.donor LEFT JOIN person h ON h.no = s.handed_over_by
      LEFT JOIN person_name n ON n.person = p.no AND n.position = 0
    WHERE s.no = ?
    """
}
