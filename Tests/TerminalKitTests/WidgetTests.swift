import Testing

@testable import TerminalKit

@Suite("Widgets")
struct WidgetTests {
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
