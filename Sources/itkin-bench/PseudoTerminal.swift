import Glibc

/// A program on a terminal of its own, timed from outside: what a user would see, without a terminal emulator in between.
final class PseudoTerminal {
  /// What came after a key.
  struct Answer {
    /// Milliseconds from the key to the first byte of the answer; `nil` where nothing came.
    var first: Double?
    /// Milliseconds from the key to the last byte before the program fell silent.
    var settled: Double?
    /// Bytes that came.
    var bytes = 0
  }

  /// TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID, which Swift's view of the C library leaves out.
  private static let unlock: UInt = 0x4004_5431
  private static let numberOfPair: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  let process: pid_t
  private let master: Int32

  /// Starts a program on a terminal of the given size; `nil` where it cannot be started.
  init?(_ program: String, _ arguments: [String], columns: UInt16 = 120, rows: UInt16 = 40) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var locked: Int32 = 0
    var number: UInt32 = 0
    guard master >= 0, ioctl(master, Self.unlock, &locked) == 0, ioctl(master, Self.numberOfPair, &number) == 0 else { return nil }
    let name = "/dev/pts/\(number)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    // The first terminal that a session's leader opens becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_addclose(&actions, master)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Self.newSession)
    var pid: pid_t = 0
    let environment = ["TERM=xterm-256color", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "HOME=\(ChildProcess.environment("HOME") ?? "/tmp")"]
    let status = ChildProcess.withCStrings([program] + arguments) { argv in
      ChildProcess.withCStrings(environment) { envp in posix_spawn(&pid, program, &actions, &attributes, argv, envp) }
    }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    guard status == 0 else { return nil }
    process = pid
  }

  /// Sends bytes and times the answer; the program counts as silent after `quiet` milliseconds without a byte.
  func send(_ text: String, quiet: Int32 = 30) -> Answer {
    let start = Clock.milliseconds
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    return listen(since: start, quiet: quiet, patience: 400)
  }

  /// Times what comes until the program falls silent.
  func listen(since start: Double, quiet: Int32, patience: Int32) -> Answer {
    var answer = Answer()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, answer.first == nil ? patience : quiet) > 0 else { return answer }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return answer }
      let now = Clock.milliseconds - start
      if answer.first == nil { answer.first = now }
      answer.settled = now
      answer.bytes += count
    }
  }

  /// Ends the program and waits for it.
  func stop() {
    kill(process, SIGTERM)
    _ = listen(since: Clock.milliseconds, quiet: 50, patience: 200)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(master)
  }
}

/// The clock of all measurements.
enum Clock {
  /// Milliseconds since some moment, never going back.
  static var milliseconds: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) * 1000 + Double(now.tv_nsec) / 1_000_000
  }
}
