import CaseModel
import DeskKit
import TerminalKit

/// The columns of the case list, most needed first; the others appear where the list is wide enough.
public enum CaseListColumns {
  /// All columns from left to right.
  public static let all: [ListColumn<CaseRow>] = [
    ListColumn("Case", width: 15) { ($0.number, .text) },
    ListColumn("Missing person", width: 20, stretches: true) { ($0.name, .missing) },
    ListColumn("Born", width: 6, priority: 2) { ($0.birthYear.map(String.init) ?? "?", .text) },
    ListColumn("Last seen", width: 16, priority: 3) { ($0.lastSeen.isEmpty ? "?" : $0.lastSeen, .text) },
    ListColumn("Place", width: 18, priority: 4) { ($0.place, .text) },
    ListColumn("Coverage", width: 12, priority: 1) { ($0.coverage.rawValue, $0.coverage >= .good ? .done : .text) },
    ListColumn("Category", width: 10, priority: 5) { ($0.category.rawValue, .text) },
    ListColumn("Circumstance", width: 16, priority: 6) { ($0.circumstance.rawValue, .text) },
    ListColumn("Fate", width: 18, priority: 7) { ($0.fate.rawValue, .text) },
    ListColumn("Workflow", width: 12, priority: 8) { ($0.workflow.rawValue, .text) },
  ]

  /// How the list of a query looks.
  public static func look(_ query: CaseQuery, ascii: Bool) -> ListLook<CaseRow> {
    ListLook(
      columns: all, sorted: CaseWords.title(query.column), descending: query.descending, filterWords: CaseWords.words(query.filter),
      emptyWords: query.filter.isEmpty
        ? "The register holds no cases yet. 'itkin import FILE.csv' brings in a list."
        : "No case fits this filter. F changes it, and F8 in the form clears it.",
      ascii: ascii)
  }
}
