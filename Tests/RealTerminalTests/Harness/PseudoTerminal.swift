import Glibc

/// A terminal made of two ends: a program lives on the one, the test sits at the other.
final class PseudoTerminal {
  enum Failure: Error { case noTerminal, notStarted(Int32) }

  private(set) var master: Int32 = -1
  /// Kept open, so that the settings can still be read when the program has gone.
  private var slave: Int32 = -1
  let before: termios

  init(columns: Int, rows: Int) throws {
    var window = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var settings = termios()
    guard openpty(&master, &slave, nil, nil, &window) == 0, tcgetattr(slave, &settings) == 0 else { throw Failure.noTerminal }
    before = settings
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit { hangUp() }

  /// Starts a program as the leader of a session whose terminal this is.
  func start(_ program: String, _ arguments: [String], environment: [String: String]) throws -> pid_t {
    var name = [CChar](repeating: 0, count: 256)
    guard ttyname_r(slave, &name, name.count) == 0 else { throw Failure.noTerminal }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal the leader of a new session opens becomes its own (tty_ioctl(4)).
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | 0x80))  // 0x80: POSIX_SPAWN_SETSID
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    let failed = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    guard failed == 0 else { throw Failure.notStarted(failed) }
    return process
  }

  /// What the program has sent so far; empty where nothing has come within the time.
  func read(waitMilliseconds: Int32) -> [UInt8] {
    var one = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&one, 1, waitMilliseconds) == 1 else { return [] }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &chunk, chunk.count)
    return count > 0 ? Array(chunk[..<count]) : []
  }

  /// Types bytes; returns how many the terminal took.
  func write(_ bytes: ArraySlice<UInt8>) -> Int {
    max(0, bytes.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) })
  }

  func resize(columns: Int, rows: Int) {
    var window = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// The flags of the terminal's settings now.
  var settings: termios {
    var now = termios()
    tcgetattr(slave, &now)
    return now
  }

  /// True where line editing, echo, signals and newline translation are as they were before the program started.
  var isAsBefore: Bool {
    let now = settings
    return now.c_lflag == before.c_lflag && now.c_iflag == before.c_iflag && now.c_oflag == before.c_oflag
  }

  /// Takes the terminal away, as a closed window does.
  func hangUp() {
    for end in [master, slave] where end >= 0 { close(end) }
    master = -1
    slave = -1
  }
}
