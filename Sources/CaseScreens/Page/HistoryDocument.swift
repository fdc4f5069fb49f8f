import CaseModel
import DeskKit
import TerminalKit

/// Everything that happened to a record: who changed what, when, why, and from which source. Newest first.
public enum HistoryDocument {
  /// Makes the page. `about` says which record it is; `when` gives the local date and time of milliseconds since 1970, and `source` says
  /// what a source is.
  public static func make(
    _ history: RecordHistory, about: String, when: (Int) -> String, source: (SourceReference) -> String = { SourceWords.of($0) }
  ) -> Document {
    var page = Document(title: "History  \(about)")
    page.heading("History of this \(words(history.kind))")
    if history.entries.isEmpty { page.paragraph("Nothing was changed since the register took it in.", .dim) }
    var last: HistoryEntry?
    for entry in history.entries {
      if last.map({ !belong($0, entry) }) ?? true {
        if last != nil { page.blocks.append(.space) }
        var lines = [
          Document.Span("\(entry.by.isEmpty ? "somebody" : entry.by): \(entry.why.isEmpty ? "no reason given" : entry.why)", .strong)
        ]
        if let reference = entry.source { lines.append(Document.Span("from \(source(reference))", .dim)) }
        page.blocks.append(.fact(label: when(entry.when), value: lines, link: SourceWords.link(entry.source)))
      }
      page.blocks.append(.fact(label: "  \(entry.field)", value: spans(entry), link: nil))
      last = entry
    }
    return page
  }

  /// True for two lines of one change.
  private static func belong(_ one: HistoryEntry, _ other: HistoryEntry) -> Bool {
    one.when == other.when && one.by == other.by && one.why == other.why && one.source == other.source
  }

  /// What was done to one field; the whole record where no field is named.
  private static func spans(_ entry: HistoryEntry) -> [Document.Span] {
    switch entry.kind {
    case .created where entry.field.isEmpty: [Document.Span("recorded for the first time")]
    case .removed where entry.field.isEmpty: [Document.Span("taken out of the register", .problem)]
    case .restored where entry.field.isEmpty: [Document.Span("brought back")]
    default:
      switch (entry.old.isEmpty, entry.new.isEmpty) {
      case (true, true): [Document.Span("empty", .dim)]
      case (true, false): [Document.Span(entry.new)]
      case (false, true): [Document.Span("emptied"), Document.Span("was: \(entry.old)", .dim)]
      case (false, false): [Document.Span(entry.new), Document.Span("was: \(entry.old)", .dim)]
      }
    }
  }

  private static func words(_ kind: Record.Kind) -> String {
    kind == .missingCase ? "case" : kind == .personPair ? "decision" : kind.rawValue
  }
}
