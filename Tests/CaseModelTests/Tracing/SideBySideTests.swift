import CaseModel
import Testing

@Suite struct SideBySideTests {
  private let statement = SourceReference.statement(RecordID(high: 9, low: 1))

  private func value(_ number: UInt64, _ field: String, _ text: String, _ source: SourceReference?) -> SourcedValue {
    SourcedValue(
      id: RecordID(high: 11, low: number), about: Statements.file().missingCase.id, kind: .missingCase, field: field, value: text,
      source: source)
  }

  @Test("choosing a value shows it with its source and keeps the one it replaces")
  func choose() throws {
    let missing = Statements.file().missingCase
    let chosen = value(1, "last seen", "1 May 1992", statement)
    let change = try #require(
      SideBySide.choose(
        chosen, in: .missingCase(missing), shownSource: .words("council"), kept: [chosen], today: Statements.today))
    #expect(change.source == statement)
    #expect(change.why == "last seen chosen")
    var expected = missing
    expected.lastSeen = Statements.date("1 May 1992")
    let replaced = SourcedValue(
      id: .provisional(1), about: missing.id, kind: .missingCase, field: "last seen", value: "26.2.1992", source: .words("council"))
    #expect(change.steps == [.create(.sourcedValue(replaced)), .edit(.missingCase(expected), from: .missingCase(missing))])
  }

  @Test("a value that stands beside it already is not kept twice")
  func notTwice() throws {
    let missing = Statements.file().missingCase
    let kept = [value(1, "last seen place", "Kosa", nil), value(2, "last seen place", "Deyirman", statement)]
    let change = try #require(
      SideBySide.choose(kept[1], in: .missingCase(missing), shownSource: nil, kept: kept, today: Statements.today))
    #expect(change.steps.count == 1)
    #expect(SideBySide.shown(.lastSeenPlace, in: .missingCase(missing), kept: kept) == kept[0])
  }

  @Test("what is shown already, belongs to another record, or is no date cannot be chosen")
  func refused() {
    let missing = Statements.file().missingCase
    func choose(_ chosen: SourcedValue) -> RecordChange? {
      SideBySide.choose(chosen, in: .missingCase(missing), shownSource: nil, kept: [], today: Statements.today)
    }
    #expect(choose(value(1, "last seen place", "Kosa", nil)) == nil)
    #expect(choose(value(1, "last seen", "when the snow lay", nil)) == nil)
    #expect(choose(value(1, "birth place", "Kosa", nil)) == nil)
    var foreign = value(1, "last seen place", "Deyirman", nil)
    foreign.about = RecordID(high: 3, low: 99)
    #expect(choose(foreign) == nil)
  }
}
