import CaseModel
import DeskKit
import TerminalKit
import Testing

@Suite struct SampleRowsTests {
  private let today = InventedPages.today

  @Test("rows of samples mark what is late, and tell by role what is done, set aside and over")
  func rows() {
    var page = Document(title: "")
    SampleRows.add(
      [
        InventedPages.sample(1), InventedPages.sample(2, .stored, since: 0), InventedPages.sample(3, .rejected, since: 1),
        InventedPages.sample(4, .destroyed, since: 800), InventedPages.sample(5, .sealed, since: 400),
      ], tree: nil, today: today, into: &page)
    let rows = DocumentLayout(page, width: 80).lines.dropFirst().compactMap(\.pieces.last?.span)
    #expect(
      rows == [
        Document.Span("! in transit, 20 days", .problem), Document.Span("stored, today", .done), Document.Span("rejected, 1 day", .problem),
        Document.Span("destroyed, 2 years", .dim), Document.Span("sealed, 400 days", .text),
      ])
  }

  @Test("a sample without a day stands there without one and is not late")
  func withoutDay() {
    var sample = InventedPages.sample()
    sample.statusSince = nil
    #expect(SampleWords.statusMarked(sample, today: today) == "in transit")
    #expect(SampleWords.late(sample, today: today) == nil)
  }
}
