import Foundation
import Glibc
import Testing

@Suite(
  "The desk on a real terminal", .serialized,
  .enabled(if: DeskUnderTest.isThere, "the program is still a placeholder: there is no desk to test"))
struct DeskTerminalTests {
  typealias Desk = DeskUnderTest.Desk

  @Test(
    "It opens, sends nothing the terminal does not know, and leaves it as it was",
    arguments: [
      "xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "vt100", "vt220", "rxvt", "rxvt-unicode-256color",
    ])
  func terminalTypes(name: String) throws {
    let desk = try Desk(terminal: name)
    try #require(desk.isOpen())
    desk.program.settle()
    #expect(desk.program.screen.unknown == [])
    desk.program.signal(SIGTERM)
    #expect(desk.program.end(within: 8000) != .stillRunning)
    #expect(DeskUnderTest.damage(desk.program) == [])
  }

  @Test("A terminal that cannot place the cursor is refused with a sentence", arguments: ["dumb", "no-such-terminal", ""])
  func refusals(name: String) throws {
    let desk = try Desk(terminal: name)
    guard case .exit(let status) = desk.program.end(within: 15_000) else {
      Issue.record("the program did not leave by itself")
      return
    }
    #expect(status != 0)
    #expect(desk.program.screen.text.contains("TERM"))
    #expect(desk.program.screen.unknown == [])
    #expect(DeskUnderTest.damage(desk.program) == [])
  }

  @Test("Without a terminal it says so instead of drawing into a file")
  func noTerminal() throws {
    let desk = try Desk { ["/bin/sh", "-c", "\($0) < /dev/null; echo status $?"] }
    #expect(desk.program.wait(for: "status", within: 15_000))
    #expect(!desk.program.screen.text.contains("status 0"))
    #expect(!desk.program.screen.isAlternate)
  }

  @Test("Signals that ask it to leave end it in good order", arguments: [SIGTERM, SIGHUP])
  func leaving(number: Int32) throws {
    let desk = try Desk()
    try #require(desk.isOpen())
    desk.program.signal(number)
    guard case .exit = desk.program.end(within: 8000) else {
      Issue.record("signal \(number) did not lead to an orderly end")
      return
    }
    #expect(DeskUnderTest.damage(desk.program) == [])
  }

  @Test(
    "Signals of a crash end it and still put the terminal back", arguments: [SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGTRAP, SIGFPE])
  func crashing(number: Int32) throws {
    let desk = try Desk()
    try #require(desk.isOpen())
    desk.program.signal(number)
    #expect(desk.program.end(within: 8000) == .signal(number))
    #expect(DeskUnderTest.damage(desk.program) == [])
  }

  @Test("Ctrl-C and an interrupt from outside ask; they do not kill")
  func interrupts() throws {
    let desk = try Desk()
    try #require(desk.isOpen())
    desk.program.send("\u{3}")
    #expect(desk.program.end(within: 500) == .stillRunning)
    desk.program.signal(SIGINT)
    #expect(desk.program.end(within: 500) == .stillRunning)
  }

  @Test("A storm of sizes down to one cell does no harm")
  func resizeStorm() throws {
    let desk = try Desk(columns: 120, rows: 40)
    try #require(desk.isOpen())
    for round in 0..<60 {
      desk.program.resize(columns: 1 + (round * 37) % 140, rows: 1 + (round * 13) % 50)
      if round % 7 == 0 { desk.program.send("\u{1B}[B") }
      if round % 20 == 19 { usleep(50_000) }
    }
    desk.program.resize(columns: 1, rows: 1)
    #expect(desk.program.end(within: 400) == .stillRunning)
    desk.program.resize(columns: 200, rows: 60)
    #expect(desk.isOpen())
    desk.program.settle()
    #expect(desk.program.screen.unknown == [])
    #expect(desk.program.screen.lines.count == 60)
  }

  @Test("A paste of ten megabytes neither hangs it nor runs as commands")
  func hugePaste() throws {
    let desk = try Desk()
    try #require(desk.isOpen())
    let text = String(repeating: "quit q Q :q! \r", count: 10_000_000 / 14)
    let taken = desk.program.send("\u{1B}[200~" + text + "\u{1B}[201~", within: 60_000)
    #expect(taken)
    desk.program.resize(columns: 90, rows: 25)
    #expect(desk.isOpen())
    #expect(desk.program.end(within: 300) == .stillRunning)
  }

