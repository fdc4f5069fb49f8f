/// The signs a tree is drawn with: line drawing where the terminal can, plain letters where it cannot.
package struct TreeGlyphs: Hashable, Sendable {
  /// True for the plain letters.
  package let isASCII: Bool

  /// The signs for a terminal.
  package init(ascii: Bool) { isASCII = ascii }

  var select: String { ">" }
  var open: String { isASCII ? "v" : "▾" }
  var folded: String { isASCII ? ">" : "▸" }
  var index: String { isASCII ? "< INDEX" : "◀ INDEX" }
  var cut: String { isASCII ? "~" : "…" }
  var rule: String { isASCII ? "-" : "─" }
  var moreLeft: String { isASCII ? "<" : "◂" }
  var moreRight: String { isASCII ? ">" : "▸" }

  /// Two columns of an outline's lines.
  func rail(_ rail: OutlineRow.Rail) -> String {
    switch rail {
    case .blank: "  "
    case .line: isASCII ? "| " : "│ "
    case .tee: isASCII ? "|-" : "├─"
    case .corner: isASCII ? "`-" : "└─"
    case .takenInTee: isASCII ? ":." : "├╌"
    case .takenInCorner: isASCII ? ":." : "└╌"
    }
  }

  /// The sign between an outline's lines and the person.
  func lead(_ lead: OutlineRow.Lead, after rail: OutlineRow.Rail?) -> String {
    switch lead {
    case .open: return open
    case .folded: return folded
    case .couple: return "+"
    case .relatedCouple: return "="
    case .plain:
      switch rail {
      case .tee, .corner: return isASCII ? "-" : "─"
      case .takenInTee, .takenInCorner: return isASCII ? "." : "╌"
      default: return " "
      }
    }
  }

  /// Where a person is shown in full.
  func seeElsewhere(isAbove: Bool) -> String {
    if isASCII { return isAbove ? "see above" : "see below" }
    return isAbove ? "see above ↑" : "see below ↓"
  }

  /// Where something that belongs to a person is shown: `parents ↓`, `cousin ↓`.
  func elsewhere(_ word: String, isAbove: Bool) -> String {
    if isASCII { return word + (isAbove ? " above" : " below") }
    return word + (isAbove ? " ↑" : " ↓")
  }
}
