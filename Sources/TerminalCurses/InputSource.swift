import CNcurses
import Glibc
import TerminalKit

/// Reads the keyboard: bytes in, events out, and it knows when the terminal has gone.
struct InputSource {
  var parser: InputParser
  /// True once the terminal answered with its end.
  private(set) var isGone = false
  private var lastRead = 0
  private let escapeDelay: Int
  private var chunk = [UInt8](repeating: 0, count: 65_536)

  init(keys: [[UInt8]: Key]) {
    parser = InputParser(sequences: keys)
    escapeDelay = LocaleChoice.environment("ESCDELAY").flatMap { Int($0) }.map { min(max($0, 1), 2000) } ?? 25
  }

  /// Milliseconds from an arbitrary start, never going back.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// When the parser stops waiting for more; `nil` where it waits for nothing.
  var deadline: Int? {
    switch parser.waiting {
    case .nothing: nil
    case .keyOrSequence: lastRead + escapeDelay
    // A sequence may be torn apart by a slow line; a paste whose end never comes must not swallow the keyboard for ever.
    case .restOfSequence: lastRead + max(250, escapeDelay)
    case .restOfPaste: lastRead + 3000
    }
  }

  /// Reads everything that is there and returns the events it completes.
  mutating func readAll() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    let began = Self.now()
    repeat {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count > 0 {
        lastRead = Self.now()
        events += parser.feed(chunk[..<count], time: lastRead)
      } else if count == 0 || errno != EINTR && errno != EAGAIN {
        isGone = true
        events += parser.timeUp(time: lastRead)
        events.append(.hangUp)
      }
      // An endless stream (a file poured into the terminal) still lets the screen be drawn, and signals be answered, now and then.
    } while !isGone && hasMore() && lastRead - began < (events.isEmpty ? 500 : 50)
    return events
  }

  /// Gives out what the parser waited with, when its time is up.
  mutating func timeUp() -> [TerminalEvent] {
    guard let deadline, Self.now() >= deadline else { return [] }
    return parser.timeUp(time: Self.now())
  }

  /// The terminal has gone without a word.
  mutating func end() -> [TerminalEvent] {
    guard !isGone else { return [] }
    isGone = true
    return [.hangUp]
  }

  private func hasMore() -> Bool {
    var one = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&one, 1, 0) == 1 && one.revents & Int16(POLLIN) != 0
  }
}
