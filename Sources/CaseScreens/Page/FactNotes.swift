import CaseModel
import DeskKit
import TerminalKit

/// What stands dimly under a fact: from which source it is known, and what other sources say.
struct FactNotes {
  private var sources: [String: SourceReference] = [:]
  private var values: [SourcedValue] = []
  private var words: [SourceReference: String] = [:]

  /// Nothing is known of sources.
  init() {}

  /// The sources of a case and its person.
  init(_ file: CaseFile) {
    sources = file.sources
    values = file.sourcedValues
    words = file.sourceWords
  }

  /// The lines under a fact that shows these fields; `shown` is its text, which need not be said twice.
  func lines(_ fields: [String], _ kind: Record.Kind, shown: String) -> [Document.Span] {
    var lines: [String] = []
    for field in fields {
      if let source = sources[field] { add("from \(SourceWords.of(source, known: words))", to: &lines) }
      for value in values where value.kind == kind && value.field == field && value.value != shown {
        let certainty = value.certainty == .asserted ? "" : ", \(value.certainty.rawValue)"
        let source = value.source.map { " (\(SourceWords.of($0, known: words)))" } ?? ""
        add("also: \(value.value)\(certainty)\(source)", to: &lines)
      }
    }
    return lines.map { Document.Span($0, .dim) }
  }

  private func add(_ line: String, to lines: inout [String]) {
    if !lines.contains(line) { lines.append(line) }
  }
}

extension Document {
  /// Adds a fact with what is known of its sources under it.
  mutating func fact(_ label: String, _ value: String, _ role: Role = .text, notes: [Span]) {
    blocks.append(.fact(label: label, value: [Span(value, role)] + notes, link: nil))
  }

  /// Adds a fact with what is known of its sources, unless nothing is known of either.
  mutating func factIfKnown(_ label: String, _ value: String?, _ role: Role = .text, notes: [Span]) {
    if let value, !value.isEmpty { return fact(label, value, role, notes: notes) }
    if !notes.isEmpty { fact(label, "not recorded", .dim, notes: notes) }
  }
}
