import CaseModel
import DuplicateScreens
import TerminalKit
import Testing

@Suite struct DuplicateListTests {
  private let size = Size(columns: 78, rows: 10)

  private var pane: DuplicateListPane {
    var pane = DuplicateListPane()
    pane.show(InventedPairs.pairs)
    return pane
  }

  private func screen(_ pane: DuplicateListPane, _ size: Size, ascii: Bool = false) -> String {
    var buffer = CellBuffer(size: size)
    pane.draw(into: &buffer, area: Rect(size), isFocused: true, ascii: ascii)
    return buffer.text
  }

  @Test("pairs are listed with why, at any width", arguments: [(80, 24), (120, 40), (40, 10)])
  func screens(columns: Int, rows: Int) throws {
    try expectScreen(screen(pane, Size(columns: columns, rows: rows)), named: "pairs-\(columns)x\(rows)")
  }

  @Test("the list says that it is looking, and that nothing was found")
  func empty() {
    var pane = DuplicateListPane()
    #expect(screen(pane, size).contains("Looking through the register for persons recorded twice…"))
    pane.show([])
    #expect(screen(pane, size).contains("No two persons look like one. Good."))
    let outcome1 = pane.press(.enter, area: size)
    #expect(outcome1 == .none)
    let outcome2 = pane.press(.character("n"), area: size)
    #expect(outcome2 == .none)
    #expect(pane.title == "Perhaps the same person  0 pairs")
  }

  @Test("Enter compares the pair under the cursor, Esc leaves, F5 looks again")
  func keys() {
    var pane = pane
    let outcome3 = pane.press(.enter, area: size)
    #expect(outcome3 == .open(InventedPairs.id(1), InventedPairs.id(2)))
    _ = pane.press(.down, area: size)
    let outcome4 = pane.press(.enter, area: size)
    #expect(outcome4 == .open(InventedPairs.id(3), InventedPairs.id(4)))
    _ = pane.press(.end, area: size)
    _ = pane.press(.down, area: size)
    #expect(pane.selectedPair == InventedPairs.pairs[2])
    #expect(screen(pane, size).contains("> 80 %"))
    let outcome5 = pane.press(.function(5), area: size)
    #expect(outcome5 == .scanAgain)
    let outcome6 = pane.press(.escape, area: size)
    #expect(outcome6 == .leave)
  }

  @Test("“not the same” is one key: it is to be written and the pair is off the list")
  func notTheSame() {
    var pane = pane
    let outcome = pane.press(.character("n"), area: size)
    let pair = PersonPair(id: .provisional(1), first: InventedPairs.id(1), second: InventedPairs.id(2), verdict: .notTheSame)
    #expect(outcome == .notTheSame(RecordChange([.create(.personPair(pair))], why: "two persons recorded as not the same")))
    #expect(pane.pairs?.count == 2)
    #expect(pane.selectedPair == InventedPairs.pairs[1])
  }

  @Test("once two are merged, every pair of the one who is gone leaves the list")
  func afterMerge() {
    var pane = pane
    pane.remove(person: InventedPairs.id(1))
    #expect(pane.pairs == [InventedPairs.pairs[1]])
    #expect(pane.title == "Perhaps the same person  1 pair")
  }

  @Test("a newer scan keeps the cursor on its pair")
  func scanAgain() {
    var pane = pane
    _ = pane.press(.down, area: size)
    pane.show([InventedPairs.pairs[1]])
    #expect(pane.selectedPair == InventedPairs.pairs[1])
    let outcome7 = pane.select(screenRow: 40)
    #expect(outcome7 == false)
    let outcome8 = pane.select(screenRow: 2)
    #expect(outcome8)
  }
}
