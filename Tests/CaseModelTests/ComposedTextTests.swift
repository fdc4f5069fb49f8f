import CaseModel
import Testing

@Suite("Text in composed form")
struct ComposedTextTests {
  @Test(
    "a letter and its mark become one letter, in every script",
    arguments: [
      ("e\u{301}", "\u{E9}"), ("и\u{306}", "\u{439}"), ("е\u{308}", "\u{451}"), ("S\u{327}", "\u{15E}"), ("g\u{306}", "\u{11F}"),
      ("I\u{307}", "\u{130}"), ("\u{627}\u{653}", "\u{622}"), ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("\u{212B}", "\u{C5}"),
      ("o\u{328}\u{301}", "\u{1EB}\u{301}"),
    ])
  func composing(apart: String, together: String) {
    #expect(Array(ComposedText.form(of: apart).unicodeScalars) == Array(together.unicodeScalars))
  }

  @Test(
    "text without open marks comes back as it is", arguments: ["", "plain", "Əliyev Rəşad", "Алиев", "رشاد", "ə\u{301}", "李", "\u{301}"])
  func unchanged(text: String) {
    #expect(Array(ComposedText.form(of: text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("a letter by itself has the form it has beside letters that are open")
  func unseenLetters() {
    for value in UInt32(0x21)..<0xD800 {
      guard let letter = Unicode.Scalar(value), letter.properties.canonicalCombiningClass == .notReordered else { continue }
      let alone = Array(ComposedText.form(of: "\(letter)").unicodeScalars)
      let beside = Array(ComposedText.form(of: "\(letter)-e\u{301}").unicodeScalars)
      #expect(beside == alone + ["-", "\u{E9}"], "U+\(String(value, radix: 16))")
    }
  }
}
