import CaseModel
import DeskKit
import TerminalKit

/// The page of what witnesses say about one person and cannot all be true: statements in two columns, with why they disagree.
public enum ContradictionDocument {
  /// Makes the page; `name` is the person's.
  public static func make(_ statements: [StatementAbout], name: String) -> Document {
    let contradictions = Contradiction.among(statements)
    var page = Document(title: "Contradictions   \(name)")
    if contradictions.isEmpty {
      page.heading("Contradictions (0)")
      page.paragraph(
        statements.isEmpty
          ? "No witness has spoken about this person yet."
          : "\(NumberWords.count(statements.count, "statement")), none of which contradicts another by its dates and places.", .dim)
    }
    ContradictionRows.add(contradictions, into: &page)
    StatementRows.add(statements, into: &page)
    return page
  }
}
