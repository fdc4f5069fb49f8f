/// A short sign for a text, the same on every machine and in every run: tells whether a text changed without keeping it twice.
public enum TextDigest {
  /// FNV-1a, 64 bits, in base 36. It guards against mix-ups, not against an adversary.
  public static func of(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return String(hash, radix: 36)
  }

  /// The sign of all values of a form.
  public static func of(_ values: [String: String]) -> String {
    of(values.sorted { $0.key < $1.key }.map { "\($0.key)=\(of($0.value))" }.joined(separator: ";"))
  }
}
