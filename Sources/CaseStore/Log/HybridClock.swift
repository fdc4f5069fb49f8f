/// A hybrid clock: 48 bits of milliseconds and 16 of a counter. It never goes back and orders what is shown; it never decides evidence.
///
/// After Kulkarni et al., "Logical Physical Clocks" (2014). A clock that another office set far ahead is followed by 24 hours at most.
struct HybridClock: Hashable, Sendable {
  /// The farthest that a foreign stamp may pull this clock past the local one, in milliseconds.
  static let farthestLead = 24 * 3_600 * 1_000

  /// The last stamp given or seen.
  private(set) var last: Int

  /// A clock that goes on from a stamp.
  init(last: Int = 0) {
    self.last = last
  }

  /// The next stamp, greater than all before it.
  mutating func tick(milliseconds: Int) -> Int {
    last = max(last + 1, milliseconds << 16)
    return last
  }

  /// Takes note of a stamp made elsewhere.
  mutating func observe(_ stamp: Int, milliseconds: Int) {
    last = max(last, min(stamp, (milliseconds + HybridClock.farthestLead) << 16))
  }

  /// The milliseconds since 1970 in a stamp.
  static func milliseconds(of stamp: Int) -> Int { stamp >> 16 }
}
