import CaseModel
import DeskKit
import TerminalKit

/// The columns of the family list.
public enum FamilyListColumns {
  /// All columns from left to right.
  public static let all: [ListColumn<FamilyRow>] = [
    ListColumn("Family", width: 10) { ($0.number, .text) },
    ListColumn("Name", width: 18, stretches: true) { ($0.name, .text) },
    ListColumn("Missing", width: 8, priority: 1, isNumber: true) { (String($0.missing), $0.missing > 1 ? .missing : .text) },
    ListColumn("People", width: 7, priority: 6, isNumber: true) { (String($0.members), .text) },
    ListColumn("Sampled", width: 8, priority: 5, isNumber: true) { (String($0.sampled), .text) },
    ListColumn(" Coverage", width: 14, priority: 2) { (" " + $0.coverage.rawValue, $0.coverage >= .good ? .done : .text) },
    ListColumn("Need", width: 6, priority: 3, isNumber: true) { (String($0.need), $0.need == 0 ? .dim : .strong) },
    ListColumn("Place", width: 16, priority: 7) { ($0.place, .text) },
    ListColumn("Last contact", width: 13, priority: 4) {
      ($0.lastContact?.description ?? "never", $0.lastContact == nil ? .problem : .text)
    },
  ]

  /// How the list of a query looks.
  public static func look(_ query: FamilyQuery, ascii: Bool) -> ListLook<FamilyRow> {
    var words: [String] = []
    if query.severalMissing { words.append("families with several missing") }
    if let place = query.place, !place.isEmpty { words.append("living in \(place)") }
    return ListLook(
      columns: all, sorted: CaseWords.title(query.column), descending: query.descending, filterWords: words.joined(separator: "; "),
      emptyWords: words.isEmpty ? "The register holds no families yet." : "No family fits this filter. F changes it, a shows all.",
      ascii: ascii)
  }
}
