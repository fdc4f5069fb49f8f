import CaseModel
import DeskKit
import FamilyScreens
import Kinship
import TerminalKit
import Testing

@Suite("The family tree as sections")
struct FocusScreenTests {
  private func pane(_ size: Size) -> FamilyTreePane {
    var pane = FamilyTreePane(tree: Families.rivas(), today: Day(year: 2026, month: 11, day: 24))
    while pane.view != .focus { _ = pane.perform("tree.view", area: size) }
    return pane
  }

  @Test("A family looks as expected at each width, with line drawing and with plain letters", arguments: [40, 80, 120], [false, true])
  func looksAsExpected(columns: Int, ascii: Bool) throws {
    let size = Size(columns: columns, rows: 24)
    var pane = pane(size)
    _ = pane.perform("tree.nextDonor", area: size)
    var buffer = CellBuffer(size: size)
    pane.draw(into: &buffer, area: Rect(size), isFocused: true, ascii: ascii)
    try Screen.expect(buffer, is: "focus-\(columns)" + (ascii ? "-ascii" : ""))
  }

  @Test("A digit goes to the row with that number")
  func digits() {
    let size = Size(columns: 80, rows: 24)
    var pane = pane(size)
    _ = pane.perform("tree.row2", area: size)
    #expect(pane.statusLine == "Elena CAMPO PRADO, about 101, mother of the index person")
  }

  @Test("Right opens a folded section and goes to its first person, Left goes back")
  func openSection() {
    let size = Size(columns: 80, rows: 24)
    var pane = pane(size)
    let before = pane.selectedPerson
    _ = pane.perform("tree.last", area: size)
    #expect(pane.perform("tree.right", area: size).isEmpty)
    #expect(pane.selectedPerson != before)
  }

  @Test("A pane under 60 columns shows sections whatever view is chosen")
  func narrow() {
    let size = Size(columns: 50, rows: 20)
    let pane = FamilyTreePane(tree: Families.rivas())
    var buffer = CellBuffer(size: size)
    pane.draw(into: &buffer, area: Rect(size), isFocused: true, ascii: false)
    #expect(Screen.text(buffer).contains("PARENTS"))
  }
}
