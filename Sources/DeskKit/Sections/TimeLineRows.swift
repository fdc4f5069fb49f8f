import CaseModel
import TerminalKit

/// The time line on a case's page: each event with its certainty and its source.
public enum TimeLineRows {
  /// Adds the section; on a page without events it says so.
  public static func add(_ file: CaseFile, into page: inout Document) {
    page.heading("Time line (\(file.events.count))")
    if file.events.isEmpty { page.paragraph("No event is recorded.", .dim) }
    for event in TimeLine.ordered(file.events) {
      let isBasis = event.id == file.missingCase.fateBasis
      page.row(
        [
          Document.Column(event.date?.typed ?? "date ?", width: 15, .label),
          Document.Column(TracingWords.what(event), width: 28, event.certainty == .disproved ? .dim : .text),
          Document.Column(TracingWords.words(event.certainty), width: 12, TracingWords.role(event.certainty)),
          Document.Column(
            (isBasis ? "[fate] " : "") + SourceWords.of(event.source, known: file.sourceWords), width: 20, isBasis ? .strong : .dim),
        ], link: .tracingEvent(event.id))
    }
  }

  /// Adds the event that the fate rests on, below the fate.
  public static func addBasis(_ file: CaseFile, into page: inout Document) {
    guard file.missingCase.fate != .unknown else { return }
    guard let event = file.events.first(where: { $0.id == file.missingCase.fateBasis }) else {
      page.fact("Rests on", "no event is named", .problem)
      return
    }
    page.fact("Rests on", TracingWords.line(event), link: .tracingEvent(event.id))
  }
}
