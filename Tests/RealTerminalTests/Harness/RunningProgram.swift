import Glibc

/// A program on a terminal of its own: keys go in, the screen comes out.
final class RunningProgram {
  let terminal: PseudoTerminal
  let process: pid_t
  private var reader: ScreenReader
  /// Every byte the program has sent.
  private(set) var sent = 0
  private var status: Int32?

  /// How a program ended.
  enum End: Equatable { case exit(Int32), signal(Int32), stillRunning }

  init(
    _ program: String, _ arguments: [String] = [], terminal name: String = "xterm-256color", columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws {
    terminal = try PseudoTerminal(columns: columns, rows: rows)
    reader = ScreenReader(columns: columns, rows: rows)
    // A frozen environment: nothing of the machine the test runs on, save where programs lie.
    var variables = ["TERM": name, "LANG": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
    variables.merge(environment) { $1 }
    process = try terminal.start(program, arguments, environment: variables)
  }

  deinit {
    guard end(within: 0) == .stillRunning else { return }
    kill(process, SIGKILL)
    _ = end(within: 2000)
  }

  /// The screen now.
  var screen: ScreenModel {
    take(waitMilliseconds: 0)
    return reader.screen
  }

  /// Types text or keys as bytes. A program that does not read makes this give up after the time.
  @discardableResult
  func send(_ text: String, within milliseconds: Int = 10_000) -> Bool { send(Array(text.utf8), within: milliseconds) }

  /// Types bytes, whether they are text or not.
  @discardableResult
  func send(_ bytes: [UInt8], within milliseconds: Int = 10_000) -> Bool {
    var place = 0
    let end = Self.now() + milliseconds
    while place < bytes.count {
      let count = terminal.write(bytes[place...])
      place += count
      if count == 0 {
        guard Self.now() < end else { return false }
        take(waitMilliseconds: 1)
      }
    }
    return true
  }

  func resize(columns: Int, rows: Int) {
    take(waitMilliseconds: 0)
    terminal.resize(columns: columns, rows: rows)
    reader.resize(columns: columns, rows: rows)
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// Waits until the screen is as wanted; false where it never was in the time.
  func wait(_ milliseconds: Int = 10_000, until wanted: (ScreenModel) -> Bool) -> Bool {
    let end = Self.now() + milliseconds
    repeat {
      if wanted(reader.screen) { return true }
      take(waitMilliseconds: 10)
    } while Self.now() < end
    take(waitMilliseconds: 0)
    return wanted(reader.screen)
  }

  /// Waits for text anywhere on the screen.
  func wait(for text: String, within milliseconds: Int = 10_000) -> Bool {
    wait(milliseconds) { $0.text.contains(text) }
  }

  /// Waits until nothing has been sent for a while.
  func settle(quietMilliseconds: Int = 150) {
    var last = Self.now()
    while Self.now() - last < quietMilliseconds {
      let before = sent
      take(waitMilliseconds: 10)
      if sent != before { last = Self.now() }
    }
  }

  /// How the program ended, waiting at most the time given.
  func end(within milliseconds: Int) -> End {
    let end = Self.now() + milliseconds
    while status == nil {
      var raw: Int32 = 0
      if waitpid(process, &raw, WNOHANG) == process {
        status = raw
      } else {
        guard Self.now() < end else { return .stillRunning }
        take(waitMilliseconds: 5)
      }
    }
    take(waitMilliseconds: 0)
    let raw = status ?? 0
    return raw & 0x7F == 0 ? .exit(raw >> 8 & 0xFF) : .signal(raw & 0x7F)
  }

  /// True once the program has been stopped by a signal.
  func isStopped(within milliseconds: Int = 3000) -> Bool { wait(milliseconds) { _ in self.state == "T" } }

  /// The letter of the process's state (proc(5)).
  var state: Character? { fields.first?.first }

  /// The processor time used so far, in hundredths of a second.
  var processorTime: Int { fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0 }

  private var fields: [Substring] {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return [] }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = fread(&buffer, 1, buffer.count, file)
    let text = String(decoding: buffer[..<count], as: UTF8.self)
    return text.split(separator: ")").last?.split(separator: " ") ?? []
  }

  private func take(waitMilliseconds: Int32) {
    guard terminal.master >= 0 else {
      usleep(UInt32(waitMilliseconds) * 1000)
      return
    }
    var bytes = terminal.read(waitMilliseconds: waitMilliseconds)
    while !bytes.isEmpty {
      sent += bytes.count
      reader.read(bytes)
      bytes = terminal.read(waitMilliseconds: 0)
    }
  }

  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
