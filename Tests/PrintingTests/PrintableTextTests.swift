import Printing
import Testing

@Test(
  "what would act or hide is printed by its number",
  arguments: [
    ("Əliyev", "Əliyev"), ("Алиев", "Алиев"), ("a\u{1B}[2J", "a[U+001B][2J"), ("a\u{202E}b", "a[U+202E]b"), ("a\u{200B}b", "a[U+200B]b"),
    ("a\tb\n", "a[U+0009]b[U+000A]"), ("a\u{85}b", "a[U+0085]b"), ("\u{E000}", "[U+E000]"), ("a\u{2028}b", "a[U+2028]b"),
  ])
func visible(text: String, printed: String) {
  #expect(PrintableText.form(of: text) == printed)
}

@Test("letters with loose marks are composed, so that the font's own letter is drawn")
func composed() {
  #expect(PrintableText.form(of: "I\u{307}smayıl").unicodeScalars.map(\.value).first == 0x130)
}

@Test("joiners inside words of Arabic letters stay")
func joiners() {
  #expect(PrintableText.form(of: "علی\u{200C}یف") == "علی\u{200C}یف")
}
