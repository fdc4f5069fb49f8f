/// Numbers with leading zeros and a few signs between them, written without intermediate strings.
struct DigitText {
  private var bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  private init(into bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  /// A text of at most so many bytes; what is longer is cut. Up to 15 bytes a string needs no memory of its own.
  static func make(capacity: Int = 15, _ write: (inout DigitText) -> Void) -> String {
    String(unsafeUninitializedCapacity: capacity) { bytes in
      var text = DigitText(into: bytes)
      write(&text)
      return text.count
    }
  }

  /// A text such as `P-000123`.
  static func code(_ prefix: StaticString, _ number: Int, width: Int) -> String {
    make(capacity: max(15, prefix.utf8CodeUnitCount + width)) { text in
      text.letters(prefix)
      text.number(number, width: width)
    }
  }

  /// Adds an ASCII sign.
  mutating func byte(_ sign: Unicode.Scalar) {
    put(UInt8(truncatingIfNeeded: sign.value))
  }

  /// Adds ASCII letters.
  mutating func letters(_ prefix: StaticString) {
    prefix.withUTF8Buffer { letters in
      for letter in letters { put(letter) }
    }
  }

  private mutating func put(_ byte: UInt8) {
    guard count < bytes.count else { return }
    bytes[count] = byte
    count += 1
  }

  /// Adds a number that is not negative, with zeros before it up to the width; a longer number is written whole.
  mutating func number(_ value: Int, width: Int) {
    var digits = 1
    var rest = value / 10
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    let length = min(max(width, digits), bytes.count - count)
    rest = value
    for position in stride(from: count + length - 1, through: count, by: -1) {
      bytes[position] = 48 + UInt8(rest % 10)
      rest /= 10
    }
    count += length
  }
}
