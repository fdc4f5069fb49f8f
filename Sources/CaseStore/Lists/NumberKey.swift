/// Makes a number that people use sortable: `BRD-2026-00042` comes before `BRD-2026-100000`.
enum NumberKey {
  /// Each run of digits is preceded by the count of its digits without leading zeros, and followed by the count of those zeros, so that two
  /// different numbers never have one key.
  static func of(_ number: String) -> String {
    var key: [UInt8] = []
    var digits: [UInt8] = []
    func close() {
      guard !digits.isEmpty else { return }
      let significant = digits.drop { $0 == 0x30 }
      key.append(UInt8(truncatingIfNeeded: 0x30 + min(significant.count, 0x4F)))
      key.append(contentsOf: significant)
      key.append(UInt8(truncatingIfNeeded: 0x30 + min(digits.count - significant.count, 0x4F)))
      digits.removeAll(keepingCapacity: true)
    }
    for byte in number.utf8 {
      if (0x30...0x39).contains(byte) {
        digits.append(byte)
      } else {
        close()
        key.append(byte)
      }
    }
    close()
    return String(decoding: key, as: UTF8.self)
  }
}

extension NumberKey {
  /// Where the numbers that begin with `text` start, near enough to jump there: a number that is still being typed has unknown digits left.
  static func prefix(_ text: String) -> String {
    let unfinished = text.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    return unfinished == 0 || text.utf8.count - unfinished <= 0 ? of(text) : of(text)
  }
}
