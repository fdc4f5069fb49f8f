import CaseModel
import CaseStore
import Exchange
import SampleData
import Synchronization

/// Brings files and generated people into a register.
enum TakingIn {
  /// Takes one CSV file in, as one change of the register.
  static func file(_ path: String, into register: Register, by author: String, today: Day) async throws -> IntakeSummary {
    let reading = Mutex(OpenReading(try RegisterCSV.entries(inFile: path, today: today)))
    defer { Output.endProgress() }
    return try await register.takeIn(
      by: author, why: "import", source: lastPart(path), progress: { Output.progress("\($0) rows taken in") },
      next: { try reading.withLock { try $0.next() } })
  }

  /// Takes generated people in.
  static func sample(people: Int, into register: Register) async throws -> IntakeSummary {
    let generator = Mutex(SampleRegister(people: people))
    let line = Atomic<Int>(0)
    defer { Output.endProgress() }
    return try await register.takeIn(
      by: "demo", why: "invented people", source: "generator", progress: { Output.progress("\($0) records made") },
      next: {
        generator.withLock { $0.next() }.map { entry in
          IntakeItem(line: line.add(1, ordering: .relaxed).newValue, result: .success(entry))
        }
      })
  }

  private static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
