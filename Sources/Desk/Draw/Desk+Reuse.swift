import CaseModel
import CaseScreens
import DeskKit
import FamilyScreens
import TerminalKit

extension Desk {
  /// Copies a pane from the frame before where it would come out the same, or almost; false where it must be drawn anew.
  func takeOver(_ pane: Pane, _ area: Rect, from previous: DeskFrame, into buffer: inout CellBuffer) -> Bool {
    let other = previous.desk
    guard isComparable(with: other), (pane == focused) == (pane == other.focused) else { return false }
    if looksTheSame(pane, as: other) {
      buffer.copy(area, from: previous.buffer)
      if pane == focused { buffer.cursor = previous.buffer.cursor }
      return true
    }
    guard pane == .list else { return false }
    let content = layout.content(.list)
    let isFocused = focused == .list
    switch workspace {
    case .cases:
      guard caseQuery == other.caseQuery, cases.differsOnlyInSelection(from: other.cases) else { return false }
      buffer.copy(area, from: previous.buffer)
      let look = CaseListColumns.look(caseQuery, ascii: setting.ascii)
      cases.drawMove(from: other.cases, into: &buffer, area: content, isFocused: isFocused, look: look)
    case .families:
      guard familyQuery == other.familyQuery, families.differsOnlyInSelection(from: other.families) else { return false }
      buffer.copy(area, from: previous.buffer)
      let look = FamilyListColumns.look(familyQuery, ascii: setting.ascii)
      families.drawMove(from: other.families, into: &buffer, area: content, isFocused: isFocused, look: look)
    case .myDay, .samples, .sites, .figures: return false
    }
    return true
  }

  /// True where both screens have the same panes at the same places, with nothing drawn over them.
  private func isComparable(with other: Desk) -> Bool {
    other.overlay == nil && overlay == nil && other.form == nil && other.merging == nil && other.receipt == nil && other.message == nil
      && workspace == other.workspace && layout == other.layout
      && size == other.size && setting == other.setting && !other.isTooSmall
  }

  /// True where a pane is drawn from the same state.
  private func looksTheSame(_ pane: Pane, as other: Desk) -> Bool {
    switch (pane, workspace) {
    case (.list, .cases): cases == other.cases && caseQuery == other.caseQuery
    case (.list, .families): families == other.families && familyQuery == other.familyQuery
    case (.list, .samples): board == other.board
    case (.list, _): sites == other.sites
    case (.page, _): reader.page == other.reader.page
    case (.tree, _): reader.tree == other.reader.tree
    }
  }
}
