import Testing

@testable import TerminalKit

@Suite("Widgets")
struct WidgetTests {
  @Test("The selection stays in view with as little movement as possible")
  func scrollWindow() {
    var window = ScrollWindow(count: 100, height: 10)
    window.move(by: 9)
    #expect(window.visible == 0..<10 && window.selection == 9)
    window.move(by: 1)
    #expect(window.visible == 1..<11)
    window.page(by: 1)
    #expect(window.visible == 10..<20 && window.selection == 19)
    _ = window.handle(.end)
    #expect(window.visible == 90..<100 && window.selection == 99)
    window.update(count: 5)
    #expect(window.visible == 0..<5 && window.selection == 4)
    window.update(count: 0)
    #expect(window.visible == 0..<0 && window.selection == 0)
    window.move(by: -3)
    #expect(window.selection == 0)
  }

  @Test("A narrow table drops its least important columns and gives the rest what is left")
  func tableLayout() {
    let columns = [
      TableColumn("Case", minimum: 8), TableColumn("Person", minimum: 10, grows: true), TableColumn("Year", minimum: 4, priority: 3),
      TableColumn("Next", minimum: 6, priority: 2, alignment: .right),
    ]
    #expect(TableLayout(columns, width: 40).places.map(\.width) == [8, 19, 4, 6])
    #expect(TableLayout(columns, width: 28).places.map(\.index) == [0, 1, 3])
    #expect(TableLayout(columns, width: 20).places.map(\.index) == [0, 1])
    #expect(TableLayout(columns, width: 5).places.map(\.width) == [5])
    var buffer = CellBuffer(size: Size(columns: 40, rows: 2))
    let layout = TableLayout(columns, width: 40)
    layout.drawTitles(into: &buffer, column: 0, row: 0)
    layout.draw(["C-000417", "RIVAS CAMPO, Marta Elena", "1953", "ask"], into: &buffer, column: 0, row: 1, roles: [3: .askNext])
    #expect(buffer.text == "Case     Person              Year   Next\nC-000417 RIVAS CAMPO, Marta… 1953    ask")
    #expect(buffer.roleGrid.hasSuffix("111111"))
  }

  @Test("Typing narrows a pick list by any word, without case and accents; Esc widens it, then leaves")
  func pickList() {
    var list = PickList(
      title: "Relation", rows: [.init("Mother"), .init("Grandmother"), .init("Niño"), .init("Half sister", reason: "no father")])
    for letter in "MOTH" { #expect(list.handle(.character(letter)) == .stays) }
    #expect(list.matches == [0, 1])
    _ = list.handle(.down)
    #expect(list.handle(.enter) == .chosen(1))
    #expect(list.handle(.escape) == .stays && list.matches.count == 4)
    for letter in "nino" { _ = list.handle(.character(letter)) }
    #expect(list.handle(.enter) == .chosen(2))
    _ = list.handle(.control("u"))
    for letter in "half" { _ = list.handle(.character(letter)) }
    #expect(list.handle(.enter) == .stays)
    _ = list.handle(.character("z"))
    #expect(list.selected == nil && list.handle(.enter) == .stays)
    _ = list.handle(.escape)
    #expect(list.handle(.escape) == .left)
    #expect(list.handle(.function(2)) == .unused)
  }

  @Test("A pick list draws its frame, its find line and a sign on the selected row")
  func pickListDrawing() {
    var list = PickList(title: "Sex", rows: [.init("woman", note: "w"), .init("man", note: "m"), .init("unknown")], selected: 1)
    var buffer = CellBuffer(size: Size(columns: 24, rows: 6))
    list.draw(into: &buffer, area: Rect(buffer.size))
    #expect(
      buffer.text == """
        ┌─ [Sex] ──────────────┐
        │ Find:                │
        │ woman              w │
        │>man                m │
        │ unknown              │
        └──────────────────────┘
        """)
    #expect(buffer.cursor == Point(column: 8, row: 1))
  }

  @Test("A pick list longer than its frame keeps the selected row in it")
  func longPickList() {
    var list = PickList(title: "Villages", rows: (0..<50).map { .init("Village \($0)") })
    var buffer = CellBuffer(size: Size(columns: 24, rows: 6))
    list.draw(into: &buffer, area: Rect(buffer.size))
    for _ in 0..<30 { _ = list.handle(.down) }
    list.draw(into: &buffer, area: Rect(buffer.size))
    #expect(buffer.text.contains(">Village 30"))
  }

  @Test("Text flows by words; words longer than a line are broken, line feeds and empty lines are kept")
  func textFlow() {
    #expect(TextFlow.lines(of: "she was seen near the old station", width: 12) == ["she was seen", "near the old", "station"])
    #expect(TextFlow.lines(of: "a\n\nb\n", width: 5) == ["a", "", "b", ""])
    #expect(TextFlow.lines(of: "abcdefghij", width: 4) == ["abcd", "efgh", "ij"])
    #expect(TextFlow.lines(of: "李娜李娜", width: 5) == ["李娜", "李娜"])
    #expect(TextFlow.lines(of: "", width: 5) == [""])
    #expect(TextFlow.lines(of: "a\r\nb", width: 5) == ["a", "b"])
    #expect(TextFlow.lines(of: "ab  cd", width: 2) == ["ab", "", "cd"])
  }

  @Test("Flowed lines are never too wide and together hold every letter")
  func flowProperties() {
    var chance = Chance(seed: 11)
    for _ in 0..<300 {
      let text = String((0..<chance.next(60)).map { _ in Array("ab 李é\n")[chance.next(6)] })
      let width = 2 + chance.next(9)
      let lines = TextFlow.lines(of: text, width: width)
      for line in lines { #expect(CellWidth.columns(of: line) <= width) }
      let letters: (String) -> [Character] = { $0.filter { $0 != " " && $0 != "\n" }.map { $0 } }
      #expect(letters(lines.joined()) == letters(text))
    }
  }

  @Test("A meter never says more than is true")
  func meter() {
    #expect(Meter.bar(0.8) == "[########--] 80 %")
    #expect(Meter.bar(0) == "[----------] 0 %")
    #expect(Meter.bar(1) == "[##########] 100 %")
    #expect(Meter.bar(0.9999) == "[#########-] 99 %")
    #expect(Meter.bar(143, of: 180, width: 20) == "[###############-----] 79 %")
    #expect(Meter.bar(1, of: 0) == "[----------] 0 %")
    #expect(Meter.bar(.nan) == "[----------] 0 %")
  }
}
