import CaseModel
import CaseStore
import Exchange
import SampleData
import Synchronization

/// Brings files and generated people into a register.
enum TakingIn {
  /// Takes CSV files in, the ones that others refer to first, as one change of the register.
  static func files(_ paths: [String], into register: Register, by author: String, why: String, today: Day) async throws -> IntakeSummary {
    let readings = try paths.map { try RegisterCSV.entries(inFile: $0, today: today) }
    let current = Atomic(0)
    defer { Output.endProgress() }
    return try await register.takeIn(
      by: author, why: why, source: paths.map(lastPart).joined(separator: ", "), progress: { Output.progress("\($0) rows taken in") },
      next: {
        while readings.indices.contains(current.load(ordering: .relaxed)) {
          if let item = try readings[current.load(ordering: .relaxed)].next() { return item }
          current.add(1, ordering: .relaxed)
        }
        return nil
      })
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
