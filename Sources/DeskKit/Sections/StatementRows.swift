import CaseModel
import TerminalKit

/// What testimonies say about a person, on the page of that person's case.
public enum StatementRows {
  /// Adds the section, unless nobody told anything.
  public static func add(_ statements: [StatementAbout], into page: inout Document) {
    guard !statements.isEmpty else { return }
    page.heading("What witnesses said (\(statements.count))")
    for about in statements {
      let statement = about.statement
      page.row(
        [
          Document.Column(statement.when?.typed ?? "date ?", width: 15, .label), Document.Column(about.witness, width: 20),
          Document.Column(TracingWords.weight(statement), width: 16, .dim),
          Document.Column([statement.what, statement.place ?? ""].filter { !$0.isEmpty }.joined(separator: ", "), width: 20),
        ], link: .testimony(statement.testimony))
    }
  }
}
