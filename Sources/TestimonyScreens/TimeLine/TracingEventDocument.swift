import CaseModel
import DeskKit
import TerminalKit

/// The page of a tracing event, with its source.
public enum TracingEventDocument {
  /// Makes the page.
  public static func make(_ file: TracingEventFile) -> Document {
    let event = file.event
    var page = Document(title: TracingWords.line(event))
    page.heading("Event")
    if let row = file.caseRow { page.fact("Case", "\(row.number)  \(row.name)", .missing, link: .missingCase(row.id)) }
    page.fact("What happened", event.kind.rawValue, .strong)
    page.fact("When", TracingWords.when(event))
    page.fact(event.destination == nil ? "Where" : "From", event.place ?? "not known")
    page.factIfKnown("To", event.destination)
    page.fact("Certainty", TracingWords.words(event.certainty), TracingWords.role(event.certainty))
    let known = event.source.flatMap { source in file.sourceWords.map { [source: $0] } } ?? [:]
    let link: DeskLink? = file.testimony.map { .testimony($0) } ?? SourceWords.link(event.source)
    page.fact("Source", SourceWords.of(event.source, known: known), event.source == nil ? .problem : .text, link: link)
    if file.carriesFate { page.fact("Fate", "The fate of the case rests on this event.", .strong) }
    if let details = event.details, !details.isEmpty {
      page.heading("Details")
      page.paragraph(details)
    }
    return page
  }
}
