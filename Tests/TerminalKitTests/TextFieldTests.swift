import Testing

@testable import TerminalKit

@Suite("Text field")
struct TextFieldTests {
  @Test("Typing, moving and deleting work by characters as people count them")
  func editing() {
    var field = TextField("Zoe")
    #expect(field.handle(.character("\u{301}")) && field.text == "Zoe\u{301}" && field.cursor == 3)
    _ = field.handle(.backspace)
    #expect(field.text == "Zo" && field.cursor == 2)
    _ = field.handle(.home)
    _ = field.handle(.delete)
    _ = field.handle(.character("M"))
    #expect(field.text == "Mo" && field.cursor == 1)
    #expect(!field.handle(.up) && !field.handle(.enter) && !field.handle(.escape))
  }

  @Test("Words are walked and killed, and what was killed comes back")
  func words() {
    var field = TextField("Ana María RIVAS")
    _ = field.handle(.controlLeft)
    #expect(field.cursor == 10)
    _ = field.handle(.controlLeft)
    #expect(field.cursor == 4)
    _ = field.handle(.controlRight)
    #expect(field.cursor == 10)
    _ = field.handle(.control("w"))
    #expect(field.text == "Ana RIVAS" && field.killed == "María ")
    _ = field.handle(.control("y"))
    #expect(field.text == "Ana María RIVAS")
    _ = field.handle(.control("k"))
    #expect(field.text == "Ana María ")
    _ = field.handle(.control("u"))
    #expect(field.isEmpty)
  }

  @Test("Edges: nothing happens before the first and after the last character")
  func edges() {
    var field = TextField("")
    for key: Key in [.backspace, .delete, .left, .right, .controlLeft, .controlRight, .home, .end, .control("k"), .control("w")] {
      _ = field.handle(key)
    }
    #expect(field == TextField(""))
  }

  @Test("A paste becomes one line without control characters")
  func pastes() {
    var field = TextField()
    field.paste("\n  Marta\r\n\tRIVAS\u{1B}[31m\u{0}\n")
    #expect(field.text == "Marta RIVAS[31m")
  }

  @Test("A limit cuts what comes, not what is there")
  func limit() {
    var field = TextField("abcdef", limit: 8)
    _ = field.handle(.home)
    field.insert("12345")
    #expect(field.text == "12abcdef" && field.cursor == 2)
    _ = field.handle(.character("x"))
    #expect(field.text == "12abcdef")
  }

  @Test("A field that is too narrow scrolls so that the cursor is always inside")
  func scrolls() {
    var field = TextField("abcdefghijklmnopqrstuvwxyz")
    func drawn(_ field: TextField) -> (String, Int?) {
      var buffer = CellBuffer(size: Size(columns: 10, rows: 1))
      field.draw(into: &buffer, area: Rect(buffer.size), focused: true)
      return (buffer.lines[0], buffer.cursor?.column)
    }
    #expect(drawn(field) == ("…vwxyz    ", 6) || drawn(field).0.hasPrefix("…"))
    field.moveCursor(to: 0)
    #expect(drawn(field) == ("abcdefghi…", 0))
    for place in 0...26 {
      field.moveCursor(to: place)
      let column = drawn(field).1 ?? -1
      #expect((0..<10).contains(column))
      if place < 26 {
        let letter = Array(drawn(field).0)[column]
        #expect(letter == Array("abcdefghijklmnopqrstuvwxyz")[place])
      }
    }
  }

  @Test("Wide letters scroll without being split")
  func wideLetters() {
    var field = TextField("李娜李娜李娜李娜")
    for place in 0...8 {
      field.moveCursor(to: place)
      var buffer = CellBuffer(size: Size(columns: 7, rows: 1))
      field.draw(into: &buffer, area: Rect(buffer.size), focused: true)
      let cursor = buffer.cursor?.column ?? -1
      #expect((0..<7).contains(cursor))
      if place < 8 { #expect(buffer[cursor, 0].text == String(field.characters[place])) }
    }
  }

  @Test("Ten thousand letters are typed and drawn without trouble")
  func longText() {
    var field = TextField(String(repeating: "é", count: 10_000))
    field.moveCursor(to: 5000)
    for _ in 0..<200 { _ = field.handle(.character("x")) }
    #expect(field.characters.count == 10_200 && field.cursor == 5200)
    var buffer = CellBuffer(size: Size(columns: 40, rows: 1))
    field.draw(into: &buffer, area: Rect(buffer.size), focused: true)
    #expect(buffer.lines[0].contains("xxx"))
  }

  @Test("An empty field shows its hint; a field without focus has no cursor")
  func placeholder() {
    var buffer = CellBuffer(size: Size(columns: 12, rows: 1))
    TextField().draw(into: &buffer, area: Rect(buffer.size), focused: false, placeholder: "find")
    #expect(buffer.text == "find" && buffer.cursor == nil)
  }
}
