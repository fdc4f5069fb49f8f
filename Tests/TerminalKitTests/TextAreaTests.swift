import TerminalKit
import Testing

/// Somebody who writes in a text area.
struct Writer {
  var area: TextArea
  var columns: Int
  var rows: Int

  init(_ text: String = "", columns: Int = 21, rows: Int = 4) {
    area = TextArea(text)
    (self.columns, self.rows) = (columns, rows)
    area.fit(columns: columns, rows: rows)
  }

  @discardableResult
  mutating func press(_ keys: Key...) -> Bool { keys.allSatisfy { area.handle($0) } }

  mutating func type(_ text: String) {
    for letter in text { _ = area.handle(letter == "\n" ? .enter : .character(letter)) }
  }

  var buffer: CellBuffer {
    var buffer = CellBuffer(size: Size(columns: columns, rows: rows))
    area.draw(into: &buffer, area: Rect(buffer.size), focused: true)
    return buffer
  }

  var shown: [String] { buffer.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  var cursor: Point? { buffer.cursor }
}

@Suite("Writing a long text")
struct TextAreaTests {
  @Test("lines are wrapped at spaces, and the cursor stands where the next letter goes")
  func wrapping() {
    var writer = Writer()
    writer.type("It was raining and the bus was late.")
    #expect(writer.shown == ["It was raining and", "the bus was late.", "", ""])
    #expect(writer.cursor == Point(column: 17, row: 1))
    writer.press(.home, .left)
    writer.type("x")
    #expect(writer.area.text == "It was raining andx the bus was late.")
  }

  @Test("a word longer than a line is broken inside, and joined again when it gets shorter")
  func longWord() {
    var writer = Writer(columns: 11)
    writer.type("ab 0123456789012345")
    #expect(writer.shown == ["ab", "0123456789", "012345", ""])
    writer.press(.backspace, .backspace, .backspace, .backspace, .backspace, .backspace, .backspace, .backspace, .backspace)
    #expect(writer.area.text == "ab 0123456")
    #expect(writer.shown == ["ab 0123456", "", "", ""])
  }

  @Test("wide letters are never split between lines")
  func wideLetters() {
    var writer = Writer(columns: 6)
    writer.type("李李李李")
    #expect(writer.shown == ["李李", "李李", "", ""])
    #expect(writer.cursor == Point(column: 4, row: 1))
    writer.press(.left)
    #expect(writer.cursor == Point(column: 2, row: 1))
  }

  @Test("a combining mark joins its letter, is one step of the cursor and goes with it")
  func combiningMarks() {
    var writer = Writer("e")
    writer.type("\u{301}")
    writer.type("a")
    #expect(writer.area.letters == 2)
    #expect(writer.shown[0] == "e\u{301}a")
    writer.press(.left, .backspace)
    #expect(writer.area.text == "a")
  }

  @Test("a tower of marks and a flag are each one letter")
  func towers() {
    let tower = "o" + String(repeating: "\u{308}", count: 600)
    var writer = Writer("x" + tower + "🇦🇿y")
    #expect(writer.area.letters == 4)
    writer.press(.left, .backspace)
    #expect(writer.area.text == "x" + tower + "y")
    writer.press(.backspace)
    #expect(writer.area.text == "xy")
  }

  @Test("right-to-left text is kept in the order in which it is read")
  func rightToLeft() {
    var writer = Writer()
    writer.type("رشاد حسن")
    #expect(writer.area.text == "رشاد حسن")
    writer.press(.controlLeft, .backspace)
    #expect(writer.area.text == "رشادحسن")
  }

  @Test("line ends of every kind become one kind, and control characters the signs the screen has for them")
  func controlCharacters() {
    var writer = Writer()
    writer.area.paste("a\r\nb\rc\u{2028}d\u{0}e\u{1B}[2Jf\tg\u{9B}h\u{7F}")
    #expect(writer.area.text == "a\nb\nc\nd␀e␛[2Jf\tg␦h␡")
    #expect(writer.area.letters == 16)
  }

  @Test("what comes out is what went in, whatever the text", arguments: ["", "\n", "a\n\n", "  spaces  ", "ﷺ李\u{200D}", "ə\u{301}\n"])
  func identity(text: String) {
    #expect(TextArea(text).text == text)
  }

  @Test("letters and words are counted as they are written")
  func counts() {
    var writer = Writer()
    writer.type("She remembers\nthe day")
    #expect(writer.area.letters == 20)
    #expect(writer.area.words == 4)
    writer.press(.control("w"))
    #expect(writer.area.words == 3)
    writer.press(.home, .backspace)
    #expect(writer.area.text == "She remembersthe ")
    #expect(writer.area.words == 2)
  }

  @Test("Up and Down keep to their column over a shorter line, and leave the text at its ends")
  func upAndDown() {
    var writer = Writer("twelve letters\nab\nanother long one")
    var moved = [writer.press(.up), writer.press(.up)]
    #expect(writer.cursor == Point(column: 14, row: 0))
    moved += [writer.press(.up), writer.press(.down)]
    #expect(writer.cursor == Point(column: 2, row: 1))
    moved += [writer.press(.down), writer.press(.down)]
    #expect(writer.cursor == Point(column: 16, row: 2))
    #expect(moved == [true, true, false, true, true, false])
  }

