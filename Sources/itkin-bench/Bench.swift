import Glibc

/// Measures the budgets and prints one JSON object: `itkin-bench [PEOPLE …]`, by default the sample data and registers of 100,000 and
/// 1,000,000 persons.
@main
struct Bench {
  static func main() async {
    var report = Report()
    report.add("machine", ChildProcess.line("model name", of: "/proc/cpuinfo") ?? "unknown")
    report.add("processors", sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    KinshipMeasurement.run(into: &report)
    TreeMeasurement.run(into: &report)
    let program = programPath()
    let folder = "/tmp/itkin-bench-\(getuid())"
    mkdir(folder, 0o700)
    let asked = Array(CommandLine.arguments.dropFirst())
    for size in asked.isEmpty ? ["sample", "100000", "1000000"] : asked {
      let register = "\(folder)/\(size).itkin"
      build(size, register, program, into: &report)
      DeskMeasurement(program: program, register: register, size: size).run(into: &report)
      await DuplicateMeasurement(register: register, size: size).run(into: &report)
      await SaveMeasurement(register: register, size: size).run(into: &report)
      await CoverageMeasurement(register: register, size: size).run(into: &report)
    }
    print(report.text)
  }

  /// Builds a register afresh and measures how fast.
  private static func build(_ size: String, _ register: String, _ program: String, into report: inout Report) {
    for ending in ["", "-wal", "-shm", ".unfinished", ".unfinished-wal", ".unfinished-shm"] { unlink(register + ending) }
    let people = Int(size)
    let arguments = ["demo", "--build-only", "--register", register] + (people.map { ["--people", String($0)] } ?? [])
    guard let run = ChildProcess.run(program, arguments), run.status == 0 else {
      report.add("\(size).build", "failed")
      return
    }
    report.add("\(size).build.seconds", run.milliseconds / 1000)
    if let people { report.add("\(size).build.persons_per_second", Double(people) / run.milliseconds * 1000) }
    report.add("\(size).build.peak_kB", run.peakKilobytes)
    report.add("\(size).disk_bytes", ChildProcess.size(register))
  }

  /// The program that was built beside this one.
  private static func programPath() -> String {
    let own = CommandLine.arguments.first ?? ""
    guard let slash = own.lastIndex(of: "/") else { return ".build/release/itkin" }
    return own[...slash] + "itkin"
  }
}
