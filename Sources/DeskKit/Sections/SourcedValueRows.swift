import CaseModel
import TerminalKit

/// Fields of which several sources say different things: every value with its source, the one shown marked.
public enum SourcedValueRows {
  /// Adds the section, unless no field has a rival value.
  public static func add(_ file: CaseFile, into page: inout Document) {
    let values = file.sourcedValues
    guard !values.isEmpty else { return }
    page.heading("Sources that differ")
    var fields: [String] = []
    for value in values where !fields.contains(value.field) { fields.append(value.field) }
    for name in fields {
      let mine = values.filter { $0.field == name }
      for value in mine {
        let isShown = shown(value, in: file)
        page.row(
          [
            Document.Column(name, width: 19, .label), Document.Column(value.value, width: 22, isShown ? .strong : .text),
            Document.Column(isShown ? "shown" : TracingWords.words(value.certainty), width: 12, isShown ? .done : .dim),
            Document.Column(SourceWords.of(value.source, known: file.sourceWords), width: 20, .dim),
          ], link: SourceWords.link(value.source, statements: file.statements))
      }
    }
  }

  private static func shown(_ value: SourcedValue, in file: CaseFile) -> Bool {
    guard let field = ShownField(rawValue: value.field) else { return false }
    let record: Record = field.kind == .person ? .person(file.person, file.names) : .missingCase(file.missingCase)
    return record.id == value.about && field.value(in: record) == value.value
  }
}
