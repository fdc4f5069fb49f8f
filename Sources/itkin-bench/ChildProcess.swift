import Glibc

/// Runs other programs and reads what the kernel says of them.
enum ChildProcess {
  /// How a program ran.
  struct Run {
    /// Milliseconds from start to end.
    var milliseconds: Double
    /// The most memory it held at once, in kB.
    var peakKilobytes: Int
    /// The exit status.
    var status: Int32
  }

  /// Runs a program to its end, its output thrown away; `nil` where it cannot be started.
  static func run(_ program: String, _ arguments: [String]) -> Run? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var pid: pid_t = 0
    let start = Clock.milliseconds
    let started = withCStrings([program] + arguments) { posix_spawnp(&pid, program, &actions, nil, $0, environ) }
    guard started == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    wait4(pid, &status, 0, &usage)
    return Run(milliseconds: Clock.milliseconds - start, peakKilobytes: usage.ru_maxrss, status: status >> 8 & 0xFF)
  }

  /// The memory a process holds now, in kB.
  static func residentKilobytes(_ process: pid_t) -> Int? {
    line("VmRSS:", of: "/proc/\(process)/status").flatMap { $0.split(separator: " ").first.flatMap { Int($0) } }
  }

  /// Clock ticks of processor time that a process has used.
  static func ticks(_ process: pid_t) -> Int? {
    guard let text = contents("/proc/\(process)/stat"), let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[end...].split(separator: " ")
    guard fields.count > 13, let user = Int(fields[12]), let system = Int(fields[13]) else { return nil }
    return user + system
  }

  /// Bytes that a process has sent to disk.
  static func bytesWritten(_ process: pid_t) -> Int? { line("write_bytes:", of: "/proc/\(process)/io").flatMap { Int($0) } }

  /// The rest of the first line that begins with a word.
  static func line(_ word: String, of path: String) -> String? {
    contents(path)?.split(separator: "\n").first { $0.hasPrefix(word) }.map { line in
      String(line.dropFirst(word.count).drop { " \t:".contains($0) })
    }
  }

  /// The text of a small file.
  static func contents(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// The size of a file in bytes.
  static func size(_ path: String) -> Int {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Lends strings to C as a list that ends with NULL.
  static func withCStrings<Result>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}
