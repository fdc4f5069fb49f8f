import Testing

@testable import TerminalKit

@Suite("Visible text")
struct VisibleTextTests {
  @Test(
    "Characters that would act on the terminal or hide become one visible symbol",
    arguments: [
      ("\u{1B}[31mred", "␛[31mred"), ("a\u{0}b", "a␀b"), ("a\nb", "a␊b"), ("a\r\nb", "a␍␊b"), ("\u{7F}", "␡"), ("\u{9B}2J", "␦2J"),
      ("abc\u{202E}fed", "abc␦fed"), ("\u{2066}x\u{2069}", "␦x␦"), ("a\u{200B}b", "a␦b"), ("a\u{200D}b", "a␦b"), ("a\u{AD}b", "a␦b"),
      ("a\u{2028}b", "a␤b"), ("\u{FEFF}x", "␦x"), ("a\u{E0041}", "a␦"), ("\u{FFFF}", "\u{FFFD}"),
    ])
  func actingCharactersBecomeVisible(text: String, shown: String) {
    #expect(VisibleText.form(of: text) == shown)
    #expect(CellWidth.columns(of: text) == CellWidth.columns(of: shown))
  }

  @Test(
    "Ordinary names pass unchanged",
    arguments: ["Zoë RIVAS", "Łukasz", "李娜", "مریم", "علی\u{200C}رضا", "Əliyev", "Nguyễn", "Ст\u{430}нка", "हिन्दी"])
  func namesPass(name: String) {
    #expect(VisibleText.form(of: name) == name)
  }

  @Test("More than four marks on one letter are cut")
  func marksAreCut() {
    let tower = "a" + String(repeating: "\u{301}", count: 40) + "b"
    #expect(VisibleText.form(of: tower) == "a" + String(repeating: "\u{301}", count: 4) + "b")
    #expect(CellWidth.columns(of: tower) == 2)
  }

  @Test("A joined picture is shown by its first part")
  func joinedPictures() {
    #expect(VisibleText.form(of: "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}!") == "\u{1F468}!")
  }

  @Test("Plain ASCII keeps names readable")
  func asciiKeepsNames() {
    #expect(AsciiForm.form(of: "Lucía MARÍN ÑUÑEZ Łukasz Ærø ß") == "Lucia MARIN NUNEZ Lukasz Aro s")
    #expect(AsciiForm.form(of: "┌─┐│═╌╎▒↑↓←→▸◀…") == "+-+|=-:#^v<>><~")
    #expect(AsciiForm.form(of: "e\u{301} 李") == "e ? ")
    #expect(AsciiForm.form(of: "\u{1B}[2J") == "?[2J")
  }
}
