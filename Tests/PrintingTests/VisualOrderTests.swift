import Printing
import Testing

/// The numbers of a text's signs.
private func numbers(_ text: String) -> [String] { VisualOrder.form(of: text).unicodeScalars.map { String($0.value, radix: 16) } }

@Test("text from left to right stays as it is", arguments: ["Əliyev (1971)", "Алиев", "", "a\u{301}b"])
func leftToRight(text: String) {
  #expect(VisualOrder.form(of: text) == text)
}

@Test("Arabic letters join and run from right to left")
func joining() {
  // beh, teh, beh: beginning, middle and end of a word.
  #expect(numbers("\u{628}\u{62A}\u{628}") == ["fe90", "fe98", "fe91"])
  // A single letter stands alone; dal joins with no letter after it.
  #expect(numbers("\u{628}") == ["fe8f"])
  #expect(numbers("\u{62F}\u{628}") == ["fe8f", "fea9"])
  // Persian peh, farsi yeh, keheh.
  #expect(numbers("\u{67E}\u{6CC}\u{6A9}") == ["fb8f", "fbff", "fb58"])
}

@Test("lam and alef are one sign, and a non-joiner parts letters and leaves no trace")
func special() {
  #expect(numbers("\u{644}\u{627}") == ["fefb"])
  #expect(numbers("\u{628}\u{644}\u{627}") == ["fefc", "fe91"])
  // An invented spelling of a name: ain, lam, farsi yeh, non-joiner, farsi yeh, feh.
  #expect(numbers("\u{639}\u{644}\u{6CC}\u{200C}\u{6CC}\u{641}") == ["fed2", "fbfe", "fbfd", "fee0", "fecb"])
}

@Test("words of both directions in a line keep their places, and numbers their order")
func mixed() {
  #expect(VisualOrder.form(of: "ab \u{5D0}\u{5D1} \u{5D2}, cd") == "ab \u{5D2} \u{5D1}\u{5D0}, cd")
  #expect(VisualOrder.form(of: "\u{5D0} 19 71 \u{5D1}") == "\u{5D1} 71 19 \u{5D0}")
  #expect(VisualOrder.form(of: "\u{5D0} 1971") == "\u{5D0} 1971")
  #expect(VisualOrder.form(of: "x \u{5D0}(\u{5D1})\u{5D2} y") == "x \u{5D2}(\u{5D1})\u{5D0} y")
}
