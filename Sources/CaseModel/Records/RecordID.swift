/// The identity of a record: 16 bytes, the same in every office and in every export.
///
/// Identifiers made later compare greater than those made earlier on the same machine, so that new rows land at the end of an index.
public struct RecordID: Hashable, Comparable, Sendable {
  /// The first eight bytes, most significant first: time and counter.
  public let high: UInt64
  /// The last eight bytes, most significant first: random.
  public let low: UInt64

  /// Puts an identifier together from its two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads an identifier from exactly 16 bytes; `nil` for any other length.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for (position, byte) in bytes.enumerated() {
      if position < 8 { high = high << 8 | UInt64(byte) } else { low = low << 8 | UInt64(byte) }
    }
    self.init(high: high, low: low)
  }

  /// The 16 bytes, most significant first, as the register stores them.
  public var bytes: [UInt8] {
    (0..<16).map { position in
      let half = position < 8 ? high : low
      return UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * (position % 8)))
    }
  }

  /// Orders by the stored bytes.
  public static func < (left: RecordID, right: RecordID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension RecordID: CustomStringConvertible {
  /// 32 lower-case hexadecimal letters.
  public var description: String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
