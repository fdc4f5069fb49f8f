import CaseModel
import Testing

@Suite struct StatementFactTests {
  private let source = SourceReference.statement(RecordID(high: 9, low: 1))

  @Test("a statement becomes an event of the time line that keeps it as its source")
  func event() throws {
    var statement = Statements.statement(1, "Taken by soldiers", when: "26.2.1992", place: "Kosa")
    statement.reliability = .doubtful
    let missingCase = RecordID(high: 3, low: 4)
    let change = StatementFact.event(.capture, statement, in: missingCase)
    #expect(change.source == source)
    #expect(change.why == "capture taken from a statement")
    guard case .create(.tracingEvent(let event))? = change.steps.first else {
      Issue.record("no event is made")
      return
    }
    #expect(event.missingCase == missingCase)
    #expect(event.kind == .capture)
    #expect(event.date?.typed == "26.2.1992")
    #expect(event.place == "Kosa")
    #expect(event.details == "Taken by soldiers")
    #expect(event.source == source)
    #expect(event.certainty == .doubted)
  }

  @Test("what is proposed follows the words")
  func proposal() {
    #expect(StatementFact.proposedKind(Statements.statement(1, "They buried him")) == .burial)
    #expect(StatementFact.proposedKind(Statements.statement(1, "He had a blue coat")) == .lastSeen)
  }

  @Test("an empty field takes the statement's value, and nothing is kept beside it")
  func emptyField() throws {
    var file = Statements.file()
    file.missingCase.lastSeen = nil
    let change = try #require(StatementFact.lastSeen(Statements.statement(1, "I saw him", when: "1 May 1992"), in: file))
    var expected = file.missingCase
    expected.lastSeen = Statements.date("1 May 1992")
    #expect(change.steps == [.edit(.missingCase(expected), from: .missingCase(file.missingCase))])
    #expect(change.source == source)
  }

  @Test("where the case has another value both are listed with their sources, and the district of the old place does not stay")
  func bothSides() throws {
    var file = Statements.file()
    file.sources["last seen"] = .words("list of the village council")
    let statement = Statements.statement(1, "I saw him", when: "1 May 1992", place: "Deyirman")
    let change = try #require(StatementFact.lastSeen(statement, in: file))
    var values: [[String]] = []
    for case .create(.sourcedValue(let value)) in change.steps {
      values.append([value.field, value.value, value.source?.logged ?? "-"])
    }
    #expect(
      values == [
        ["last seen", "26.2.1992", "list of the village council"], ["last seen", "1 May 1992", source.logged],
        ["last seen place", "Kosa", "-"], ["last seen place", "Deyirman", source.logged], ["last seen district", "Aran", "-"],
      ])
    guard case .edit(.missingCase(let edited), from: .missingCase(let base))? = change.steps.last else {
      Issue.record("the case is not edited")
      return
    }
    #expect(base == file.missingCase)
    #expect(edited.lastSeen?.typed == "1 May 1992")
    #expect(edited.lastSeenPlace == "Deyirman")
    #expect(edited.lastSeenDistrict == nil)
  }

  @Test("a statement that says what is shown already becomes a second source of it")
  func agrees() throws {
    let file = Statements.file()
    let change = try #require(StatementFact.lastSeen(Statements.statement(1, "I saw him", when: "26.2.1992"), in: file))
    var sources: [String] = []
    for case .create(.sourcedValue(let value)) in change.steps { sources.append(value.source?.logged ?? "-") }
    #expect(sources == ["-", source.logged])
    #expect(change.steps.count == 2)
  }

  @Test("a statement without day and place, or taken over already, changes nothing")
  func nothingNew() {
    var file = Statements.file()
    #expect(StatementFact.lastSeen(Statements.statement(1, "I saw him"), in: file) == nil)
    file.sources["last seen"] = source
    #expect(StatementFact.lastSeen(Statements.statement(1, "I saw him", when: "26.2.1992"), in: file) == nil)
  }
}
