/// Numbers with leading zeros and a few signs between them, written without intermediate strings.
struct DigitText {
  private var bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  private init(into bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  /// A text of at most 32 bytes.
  static func make(_ write: (inout DigitText) -> Void) -> String {
    String(unsafeUninitializedCapacity: 32) { bytes in
      var text = DigitText(into: bytes)
      write(&text)
      return text.count
    }
  }

  /// A text such as `P-000123`.
  static func code(_ prefix: StaticString, _ number: Int, width: Int) -> String {
    make { text in
      text.letters(prefix)
      text.number(number, width: width)
    }
  }

  /// Adds an ASCII sign.
  mutating func byte(_ sign: Unicode.Scalar) {
    bytes[count] = UInt8(truncatingIfNeeded: sign.value)
    count += 1
  }

  /// Adds ASCII letters.
  mutating func letters(_ prefix: StaticString) {
    prefix.withUTF8Buffer { letters in
      for letter in letters {
        bytes[count] = letter
        count += 1
      }
    }
  }

  /// Adds a number that is not negative, with zeros before it up to the width; a longer number is written whole.
  mutating func number(_ value: Int, width: Int) {
    var digits = 1
    var rest = value / 10
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    let length = max(width, digits)
    rest = value
    for position in stride(from: count + length - 1, through: count, by: -1) {
      bytes[position] = 48 + UInt8(rest % 10)
      rest /= 10
    }
    count += length
  }
}
