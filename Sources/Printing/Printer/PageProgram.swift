import Glibc

/// The program that draws pages. It is a program of its own because the libraries that draw would slow the start of the one that calls it.
struct PageProgram {
  /// Its file.
  var path: String

  /// The one beside the running program; `nil` where there is none.
  static var beside: PageProgram? {
    var name = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &name, name.count)
    guard length > 0, length < name.count else { return nil }
    let own = String(decoding: name.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let slash = own.lastIndex(of: "/") else { return nil }
    let path = own[...slash] + "itkin-pages"
    return access(String(path), X_OK) == 0 ? PageProgram(path: String(path)) : nil
  }

  /// The longest that a page may take before it is given up, in milliseconds.
  private static let patience: Int32 = 60_000

  /// Runs it to its end with bytes on its standard input, and gives back what it printed.
  func run(_ arguments: [String], input: [UInt8]) throws(PrintProblem) -> String {
    // Sockets and not pipes: writing to a program that has ended is then an answer and not a signal, which the desk would take for its own.
    guard let inside = Channel(), let output = Channel(), let words = Channel() else {
      throw PrintProblem("itkin-pages could not be started: \(String(cString: strerror(errno))).")
    }
    let process = try start(arguments, [inside.theirs, output.theirs, words.theirs])
    [inside, output, words].forEach { $0.closeTheirs() }
    let isWhole = send(input, to: inside.ours) && shutdown(inside.ours, Int32(SHUT_WR)) == 0
    let printed = isWhole ? read(output.ours) : nil
    let complaint = read(words.ours)
    if printed == nil || complaint == nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard let printed, complaint != nil, status == 0 else {
      let sentence = complaint?.split(separator: "\n").first.map(String.init) ?? ""
      throw PrintProblem(sentence.isEmpty ? "itkin-pages ended before it was done." : sentence)
    }
    return printed
  }

  private func start(_ arguments: [String], _ files: [Int32]) throws(PrintProblem) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() { posix_spawn_file_actions_adddup2(&actions, file, Int32(number)) }
    // The desk has signals of its own to answer and to block; the program starts with none of that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let copies = ([path] + arguments).map { strdup($0) }
    defer { copies.forEach { free($0) } }
    var process: pid_t = 0
    let problem = posix_spawn(&process, path, &actions, &attributes, copies + [nil], environ)
    guard problem == 0 else { throw PrintProblem("itkin-pages could not be started: \(String(cString: strerror(problem))).") }
    return process
  }

  private func send(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { Glibc.send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if sent < 0 {
        if errno == EINTR { continue }
        // A program that ended says why in its words.
        return errno == EPIPE || errno == ECONNRESET
      }
      rest = rest.dropFirst(sent)
    }
    return true
  }

  /// Everything up to the end; `nil` where it does not come to one in time.
  private func read(_ file: Int32) -> String? {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Self.patience)
      if ready == 0 { return nil }
      let count = ready < 0 ? -1 : Glibc.read(file, &part, part.count)
      if count < 0 {
        if errno == EINTR { continue }
        return errno == ECONNRESET ? String(decoding: bytes, as: UTF8.self) : nil
      }
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += part.prefix(count)
    }
  }
}

/// Two ends of a connection to another program, closed when it is no longer needed.
private final class Channel {
  let ours: Int32
  private(set) var theirs: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else { return nil }
    (ours, theirs) = (ends[0], ends[1])
  }

  deinit {
    close(ours)
    closeTheirs()
  }

  func closeTheirs() {
    if theirs >= 0 { close(theirs) }
    theirs = -1
  }
}
