import CSodium
import Glibc

/// What the register takes from the world around it; a test puts something fixed in its place.
public struct RegisterEnvironment: Sendable {
  /// Milliseconds since 1970, UTC.
  public var milliseconds: @Sendable () -> Int
  /// As many unpredictable bytes as asked for.
  public var randomBytes: @Sendable (Int) -> [UInt8]

  /// An environment from its parts.
  public init(milliseconds: @escaping @Sendable () -> Int, randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
    self.milliseconds = milliseconds
    self.randomBytes = randomBytes
  }

  /// The machine's clock and libsodium's random numbers.
  public static let system = RegisterEnvironment(
    milliseconds: {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
    },
    randomBytes: { count in
      _ = Digest.isReady
      var bytes = [UInt8](repeating: 0, count: count)
      randombytes_buf(&bytes, count)
      return bytes
    })
}
