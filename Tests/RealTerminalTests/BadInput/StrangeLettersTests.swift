import Testing

@Suite("Letters that are not letters, and letters of other scripts", .serialized, .enabled(if: DeskUnderTest.isThere))
struct StrangeLettersTests {
  typealias Key = Caseworker.Key

  /// True where a terminal was sent something that could do more than show a letter.
  private static func isClean(_ screen: ScreenModel) -> Bool {
    let shown = screen.cells.joined().flatMap(\.text.unicodeScalars)
    return screen.unknown.isEmpty && !shown.contains { $0.value < 32 || (127..<160).contains($0.value) }
  }

  @Test("NUL, escape sequences and other controls in a paste are neither obeyed nor stored, nor shown raw")
  func controls() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    worker.press("l")
    try worker.sees("New contact")
    worker.press(Key.tab, times: 3)
    worker.paste("one\u{0}two\u{1B}[31mred\u{1B}]0;a title\u{7}\u{8}\u{7F}\u{9B}2Jthree\u{85}four\r\nfive\u{202E}six")
    try worker.sees("three")
    worker.program.settle()
    #expect(Self.isClean(worker.screen))
    #expect(!worker.screen.title.contains("a title"))
    worker.press(Key.save)
    try worker.sees("saved ")
    let stored = try register.rows("SELECT hex(summary) FROM contact ORDER BY no DESC LIMIT 1").first ?? ""
    let bytes = stride(from: 0, to: stored.count - 1, by: 2).map { stored.dropFirst($0).prefix(2) }
    #expect(bytes.count > 20)
    #expect(!bytes.contains("00"))
    // The page that shows it is as clean as the form was.
    worker.press(Key.enter)
    try worker.sees("[2 Case]")
    worker.press(Key.end)
    worker.program.settle()
    #expect(Self.isClean(worker.screen))
    #expect(try register.damage() == "")
  }

  @Test("A register whose rows hold escape sequences, written by whomever, shows none of them raw")
  func hostileRegister() throws {
    let register = try RegisterUnderTest()
    let hostile = "'x' || char(27) || '[2J' || char(27) || ']0;owned' || char(7) || char(155) || '31m' || char(8) || char(0x202E)"
    _ = try register.rows(
      """
      UPDATE case_list SET name = \(hostile), place = \(hostile);
      UPDATE contact SET summary = \(hostile), outcome = \(hostile);
      UPDATE person_name SET surname = \(hostile), given = \(hostile);
      UPDATE missing_case SET account = \(hostile), last_seen_place = \(hostile);
      """)
    let worker = try Caseworker(at: register)
    for key in [Key.down, Key.enter, Key.pageDown, Key.pageDown, Key.pageDown, "t", "l", Key.f4, Key.escape, Key.escape, "e", Key.enter] {
      worker.press(key)
      worker.program.settle(quietMilliseconds: 60)
      #expect(Self.isClean(worker.screen))
      #expect(!worker.screen.title.contains("owned"))
      #expect(worker.screen.isAlternate)
    }
    #expect(worker.screen.lines[0].hasPrefix(" "))
  }

  @Test("Bytes that are no text, typed and pasted, do no harm and leave text behind")
  func invalidBytes() throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    worker.press("l")
    try worker.sees("New contact")
    worker.press(Key.tab, times: 3)
    worker.type("typed ")
    worker.program.send([0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0xF5, 0x80, 0x80, 0x80, 0xE2, 0x82])
    worker.program.settle()
    worker.type(" pasted ")
    worker.program.send(Array("\u{1B}[200~".utf8) + [0x61, 0xFF, 0xFE, 0xC0, 0xAF, 0xE2, 0x82, 0x62] + Array("\u{1B}[201~".utf8))
    worker.program.settle()
    worker.type(" end")
    try worker.sees("end")
    #expect(Self.isClean(worker.screen))
    worker.press(Key.save)
    try worker.sees("saved ")
    let summary = try register.rows("SELECT summary FROM contact ORDER BY no DESC LIMIT 1").first ?? ""
    #expect(summary.hasPrefix("typed "))
    #expect(summary.contains(" pasted a"))
    #expect(summary.hasSuffix(" end"))
    #expect(try register.damage() == "")
  }

  @Test(
    "Right-to-left, combining and wide letters are stored as typed and tear no line of the screen",
    arguments: [
      "علی‌اف محمد", "Ə\u{301}\u{302}\u{323}li", "李小龍", "e\u{301}", "👩‍👩‍👧‍👦 ailə", "a\u{200D}\u{200B}b",
    ])
  func scripts(name: String) throws {
    let register = try RegisterUnderTest()
    let worker = try Caseworker(at: register)
    worker.press("n")
    try worker.sees("New missing person")
    worker.paste(name)
    worker.program.settle()
    // The field's closing bracket stands where it stood.
    let line = worker.screen.cells.first { $0.map(\.text).joined().contains("Surname ") } ?? []
    #expect(line.count == 80)
    #expect(line.lastIndex { $0.text == "]" } == 63)
    worker.press(Key.save)
    try worker.sees("saved ")
    worker.program.settle()
    #expect(Self.isClean(worker.screen))
    let stored = try register.rows(
      "SELECT n.surname FROM person_name n JOIN missing_case c ON c.person = n.person ORDER BY c.no DESC LIMIT 1")
    #expect(stored.first == name, "compared as Unicode compares: composed or not")
    #expect(try register.damage() == "")
  }
}
