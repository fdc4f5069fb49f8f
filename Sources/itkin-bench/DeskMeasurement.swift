import Glibc

/// Measures the real program on a pseudo-terminal, over one register.
struct DeskMeasurement {
  let program: String
  let register: String
  let size: String

  private static let down = "\u{1B}[B"
  private static let pageDown = "\u{1B}[6~"
  private static let home = "\u{1B}[H"
  private static let end = "\u{1B}[F"

  func run(into report: inout Report) {
    measureStart(into: &report)
    guard let desk = PseudoTerminal(program, ["--register", register]) else { return }
    defer { desk.stop() }
    _ = desk.listen(since: Clock.milliseconds, quiet: 250, patience: 3000)
    measureKeys(desk, into: &report)
    measureSearch(desk, into: &report)
    measureIdle(desk, into: &report)
    report.add("\(size).resident_kB", ChildProcess.residentKilobytes(desk.process) ?? 0)
  }

  private func measureStart(into report: inout Report) {
    var first = Timings()
    var full = Timings()
    for _ in 0..<12 {
      let start = Clock.milliseconds
      guard let desk = PseudoTerminal(program, ["--register", register]) else { continue }
      let answer = desk.listen(since: start, quiet: 60, patience: 3000)
      first.add(answer.first)
      full.add(answer.settled)
      desk.stop()
    }
    report.add("\(size).start.first_byte", first)
    report.add("\(size).start.full_frame", full)
    var shell = Timings()
    let rows = "SELECT number, name, birth_year, last_seen, place FROM case_list ORDER BY name_key LIMIT 40"
    for _ in 0..<12 { shell.add(ChildProcess.run("sqlite3", ["-readonly", register, rows])?.milliseconds) }
    report.add("\(size).start.sqlite3_shell_same_rows", shell)
  }

  private func measureKeys(_ desk: PseudoTerminal, into report: inout Report) {
    func measure(_ name: String, _ keys: [String], count: Int, quiet: Int32 = 25) {
      var first = Timings()
      var settled = Timings()
      var bytes = Timings()
      for turn in 0..<count {
        let answer = desk.send(keys[turn % keys.count], quiet: quiet)
        guard answer.bytes > 0 else { continue }
        first.add(answer.first)
        settled.add(answer.settled)
        bytes.add(Double(answer.bytes))
      }
      report.add("\(size).key.\(name)", settled)
      report.add("\(size).key.\(name).first_byte_p50_ms", first.percentile(0.5))
      report.add("\(size).key.\(name).bytes_p50", bytes.percentile(0.5))
      report.add("\(size).key.\(name).answered", settled.count)
    }
    measure("move", [Self.down], count: 200)
    measure("page", [Self.pageDown], count: 60)
    measure("end_and_home", [Self.end, Self.home], count: 40)
    _ = desk.listen(since: Clock.milliseconds, quiet: 300, patience: 400)
    measure("switch_pane", ["\t"], count: 60)
    _ = desk.send("1", quiet: 300)
    var opening = Timings()
    for _ in 0..<20 {
      _ = desk.send(Self.down, quiet: 20)
      opening.add(desk.send("\r", quiet: 60).settled)
      _ = desk.send("1", quiet: 60)
    }
    report.add("\(size).key.open", opening)
    let answer = desk.send(String(repeating: Self.down, count: 120), quiet: 60)
    report.add("\(size).burst_of_120_ms", answer.settled ?? .nan)
    report.add("\(size).burst_of_120_bytes", answer.bytes)
    _ = desk.listen(since: Clock.milliseconds, quiet: 300, patience: 400)
  }

  /// Types names letter by letter, in Latin and Cyrillic, and takes each back.
  private func measureSearch(_ desk: PseudoTerminal, into report: inout Report) {
    var settled = Timings()
    for text in ["əliyev", "mamedov h", "гусейнов", "qasimov 1970", "ağdam", "zxq"] {
      _ = desk.send("/", quiet: 40)
      for letter in text { settled.add(desk.send(String(letter), quiet: 40).settled) }
      _ = desk.send("\u{1B}", quiet: 150)
    }
    report.add("\(size).search_per_key", settled)
    report.add("\(size).search_keys", settled.count)
  }

  private func measureIdle(_ desk: PseudoTerminal, into report: inout Report) {
    _ = desk.listen(since: Clock.milliseconds, quiet: 400, patience: 500)
    let ticks = ChildProcess.ticks(desk.process) ?? 0
    let written = ChildProcess.bytesWritten(desk.process) ?? 0
    let answer = desk.listen(since: Clock.milliseconds, quiet: 10, patience: 3000)
    report.add("\(size).idle_3s.cpu_ticks", (ChildProcess.ticks(desk.process) ?? 0) - ticks)
    report.add("\(size).idle_3s.bytes_to_disk", (ChildProcess.bytesWritten(desk.process) ?? 0) - written)
    report.add("\(size).idle_3s.bytes_to_terminal", answer.bytes)
  }
}
