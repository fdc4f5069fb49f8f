import CaseModel
import DeskKit
import Testing

@Suite struct CaseSectionTests {
  private func lines(_ add: (inout Document) -> Void) -> [String] {
    var page = Document(title: "")
    add(&page)
    return DocumentText.lines(page, width: 80)
  }

  @Test("the time line shows each event with certainty and source, in order, and marks what the fate rests on")
  func timeLine() {
    let statement = InventedCase.statement(1, "They took him")
    var file = InventedCase.file(events: [
      InventedCase.event(2, .delegateVisit, "May 1992", source: nil, certainty: .proven),
      InventedCase.event(1, .capture, "26.2.1992", place: "Kosa", source: .statement(statement.id), certainty: .doubted),
    ])
    file.sourceWords = [.statement(statement.id): "statement 1 of testimony BRD-T-2026-00001"]
    file.missingCase.fate = .confirmedHeld
    file.missingCase.fateBasis = RecordID(high: 12, low: 2)
    #expect(
      lines { TimeLineRows.add(file, into: &$0) } == [
        "== Time line (2)", "  26.2.1992      capture, Kosa               ? doubted   statement 1 of testimony BRD-T-2026-00001",
        "  May 1992       ICRC visit                  proven      [fate] source not recorded",
      ])
    #expect(lines { TimeLineRows.addBasis(file, into: &$0) } == ["  Rests on          May 1992  ICRC visit"])
    file.missingCase.fateBasis = nil
    #expect(lines { TimeLineRows.addBasis(file, into: &$0) } == ["  Rests on          no event is named"])
    file.missingCase.fate = .unknown
    #expect(lines { TimeLineRows.addBasis(file, into: &$0) } == [])
    #expect(lines { TimeLineRows.add(InventedCase.file(), into: &$0) } == ["== Time line (0)", "  No event is recorded."])
  }

  @Test("sources that differ are listed with the one that is shown")
  func sourcedValues() {
    var file = InventedCase.file()
    #expect(lines { SourcedValueRows.add(file, into: &$0) } == [])
    file.sourcedValues = [("Kosa", nil), ("Deyirman", SourceReference.words("letter"))].enumerated().map { place, value in
      SourcedValue(
        id: RecordID(high: 11, low: UInt64(place)), about: file.missingCase.id, kind: .missingCase, field: "last seen place",
        value: value.0, source: value.1)
    }
    #expect(
      lines { SourcedValueRows.add(file, into: &$0) } == [
        "== Sources that differ", "  last seen place    Kosa                  shown       source not recorded",
        "  last seen place    Deyirman              asserted    letter",
      ])
  }

  @Test("what an event says where somebody was moved names both places")
  func words() {
    var event = InventedCase.event(1, .transfer, "May 1993", place: "Kosa")
    #expect(TracingWords.what(event) == "transfer from Kosa")
    event.destination = "Deyirman"
    #expect(TracingWords.what(event) == "transfer from Kosa to Deyirman")
    #expect(TracingWords.line(InventedCase.event(2, .death)) == "date not known  death")
  }
}
