/// Letters and control keys: everything that does not begin with Esc.
extension InputParser {
  /// Reads one letter or control key and returns the bytes it took; 0 where the rest of a letter has not come yet.
  mutating func letter(final: Bool) -> Int {
    let byte = bytes[start]
    if byte < 0x80 {
      events.append(Self.plain(byte))
      return 1
    }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    let available = bytes[start...].prefix(length)
    if let scalar = Self.decode(available, length: length) {
      append(scalar)
      return length
    }
    let unfinished = available.count < length && byte >= 0xC2 && byte < 0xF5 && available.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    if unfinished, !final { return 0 }
    append("\u{FFFD}")
    return unfinished ? available.count : 1
  }

  /// The event of one ASCII byte.
  static func plain(_ byte: UInt8) -> TerminalEvent {
    switch byte {
    case 0: .key(.control(" "))
    case 3: .interrupt
    case 8, 127: .key(.backspace)
    case 9: .key(.tab)
    case 10, 13: .key(.enter)
    case 27: .key(.escape)
    case 1...26: .key(.control(Character(Unicode.Scalar(byte + 96))))
    case 28...31: .key(.control(Character(Unicode.Scalar(byte + 64))))
    default: .key(.character(Character(Unicode.Scalar(byte))))
    }
  }

  /// A letter from its UTF-8 bytes; `nil` where they are not one.
  private static func decode(_ bytes: ArraySlice<UInt8>, length: Int) -> Unicode.Scalar? {
    guard bytes.count == length, let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
  }

  /// Gives out a letter; a combining mark joins the letter typed just before it.
  private mutating func append(_ scalar: Unicode.Scalar) {
    if (0x80..<0xA0).contains(scalar.value) { return }
    if scalar.value >= 0x300, case .key(.character(let before))? = events.last {
      let joined = String(before) + String(Character(scalar))
      if joined.count == 1, let character = joined.first {
        events[events.count - 1] = .key(.character(character))
        return
      }
    }
    events.append(.key(.character(Character(scalar))))
  }
}
