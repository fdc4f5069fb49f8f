import Glibc
import Testing

@Suite("The terminal harness", .serialized)
struct HarnessTests {
  private func shown(_ text: String, columns: Int = 20, rows: Int = 4) -> ScreenModel {
    var reader = ScreenReader(columns: columns, rows: rows)
    // One byte at a time: sequences must survive any cut.
    for byte in text.utf8 { reader.read([byte]) }
    return reader.screen
  }

  @Test("The model moves, erases, inserts and repeats as a terminal does")
  func model() {
    #expect(shown("abc\r\ndef").lines == ["abc", "def", "", ""])
    #expect(shown("\u{1B}[2;3Hx\u{1B}[Ay").lines == ["   y", "  x", "", ""])
    #expect(shown("abcdef\u{1B}[1;3H\u{1B}[2P").lines[0] == "abef")
    #expect(shown("abcdef\u{1B}[1;3H\u{1B}[2@").lines[0] == "ab  cdef")
    #expect(shown("abcdef\u{1B}[1;3H\u{1B}[2X").lines[0] == "ab  ef")
    #expect(shown("ab\u{1B}[5bc").lines[0] == "abbbbbbc")
    #expect(shown("abcdef\u{1B}[1;3H\u{1B}[K").lines[0] == "ab")
    #expect(shown("a\r\nb\r\nc\r\nd\r\ne").lines == ["b", "c", "d", "e"])
    #expect(shown("12345678901234567890X").lines[1] == "X")
    #expect(shown("\u{1B}(0qx\u{1B}(Bq").lines[0] == "─│q")
    #expect(shown("李x").lines[0] == "李x")
    #expect(shown("ze\u{301}").lines[0] == "ze\u{301}")
    #expect(shown("\u{1B}]2;A title\u{7}x").title == "A title")
  }

  @Test("The other screen comes and goes, and what stood before is there again")
  func alternateScreen() {
    #expect(shown("main\u{1B}[?1049h\u{1B}[Hother").lines[0] == "other")
    #expect(shown("main\u{1B}[?1049h\u{1B}[Hother\u{1B}[?1049l").lines[0] == "main")
    #expect(shown("\u{1B}[99z").unknown.count == 1)
  }

  @Test("A shell reads what is typed and its exit status comes back")
  func shell() throws {
    let program = try RunningProgram("/bin/sh", ["-c", "printf 'name? '; read n; echo \"hello $n\"; exit 7"])
    #expect(program.wait(for: "name?"))
    program.send("Marta\r")
    #expect(program.wait(for: "hello Marta"))
    #expect(program.end(within: 5000) == .exit(7))
    #expect(program.terminal.isAsBefore)
  }

  @Test("Sizes, environment and signals reach the program")
  func surroundings() throws {
    let script = "trap 'stty size' WINCH; echo $TERM; stty size; while :; do sleep 0.1; done"
    let program = try RunningProgram("/bin/sh", ["-c", script], terminal: "vt100", columns: 70, rows: 20)
    #expect(program.wait(for: "vt100"))
    #expect(program.wait(for: "20 70"))
    program.resize(columns: 33, rows: 11)
    #expect(program.wait(for: "11 33"))
    program.signal(SIGKILL)
    #expect(program.end(within: 5000) == .signal(SIGKILL))
  }

  @Test("A program that leaves the terminal raw is found out")
  func rawTerminal() throws {
    let program = try RunningProgram("/bin/sh", ["-c", "stty raw -echo"])
    #expect(program.end(within: 5000) == .exit(0))
    #expect(!program.terminal.isAsBefore)
  }

  @Test("Stopping, continuing and hanging up are seen")
  func stopping() throws {
    let program = try RunningProgram("/bin/sh", ["-c", "sleep 60"])
    program.signal(SIGSTOP)
    #expect(program.isStopped())
    program.signal(SIGCONT)
    #expect(program.wait(3000) { _ in program.state != "T" })
    program.terminal.hangUp()
    #expect(program.end(within: 5000) == .signal(SIGHUP))
  }
}
