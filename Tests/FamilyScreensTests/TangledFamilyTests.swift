import CaseModel
import DeskKit
import FamilyScreens
import Kinship
import TerminalKit
import Testing

@Suite("A family with everything that is hard to draw")
struct TangledFamilyTests {
  @Test("Each view looks as expected", arguments: FamilyTreePane.View.allCases, [80, 120])
  func looksAsExpected(view: FamilyTreePane.View, columns: Int) throws {
    let size = Size(columns: columns, rows: 40)
    var pane = FamilyTreePane(tree: Families.tangled(), today: Day(year: 2026, month: 11, day: 24))
    while pane.view != view { _ = pane.perform("tree.view", area: size) }
    _ = pane.perform("tree.moreGenerations", area: size)
    _ = pane.perform(view == .focus ? "tree.maternalLine" : "tree.maleLine", area: size)
    var buffer = CellBuffer(size: size)
    pane.draw(into: &buffer, area: Rect(size), isFocused: true, ascii: false)
    try Screen.expect(buffer, is: "tangled-\(view.rawValue)-\(columns)")
  }
}
