import CaseModel
import DeskKit
import FamilyScreens
import Kinship
import TerminalKit
import Testing

@Suite("The family tree as an outline")
struct OutlineScreenTests {
  @Test("A family looks as expected at each width, with line drawing and with plain letters", arguments: [80, 120], [false, true])
  func looksAsExpected(columns: Int, ascii: Bool) throws {
    var pane = FamilyTreePane(tree: Families.rivas(), today: Day(year: 2026, month: 11, day: 24))
    let size = Size(columns: columns, rows: 24)
    _ = pane.find("Lucía", next: false)
    _ = pane.perform("tree.left", area: size)
    var buffer = CellBuffer(size: size)
    pane.draw(into: &buffer, area: Rect(size), isFocused: true, ascii: ascii)
    try Screen.expect(buffer, is: "outline-\(columns)" + (ascii ? "-ascii" : ""))
  }
}
