import CaseModel

/// Makes identities: 48 bits of milliseconds, 16 of a counter, 64 at random, so that later ones land at the end of an index.
struct IdentitySource {
  private var clock = HybridClock()
  private var random: RandomSource
  private let milliseconds: @Sendable () -> Int

  /// Identities from the clock and the random bytes of an environment.
  init(_ environment: RegisterEnvironment) {
    random = RandomSource(environment)
    milliseconds = environment.milliseconds
  }

  /// A new identity, greater than all before it.
  mutating func next() -> RecordID {
    let stamp = clock.tick(milliseconds: milliseconds())
    return RecordID(high: UInt64(stamp), low: random.nextInteger())
  }
}

/// Random bytes, taken from the system a page at a time.
struct RandomSource {
  private static let page = 4_096
  private let refill: @Sendable (Int) -> [UInt8]
  private var bytes: [UInt8] = []
  private var used = 0

  /// The random bytes of an environment.
  init(_ environment: RegisterEnvironment) {
    refill = environment.randomBytes
  }

  /// Writes 16 random bytes to the end of `buffer`.
  mutating func appendSalt(to buffer: inout [UInt8]) {
    let salt = next(16)
    buffer.append(contentsOf: salt)
  }

  /// Eight random bytes as a number.
  mutating func nextInteger() -> UInt64 {
    next(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func next(_ count: Int) -> ArraySlice<UInt8> {
    if used + count > bytes.count {
      bytes = refill(RandomSource.page)
      used = 0
    }
    defer { used += count }
    return bytes[used..<(used + count)]
  }
}
