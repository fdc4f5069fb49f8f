import CaseModel
import DeskKit
import TerminalKit

/// The columns of the list of sites.
public enum SiteListColumns {
  /// All columns from left to right.
  public static let all: [ListColumn<Site>] = [
    ListColumn("Site", width: 8) { ($0.code, .text) },
    ListColumn("Name", width: 18, stretches: true) { ($0.name, .text) },
    ListColumn("District", width: 16, priority: 1) { ($0.district, .text) },
    ListColumn("Kind", width: 14, priority: 3) { ($0.kind.rawValue, .text) },
    ListColumn("Status", width: 18, priority: 2) { ($0.status.rawValue, .text) },
    ListColumn("Reported", width: 14, priority: 4) { ($0.reported?.typed ?? "?", .text) },
  ]

  /// How the list looks.
  public static func look(ascii: Bool) -> ListLook<Site> {
    ListLook(
      columns: all, sorted: "Site", descending: false, filterWords: "", emptyWords: "The register holds no sites yet.", ascii: ascii)
  }
}
