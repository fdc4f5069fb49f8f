import CaseModel
import DeskKit
import SampleScreens
import TerminalKit
import Testing

@Suite struct SampleBoardScreenTests {
  private func drawn(_ pane: SampleBoardPane, _ columns: Int, _ rows: Int, ascii: Bool = false, isFocused: Bool = true) -> CellBuffer {
    var buffer = CellBuffer(size: Size(columns: columns, rows: rows))
    pane.draw(into: &buffer, area: Rect(buffer.size), isFocused: isFocused, ascii: ascii, today: InventedCards.today)
    return buffer
  }

  private func pane(_ ids: Command.ID..., columns: Int = 80, rows: Int = 24) -> SampleBoardPane {
    var pane = SampleBoardPane()
    pane.receive(InventedCards.board(), today: InventedCards.today)
    for id in ids { _ = pane.perform(id, area: Size(columns: columns, rows: rows)) }
    return pane
  }

  @Test("the board shows as many columns as fit", arguments: [(80, 24), (120, 40), (40, 10), (40, 24)])
  func screens(columns: Int, rows: Int) throws {
    let pane = pane("board.right", "board.down", "board.mark", columns: columns, rows: rows)
    try expectDrawn(drawn(pane, columns, rows), as: "board-\(columns)x\(rows)")
  }

  @Test("without other letters than ASCII everything is plain")
  func ascii() throws {
    let buffer = drawn(pane("board.right", "board.right"), 80, 24, ascii: true)
    try expectDrawn(buffer, as: "board-80x24-ascii")
    #expect(buffer.text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("t shows the column as a table", arguments: [(80, 24), (120, 40), (40, 10)])
  func tables(columns: Int, rows: Int) throws {
    let pane = pane("board.right", "board.right", "board.right", "board.table", "board.mark", columns: columns, rows: rows)
    try expectDrawn(drawn(pane, columns, rows), as: "board-table-\(columns)x\(rows)")
  }

  @Test("the column with the cursor is in view, and arrows say where there are more")
  func columnsInView() {
    let first = drawn(pane(), 80, 24).lines[1]
    #expect(first.contains("PLANNED 1") && first.contains("PROFILE 1") && !first.contains("SET ASIDE"))
    #expect(first.hasSuffix("▸") && !first.hasPrefix("◂"))
    let last = drawn(pane("board.right", "board.right", "board.right", "board.right", "board.right"), 80, 24).lines[1]
    #expect(last.contains("SET ASIDE 1") && !last.contains("PLANNED"))
    #expect(last.hasPrefix("◂") && !last.hasSuffix("▸"))
    #expect(drawn(pane(), 80, 24, ascii: true).lines[1].hasSuffix(">"))
    let wide = drawn(pane(), 120, 40).lines[1]
    #expect(wide.contains("PLANNED 1") && wide.contains("SET ASIDE 1") && !wide.contains("ENDED"))
  }

  @Test("samples whose way has ended are hidden until they are asked for")
  func ended() {
    #expect(!drawn(pane(), 120, 40).text.contains("ENDED"))
    let shown = pane("board.ended")
    #expect(drawn(shown, 120, 40).text.contains("ENDED 1"))
    #expect(drawn(shown, 120, 40).text.contains("14 of 14 samples"))
    #expect(drawn(pane(), 120, 40).text.contains("13 of 14 samples"))
    var back = pane("board.ended", "board.right", "board.right", "board.right", "board.right", "board.right", "board.right")
    #expect(back.stage == .ended)
    _ = back.perform("board.ended", area: Size(columns: 80, rows: 24))
    #expect(back.stage == .setAside)
  }

  @Test("the terminal's cursor stands on the selected card, and only where the board has the keys")
  func cursor() {
    #expect(drawn(pane("board.right", "board.down"), 80, 24).cursor == Point(column: 17, row: 7))
    #expect(drawn(pane("board.right"), 80, 24, isFocused: false).cursor == nil)
    #expect(drawn(pane("board.table"), 80, 24).cursor == Point(column: 0, row: 3))
    var empty = SampleBoardPane()
    empty.receive(SampleBoard(columns: [], total: 0), today: InventedCards.today)
    #expect(drawn(empty, 80, 24).cursor == Point(column: 1, row: 1))
  }

  @Test("the lines below say everything about the selected sample")
  func details() {
    let text = drawn(pane("board.right", "board.right"), 120, 40).text
    #expect(
      text.contains(
        "BK00010074 SINAQOV Fuad, BRD-2026-01007: in transit since 15 Oct 2026, 41 days, late: more than 14. Consent: given."))
    #expect(text.contains("Where: Bakı DNT mərkəzi. Laboratory: Bakı DNT mərkəzi. Collector: N. Sınaq, 12 Oct 2026."))
    #expect(text.contains("Problems: 2 late, 5 without consent."))
  }

  @Test("an empty board says what to do")
  func emptyBoards() {
    #expect(drawn(SampleBoardPane(), 80, 24).text.contains("Reading the register ..."))
    var none = SampleBoardPane()
    none.receive(SampleBoard(columns: [], total: 0), today: InventedCards.today)
    #expect(drawn(none, 80, 24).text.contains("The register holds no samples yet. The page of a relative takes the first."))
    var filtered = SampleBoardPane()
    filtered.filter.office = "Gəncə"
    filtered.receive(SampleBoard(columns: [], total: 14), today: InventedCards.today)
    #expect(drawn(filtered, 80, 24).text.contains("No sample fits this filter. f changes it, a shows all."))
    #expect(drawn(filtered, 80, 24).text.contains("Only: office Gəncə"))
  }

  @Test("what is not held is counted in the heads and below the columns")
  func counts() {
    var pane = SampleBoardPane()
    pane.receive(InventedCards.longBoard(held: 30, of: 1_234), today: InventedCards.today)
    _ = pane.perform("board.right", area: Size(columns: 80, rows: 24))
    let text = drawn(pane, 80, 24).text
    #expect(text.contains("TAKEN 1,234"))
    #expect(text.contains("↓ 1,230 more"))
    _ = pane.perform("board.pageDown", area: Size(columns: 80, rows: 24))
    #expect(drawn(pane, 80, 24).text.contains("↑ 4"))
  }

  @Test("no size makes it fail", arguments: [(0, 0), (1, 1), (3, 2), (12, 3), (16, 5), (60, 6), (200, 70)])
  func anySize(columns: Int, rows: Int) {
    var pane = pane("board.right", "board.mark", columns: columns, rows: rows)
    for isTable in [false, true] {
      #expect(drawn(pane, columns, rows).size.rows == rows)
      #expect(pane.isTable == isTable)
      _ = pane.perform("board.table", area: Size(columns: columns, rows: rows))
    }
  }

  @Test("the filter form shows the filter and gives it back")
  func filterForm() {
    let words = SampleFilterWords(offices: ["Bərdə", "Gəncə"], collectors: ["N. Sınaq"], laboratories: [])
    var filter = SampleFilter()
    filter.office = "Gəncə"
    filter.laboratory = "an old laboratory"
    var form = SampleFilterForm(filter, words: words)
    #expect(form.filter == filter)
    _ = form.form.press(.left)
    _ = form.form.press(.down)
    _ = form.form.press(.right)
    _ = form.form.press(.up)
    _ = form.form.press(.up)
    _ = form.form.press(.right)
    #expect(form.filter.office == "Bərdə")
    #expect(form.filter.collector == "N. Sınaq")
    #expect(form.filter.lateOnly)
    #expect(form.filter.laboratory == "an old laboratory")
    _ = form.form.press(.function(8))
    #expect(form.filter == SampleFilter())
  }
}