  @Test("What is typed is found as it is typed, Enter opens it, Esc leads back, and y leaves after the question")
  func typing() throws {
    let desk = try Desk()
    try #require(desk.isOpen())
    #expect(desk.program.wait(for: "1 of", within: 5000))
    desk.program.send("/")
    #expect(desk.program.wait(for: "Find:", within: 5000))
    desk.program.send("bərdə 1992")
    #expect(desk.program.wait(for: "bərdə 1992", within: 5000))
    desk.program.send("\u{1B}")
    #expect(desk.program.wait(5000) { !$0.text.contains("Find:") })
    desk.program.send("\r")
    #expect(desk.program.wait(for: "[2 Case]", within: 5000))
    #expect(desk.program.wait(for: "Identity", within: 5000))
    desk.program.send("\u{1B}")
    #expect(desk.program.wait(for: "[1 Cases]", within: 5000))
    desk.program.send("q")
    #expect(desk.program.wait(for: "Leave Itkin?", within: 5000))
    desk.program.send("y")
    #expect(desk.program.end(within: 8000) == .exit(0))
    #expect(DeskUnderTest.damage(desk.program) == [])
  }

  @Test("Ctrl-Z and Ctrl-S are keys, not the terminal's own")
  func habits() throws {
    let desk = try Desk()
    try #require(desk.isOpen())
    desk.program.send("\u{1A}\u{13}\u{1C}")
    #expect(desk.program.end(within: 500) == .stillRunning)
    #expect(desk.program.state != "T")
    desk.program.resize(columns: 100, rows: 30)
    #expect(desk.isOpen(within: 3000))
  }

  @Test("Suspended from outside it gives the terminal back, and paints everything when it is continued")
  func suspension() throws {
    let desk = try Desk { ["/bin/bash", "--norc", "-c", "set -m; \($0); echo STOPPED; sleep 1.5; fg; echo ENDED $?"] }
    try #require(desk.isOpen())
    let child = try #require(Self.child(of: desk.program.process))
    kill(child, SIGTSTP)
    #expect(desk.program.wait(for: "STOPPED", within: 5000))
    #expect(DeskUnderTest.damage(desk.program) == [])
    #expect(desk.isOpen(within: 5000))
    #expect(desk.program.screen.isAlternate)
    kill(child, SIGTERM)
    #expect(desk.program.wait(for: "ENDED", within: 8000))
    #expect(DeskUnderTest.damage(desk.program) == [])
  }

  @Test("Nothing is written and no time is used while nobody types")
  func idle() throws {
    let desk = try Desk()
    try #require(desk.isOpen())
    desk.program.settle(quietMilliseconds: 2500)
    let before = (desk.program.processorTime, desk.program.sent)
    desk.program.settle(quietMilliseconds: 2500)
    #expect(desk.program.processorTime - before.0 <= 1)
    #expect(desk.program.sent == before.1)
  }

  @Test("When the window is closed it leaves by itself")
  func closedWindow() throws {
    let desk = try Desk()
    try #require(desk.isOpen())
    desk.program.terminal.hangUp()
    #expect(desk.program.end(within: 8000) != .stillRunning)
  }

  @Test("NO_COLOR is obeyed")
  func noColour() throws {
    let desk = try Desk(environment: ["NO_COLOR": "1"])
    try #require(desk.isOpen())
    desk.program.settle()
    let colours = desk.program.screen.cells.joined().flatMap(\.attributes).filter { (30...38).contains($0) || (40...48).contains($0) }
    #expect(colours.isEmpty)
  }

  @Test("True colours are set and taken back without leaving anything behind")
  func trueColour() throws {
    let desk = try Desk(environment: ["COLORTERM": "truecolor"])
    try #require(desk.isOpen())
    desk.program.settle()
    #expect(desk.program.screen.unknown == [])
    desk.program.signal(SIGSEGV)
    #expect(desk.program.end(within: 8000) == .signal(SIGSEGV))
    #expect(DeskUnderTest.damage(desk.program) == [])
  }

  @Test("In a locale without UTF-8 only ASCII is sent")
  func plainLetters() throws {
    let desk = try Desk(terminal: "vt100", environment: ["LANG": "C", "LC_ALL": "C"])
    try #require(desk.isOpen())
    desk.program.settle()
    #expect(desk.program.screen.text.unicodeScalars.allSatisfy { $0.isASCII })
  }

  /// The first child of a process (proc(5)).
  private static func child(of process: pid_t) -> pid_t? {
    let text = try? String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return text?.split(separator: " ").first.flatMap { pid_t($0) }
  }
}
