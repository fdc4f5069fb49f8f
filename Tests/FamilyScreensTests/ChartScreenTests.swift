import CaseModel
import DeskKit
import FamilyScreens
import Kinship
import TerminalKit
import Testing

@Suite("The family tree as a chart")
struct ChartScreenTests {
  @Test(
    "A family looks as expected at each size, with line drawing and with plain letters",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 160, rows: 50)], [false, true])
  func looksAsExpected(size: Size, ascii: Bool) throws {
    var pane = FamilyTreePane(tree: Families.rivas(), today: Day(year: 2026, month: 11, day: 24))
    _ = pane.perform("tree.view", area: size)
    _ = pane.perform("tree.nextDonor", area: size)
    var buffer = CellBuffer(size: size)
    pane.draw(into: &buffer, area: Rect(size), isFocused: true, ascii: ascii)
    try Screen.expect(buffer, is: "chart-\(size.columns)" + (ascii ? "-ascii" : ""))
  }
}
