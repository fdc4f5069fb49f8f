import SampleScreens
import TerminalKit
import Testing

@Suite struct LabelPaneTests {
  private let pane = LabelPane(
    title: "Sample of a practice case", code: "BK00010041", matrix: [[true, false, true], [false, true], [true, true, true]])

  private func drawn(_ pane: LabelPane, _ columns: Int, _ rows: Int, ascii: Bool = false) -> CellBuffer {
    var buffer = CellBuffer(size: Size(columns: columns, rows: rows))
    pane.draw(into: &buffer, area: Rect(buffer.size), ascii: ascii)
    return buffer
  }

  @Test("two rows of cells make a line; on a dark ground the light cells are drawn, with a margin of four")
  func halfBlocks() {
    #expect(
      pane.lines(ascii: false) == ["███████████", "███████████", "████▄▀▄████", "████▄▄▄████", "███████████", "▀▀▀▀▀▀▀▀▀▀▀"])
  }

  @Test("i exchanges light and dark")
  func exchange() {
    var pane = pane
    let taken = pane.press(.character("i"))
    #expect(taken)
    #expect(
      pane.lines(ascii: false) == ["           ", "           ", "    ▀▄▀    ", "    ▀▀▀    ", "           ", "           "])
    let other = pane.press(.enter)
    #expect(!other)
  }

  @Test("in ASCII a cell is two letters wide")
  func ascii() {
    var pane = pane
    pane.isOnLightGround = true
    let lines = pane.lines(ascii: true)
    #expect(
      lines.count == 11 && lines[4] == "        ##  ##        " && lines[5] == "          ##          "
        && lines[6] == "        ######        ")
  }

  @Test("the label stands in the middle, its code in letters under it", arguments: [(80, 24), (40, 10), (120, 40)])
  func screens(columns: Int, rows: Int) throws {
    try expectDrawn(drawn(pane, columns, rows), as: "label-\(columns)x\(rows)")
  }

  @Test("the label in ASCII")
  func asciiScreen() throws {
    let buffer = drawn(pane, 80, 24, ascii: true)
    try expectDrawn(buffer, as: "label-80x24-ascii")
    #expect(buffer.text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("where it does not fit the code can still be read", arguments: [(0, 0), (1, 1), (5, 3), (12, 30), (80, 7)])
  func tooSmall(columns: Int, rows: Int) {
    #expect(drawn(pane, columns, rows).size.columns == columns)
    #expect(drawn(pane, 80, 7).text.contains("The code is BK00010041. Its picture needs 11 columns and 8 rows."))
    #expect(drawn(LabelPane(title: "", code: "K-1", matrix: []), 80, 7).text.contains("This label has no picture. The code is K-1."))
  }
}
