import CSodium

/// BLAKE2b-256 through libsodium, over pieces or at once.
struct Digest: ~Copyable {
  /// The number by which the log names this algorithm.
  static let algorithm: UInt8 = 1
  /// The length of a hash.
  static let length = 32
  /// libsodium must be set up before it is used (https://doc.libsodium.org/usage); doing it again is harmless.
  static let isReady: Bool = sodium_init() >= 0

  private let memory: UnsafeMutableRawPointer
  private var state: OpaquePointer { OpaquePointer(memory) }

  /// A digest of nothing so far.
  init() {
    _ = Digest.isReady
    // The state must lie on a 64-byte boundary, which Swift does not promise for a stored value.
    memory = UnsafeMutableRawPointer.allocate(byteCount: crypto_generichash_blake2b_statebytes(), alignment: 64)
    crypto_generichash_blake2b_init(state, nil, 0, Digest.length)
  }

  deinit {
    memory.deallocate()
  }

  /// Takes in the next piece.
  mutating func add(_ bytes: [UInt8]) {
    crypto_generichash_blake2b_update(state, bytes, UInt64(bytes.count))
  }

  /// The hash of all pieces.
  consuming func finish() -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: Digest.length)
    crypto_generichash_blake2b_final(state, &hash, hash.count)
    return hash
  }

  /// The hash of some bytes, written to the end of `hashes`.
  static func append(of bytes: [UInt8], to hashes: inout [UInt8]) {
    _ = isReady
    let start = hashes.count
    hashes.append(contentsOf: repeatElement(0, count: length))
    hashes.withUnsafeMutableBufferPointer { room in
      guard let base = room.baseAddress else { return }
      _ = crypto_generichash_blake2b(base + start, length, bytes, UInt64(bytes.count), nil, 0)
    }
  }
}
