import Testing

/// Somebody who sits at a desk: presses keys that are counted, types text, and reads the screen.
final class Caseworker {
  /// The bytes that a terminal of the xterm kind sends for keys.
  enum Key {
    static let enter = "\r"
    static let tab = "\t"
    static let backTab = "\u{1B}[Z"
    static let escape = "\u{1B}"
    static let up = "\u{1B}OA"
    static let down = "\u{1B}OB"
    static let right = "\u{1B}OC"
    static let left = "\u{1B}OD"
    static let end = "\u{1B}OF"
    static let home = "\u{1B}OH"
    static let pageDown = "\u{1B}[6~"
    static let f2 = "\u{1B}OQ"
    static let f4 = "\u{1B}OS"
    static let f5 = "\u{1B}[15~"
    static let f8 = "\u{1B}[19~"
    static let save = "\u{1B}[20~"
    static let undo = "\u{1A}"
    static let redo = "\u{12}"
  }

  let program: RunningProgram
  /// The keys pressed so far.
  private(set) var keys = 0
  /// The letters of free text typed so far: names, dates, words, each of them a key too.
  private(set) var letters = 0
  private var began: Int?

  /// Sits down at a register.
  init(at register: RegisterUnderTest, user: String? = nil, columns: Int = 80, rows: Int = 24, through wrapper: [String] = []) throws {
    let words = wrapper + [DeskUnderTest.binary ?? "itkin", "--register", register.path] + (user.map { ["--user", $0] } ?? [])
    program = try RunningProgram(
      words[0], Array(words.dropFirst()), columns: columns, rows: rows, environment: ["HOME": register.folder])
    try #require(
      program.wait(15_000) { $0.text.contains(" 1 of ") || $0.text.contains("are kept") || $0.text.contains("is kept") },
      "no list on screen")
  }

  var screen: ScreenModel { program.screen }

  /// Milliseconds since the first key.
  var elapsed: Int { began.map { RunningProgram.now() - $0 } ?? 0 }

  /// Presses one key, several times where wanted.
  func press(_ key: String, times: Int = 1) {
    began = began ?? RunningProgram.now()
    for _ in 0..<times { program.send(key) }
    keys += times
  }

  /// Presses keys one after the other.
  func press(_ keys: [String]) { keys.forEach { press($0) } }

  /// Types text that is not counted among the keys.
  func type(_ text: String) {
    began = began ?? RunningProgram.now()
    program.send(text)
    letters += text.count
  }

  /// Pastes text as a terminal with bracketed paste does.
  func paste(_ text: String, within milliseconds: Int = 20_000) {
    began = began ?? RunningProgram.now()
    program.send("\u{1B}[200~" + text + "\u{1B}[201~", within: milliseconds)
  }

  /// Waits until the text is on screen, or the test fails with what is there instead.
  func sees(_ text: String, within milliseconds: Int = 10_000, _ place: SourceLocation = #_sourceLocation) throws {
    try #require(program.wait(for: text, within: milliseconds), "not on screen: \(text)\n\(screen.text)", sourceLocation: place)
  }

  /// Waits until the text is no longer on screen.
  func seesNoMore(_ text: String, _ place: SourceLocation = #_sourceLocation) throws {
    try #require(program.wait(10_000) { !$0.text.contains(text) }, "still on screen: \(text)\n\(screen.text)", sourceLocation: place)
  }

  /// Goes to a person through the find box: `/`, some letters, Enter.
  func find(_ letters: String, opening heading: String) throws {
    press("/")
    try sees("Find:")
    letters.forEach { press(String($0)) }
    try sees("1 match")
    press(Key.enter)
    try sees(heading)
  }

  /// Leaves in good order.
  func leaves() throws {
    program.send("q")
    try sees("Leave Itkin?")
    program.send("y")
    try #require(program.end(within: 8000) == .exit(0))
  }

  /// Prints what a journey took.
  func report(_ journey: String) {
    print("journey: \(journey): \(keys) keys beside \(letters) letters of text, \(elapsed) ms to saved")
  }
}
