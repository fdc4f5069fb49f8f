import TerminalKit
import Testing

/// Numbers that come in the same order every time.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("A long text under any keys")
struct TextAreaRandomTests {
  private static let pieces = [
    "a", "the bus ", "Ağgöl", "\u{301}", "李", "🇦🇿", "👨‍👩‍👧", "ر", "\u{200D}", "\n", " ", "\t", "0123456789012345678901234567890123456789",
    "и\u{306}",
  ]
  private static let keys: [Key] = [
    .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .controlLeft, .controlRight, .backspace, .backspace, .delete, .enter,
    .control("k"), .control("y"), .control("w"), .control("z"), .control("z"), .control("r"), .alt("<"), .alt(">"),
  ]

  @Test("lines, counts and cursor are those of the text, after any keys", arguments: 1...12)
  func anyKeys(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    var writer = Writer(columns: Int.random(in: 5...30, using: &dice), rows: Int.random(in: 1...6, using: &dice))
    for _ in 0..<200 {
      if Bool.random(using: &dice) {
        writer.area.paste(Self.pieces.randomElement(using: &dice) ?? "")
      } else {
        writer.press(Self.keys.randomElement(using: &dice) ?? .left)
      }
      var fresh = TextArea(writer.area.text)
      fresh.fit(columns: writer.columns, rows: writer.rows)
      #expect(writer.area.lines.all == fresh.lines.all)
      #expect(writer.area.letters == fresh.letters)
      #expect(writer.area.words == fresh.words)
      let cursor = writer.cursor
      #expect(cursor.map { Rect(Size(columns: writer.columns, rows: writer.rows)).contains($0) } == true)
    }
  }

  @Test("any number of steps, taken back one by one, leaves the first text; done again, the last", arguments: 1...12)
  func undoIsExact(seed: Int) {
    var dice = Dice(state: UInt64(seed) &+ 1_000)
    var writer = Writer("It was raining.\n")
    for _ in 0..<200 {
      let key = Self.keys.randomElement(using: &dice) ?? .left
      if key == .control("z") || key == .control("r") {
        writer.type(Self.pieces.randomElement(using: &dice) ?? "")
      } else {
        writer.press(key)
      }
    }
    let last = writer.area.text
    while writer.area.undo() {}
    #expect(writer.area.text == "It was raining.\n")
    while writer.area.redo() {}
    #expect(writer.area.text == last)
  }
}
