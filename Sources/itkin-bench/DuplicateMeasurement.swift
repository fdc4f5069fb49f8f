import CaseModel
import CaseStore

/// Measures the look-ups among all persons, which a form makes with every key, and the scan for persons recorded twice.
struct DuplicateMeasurement {
  let register: String
  let size: String

  /// Runs each look-up ten times for each text, and the scan once.
  func run(into report: inout Report) async {
    guard let store = try? Register.open(at: register, access: .readOnly) else {
      report.add("\(size).find_persons", "failed")
      return
    }
    var found = Timings()
    var likely = Timings()
    for _ in 0..<10 {
      for text in ["ə", "əli", "Алиев", "Huseyn Resad", "quliyev həsən", "2026-00042"] {
        found.add(await milliseconds { _ = try await store.findPersons(text, limit: 50) })
      }
      for (surname, given) in [("Əliyev", "Rəşad"), ("Гусейнов", "Эльчин"), ("Məmmədova", "Xanım"), ("Rəşad", "Əliyev")] {
        let sketch = PersonSketch(surname: surname, given: given, fathersName: "Həsən")
        likely.add(await milliseconds { _ = try await store.likelyPersons(sketch, limit: 8) })
      }
    }
    report.add("\(size).find_persons", found)
    report.add("\(size).likely_persons", likely)
    report.add("\(size).likely_pairs_ms", await milliseconds { _ = try await store.likelyPairs(limit: 500) } ?? .nan)
    try? await store.close()
  }

  private func milliseconds(_ body: () async throws -> Void) async -> Double? {
    let start = Clock.milliseconds
    do { try await body() } catch { return nil }
    return Clock.milliseconds - start
  }
}
