/// A set of timings, and what is said of it.
struct Timings {
  private var values: [Double] = []

  mutating func add(_ value: Double?) {
    if let value { values.append(value) }
  }

  /// The value below which a share of the timings lies.
  func percentile(_ share: Double) -> Double {
    guard !values.isEmpty else { return .nan }
    let sorted = values.sorted()
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  var count: Int { values.count }
}

/// The measurements of one run, printed as one JSON object with its keys in the order of measuring.
struct Report {
  private var lines: [String] = []

  /// Adds a number, rounded to a thousandth.
  mutating func add(_ name: String, _ value: Double) {
    lines.append("  \"\(name)\": \(value.isNaN ? "null" : String((value * 1000).rounded() / 1000))")
  }

  mutating func add(_ name: String, _ value: Int) { lines.append("  \"\(name)\": \(value)") }

  mutating func add(_ name: String, _ value: String) {
    lines.append("  \"\(name)\": \"\(value.filter { $0 != "\"" && $0 != "\\" })\"")
  }

  /// Adds the middle and the slowest hundredth of some timings.
  mutating func add(_ name: String, _ timings: Timings) {
    add(name + ".p50_ms", timings.percentile(0.5))
    add(name + ".p99_ms", timings.percentile(0.99))
  }

  var text: String { "{\n" + lines.joined(separator: ",\n") + "\n}" }
}