  @Test("the text scrolls with the cursor, by lines and by pages")
  func scrolling() {
    var writer = Writer((1...20).map { "line \($0)" }.joined(separator: "\n"))
    #expect(writer.shown == ["line 17", "line 18", "line 19", "line 20"])
    writer.press(.pageUp)
    #expect(writer.shown[0] == "line 17")
    writer.press(.pageUp)
    #expect(writer.shown == ["line 14", "line 15", "line 16", "line 17"])
    writer.press(.alt("<"))
    #expect(writer.shown[0] == "line 1")
    #expect(writer.area.lines.all == 20)
    writer.press(.alt(">"))
    #expect(writer.area.lines.current == 20)
  }

  @Test("Ctrl-K cuts to the end of the line, then the line end; Ctrl-Y puts all of it back")
  func cutting() {
    var writer = Writer("first\nsecond\nthird")
    writer.press(.alt("<"), .control("k"), .control("k"), .control("k"))
    #expect(writer.area.text == "\nthird")
    writer.press(.down, .control("y"))
    #expect(writer.area.text == "\nfirst\nsecondthird")
  }

  @Test("undo goes back word by word, redo forward")
  func undo() {
    var writer = Writer()
    writer.type("the blue bag")
    writer.press(.control("z"))
    #expect(writer.area.text == "the blue ")
    writer.press(.control("z"))
    #expect(writer.area.text == "the ")
    writer.press(.control("r"), .control("r"))
    #expect(writer.area.text == "the blue bag")
    writer.press(.control("r"))
    #expect(writer.area.notice == "There is nothing to do again in this text.")
    writer.press(.control("z"))
    writer.type("hat")
    writer.press(.control("r"))
    #expect(writer.area.text == "the blue hat")
  }

  @Test("a moved cursor begins a new step")
  func undoAfterMove() {
    var writer = Writer()
    writer.type("bag")
    writer.press(.home)
    writer.type("my")
    writer.press(.control("z"))
    #expect(writer.area.text == "bag")
  }

  @Test("a paste of a megabyte is one step; the bytes beyond the limit are refused in words and nothing is lost")
  func largePaste() {
    var writer = Writer("before ")
    writer.area.paste(String(repeating: "raining ", count: 120_000))
    #expect(writer.area.letters == 960_007)
    #expect(writer.area.words == 120_001)
    writer.area.paste(String(repeating: "x", count: 50_000))
    #expect(writer.area.notice == "Not put in: the text would be 1.0 MB long, and a field holds 1 MB. Nothing was changed.")
    #expect(writer.area.letters == 960_007)
    writer.press(.control("z"))
    #expect(writer.area.text == "before ")
  }

  @Test("at the limit a letter more is refused in words, and the text can still be shortened")
  func limit() {
    var writer = Writer(String(repeating: "x", count: 1_000_000))
    writer.type("y")
    #expect(writer.area.notice == "The text is 1 MB long, the most a field holds. Nothing more goes in.")
    #expect(writer.area.letters == 1_000_000)
    writer.press(.backspace)
    writer.type("y")
    #expect(writer.area.notice == nil)
    #expect(writer.area.text.hasSuffix("xy"))
  }

  @Test("a text above the limit is cut at a whole letter, and said")
  func tooLong() {
    let area = TextArea(String(repeating: "ə", count: 600_000))
    #expect(area.letters == 500_000)
    #expect(area.notice == "The text was 1.2 MB long, and a field holds 1 MB. The first 1 MB was kept, the rest left out.")
  }

  @Test("F3 finds without capitals and accents, goes on from place to place and round the end")
  func finding() {
    var writer = Writer("The bus was late. The BÜS came back.", columns: 40)
    writer.press(.alt("<"), .function(3))
    writer.type("bus")
    #expect(writer.shown[3].hasPrefix("Find: bus"))
    writer.press(.enter, .enter, .escape)
    #expect(writer.cursor == Point(column: 22, row: 0))
    writer.press(.function(3), .enter)
    #expect(writer.area.lines.current == 1)
    writer.press(.escape)
    #expect(writer.cursor == Point(column: 4, row: 0))
    let isFound = writer.area.find("Ağgöl")
    #expect(!isFound)
  }

  @Test("a question of what to find that has no answer says so")
  func notFound() {
    var writer = Writer("The bus was late.")
    writer.press(.function(3))
    writer.type("train")
    writer.press(.enter)
    #expect(writer.area.notice == "“train” is not in this text.")
  }

  @Test("another width wraps anew and keeps the cursor at its letter")
  func otherWidth() {
    var writer = Writer("It was raining and the bus was late.")
    writer.columns = 11
    writer.area.fit(columns: 11, rows: 4)
    writer.type("!")
    #expect(writer.shown == ["raining", "and the", "bus was", "late.!"])
    #expect(writer.area.lines.all == 5)
    #expect(writer.area.text == "It was raining and the bus was late.!")
  }

  @Test("every letter takes the cells that the screen gives it")
  func widths() {
    for value in stride(from: UInt32(0x21), to: 0x10000, by: 7) {
      guard let letter = Unicode.Scalar(value), value < 0x7F || value > 0xA0, !letter.properties.isGraphemeExtend,
        CellWidth.columns(of: letter) > 0, !letter.properties.isDefaultIgnorableCodePoint
      else { continue }
      let writer = Writer("x\(letter)", columns: 12, rows: 1)
      #expect(writer.cursor?.column == 1 + CellWidth.columns(of: letter), "U+\(String(value, radix: 16))")
    }
  }
}
