import CaseModel
import DeskKit
import TerminalKit

/// Through whose hands a sample went: a table with one step after the other, the details of each below it.
enum CustodyTrail {
  /// Adds the section, the oldest step first.
  static func add(_ events: [CustodyEvent], into page: inout Document) {
    page.heading("Custody trail (\(NumberWords.count(events.count, "step")))")
    if events.isEmpty { page.paragraph("No step is recorded.", .dim) }
    for event in events {
      page.row(
        [
          Document.Column(event.on.description, width: 11, .label),
          Document.Column(event.minutes.map(ClockWords.time) ?? "", width: 6, .label),
          Document.Column(event.status.rawValue, width: 19, event.isCorrection ? .strong : SampleWords.role(event.status)),
          Document.Column(way(event), width: 40),
        ], link: event.dispatch.map(DeskLink.dispatch))
      page.paragraph("    " + details(event), event.seal == .broken ? .problem : .dim)
      if let reason = event.reason, !reason.isEmpty {
        page.paragraph(event.isCorrection ? "    [correction] \(reason)" : "    why: \(reason)")
      } else if event.isCorrection {
        page.paragraph("    [correction]")
      }
    }
  }

  private static func way(_ event: CustodyEvent) -> String {
    let way = Phrase.joined(Phrase.labelled("from", event.from), Phrase.labelled("to", event.to), by: " ")
    return way.isEmpty ? event.place ?? "" : way
  }

  /// Seal, pieces, who signs, where and with which paper.
  private static func details(_ event: CustodyEvent) -> String {
    Phrase.joined(
      seal(event), pieces(event), "by \(event.by)", Phrase.labelled("at", event.from == nil && event.to == nil ? nil : event.place),
      Phrase.labelled("ref.", event.transportReference), by: "; ")
  }

  private static func seal(_ event: CustodyEvent) -> String? {
    let state = event.seal.map { $0 == .broken ? "! BROKEN" : $0.rawValue }
    let words = Phrase.joined(event.sealNumber, state, by: " ")
    return words.isEmpty ? nil : "seal \(words)"
  }

  private static func pieces(_ event: CustodyEvent) -> String? {
    guard let pieces = event.pieces else { return nil }
    return event.ofPieces.map { "\(pieces) of \($0) pieces" } ?? NumberWords.count(pieces, "piece")
  }
}
