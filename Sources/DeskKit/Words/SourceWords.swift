import CaseModel

/// Sources of facts in words, and what they lead to.
public enum SourceWords {
  /// What a source is called: `testimony BRD-T-2026-00007`. `known` holds the words that the register found for it.
  public static func of(_ source: SourceReference?, known: [SourceReference: String] = [:]) -> String {
    guard let source else { return "source not recorded" }
    if case .words(let words) = source { return words }
    if let words = known[source] { return words }
    switch source {
    case .testimony: return "a testimony"
    case .statement: return "a statement"
    case .contact: return "a contact"
    case .words(let words): return words
    }
  }

  /// The page that a source leads to; a statement leads to its testimony, which must be among `statements`.
  public static func link(_ source: SourceReference?, statements: [StatementAbout] = []) -> DeskLink? {
    switch source {
    case .testimony(let id): .testimony(id)
    case .contact(let id): .contact(id)
    case .statement(let id): statements.first { $0.statement.id == id }.map { .testimony($0.statement.testimony) }
    case .words, nil: nil
    }
  }
}
