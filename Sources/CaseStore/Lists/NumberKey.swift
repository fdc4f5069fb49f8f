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
  /// The last run of digits as a number: 42 of `BRD-2026-00042`; -1 where there is none.
  static func serial(_ number: String) -> Int {
    let bytes = Array(number.utf8)
    guard let end = bytes.lastIndex(where: isDigit) else { return -1 }
    let start = bytes[...end].lastIndex { !isDigit($0) }.map { $0 + 1 } ?? 0
    return Int(String(decoding: bytes[start...end], as: UTF8.self)) ?? -1
  }

  /// The key of the first number that begins with `text`: digits that are not typed yet count as zeros, up to four of a year and five of a
  /// count.
  static func start(of text: String) -> String {
    let typed = text.utf8.reversed().prefix(while: isDigit).count
    let wanted = text.utf8.count { $0 == UInt8(ascii: "-") } > 1 ? 5 : 4
    guard typed > 0, typed < wanted, typed < text.utf8.count else { return of(text) }
    return of(text + String(repeating: "0", count: wanted - typed))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
