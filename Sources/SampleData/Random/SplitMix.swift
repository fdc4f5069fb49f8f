/// A small source of numbers that look random and are the same on every machine and in every run.
///
/// The sequence is SplitMix64 (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014). The standard library's own
/// `shuffle` and `random(in:)` are not used, because their way of drawing may change between versions of Swift.
struct SplitMix: Hashable, Sendable {
  private var state: UInt64

  /// The sequence that belongs to a seed.
  init(seed: UInt64) { state = seed }

  /// One of many independent sequences of the same seed, so that every family can be made without those before it.
  init(seed: UInt64, stream: Int) {
    var mixer = SplitMix(seed: seed ^ (UInt64(truncatingIfNeeded: stream) &* 0xD1B5_4A32_D192_ED03))
    state = mixer.next()
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, the limit; 0 where the limit leaves no choice.
  mutating func below(_ limit: Int) -> Int {
    limit > 1 ? Int(next().multipliedFullWidth(by: UInt64(limit)).high) : 0
  }

  /// A number of the closed range; the low end where the range is empty.
  mutating func between(_ low: Int, _ high: Int) -> Int {
    high > low ? low + below(high - low + 1) : low
  }

  /// True in so many cases of a thousand.
  mutating func chance(_ perThousand: Int) -> Bool { below(1_000) < perThousand }

  /// One of the values, each as likely as the others. The list must not be empty.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// A position in a list in which the first entries are the most common.
  mutating func commonFirst(_ count: Int) -> Int { min(below(count), below(count)) }

  /// Puts the values into another order.
  mutating func shuffle<Value>(_ values: inout [Value]) {
    for last in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(last, below(last + 1))
    }
  }
}
