/// Sequences that begin with Esc: cursor and function keys, Alt, pastes, the mouse.
extension InputParser {
  /// Reads what begins with Esc and returns the bytes it took; 0 where the rest has not come yet.
  mutating func escape(time: Int, final: Bool) -> Int {
    if let length = knownSequence(final: final) { return length }
    guard start + 1 < bytes.count else {
      if final { events.append(.key(.escape)) }
      return final ? 1 : 0
    }
    switch bytes[start + 1] {
    case 0x5B: return controlSequence(time: time, final: final)
    case 0x4F: return singleShift(final: final)
    case 0x5D, 0x50, 0x5F, 0x5E, 0x58: return controlString(final: final)
    case 27:
      events.append(.key(.escape))
      return 1
    default: return alt(final: final)
    }
  }

  /// Looks the bytes up among the terminal's own sequences; `nil` where none fits, 0 where one may still come.
  private mutating func knownSequence(final: Bool) -> Int? {
    let rest = bytes[start...]
    var longest: (length: Int, key: Key)?
    for (sequence, key) in sequences {
      if rest.starts(with: sequence) {
        if sequence.count > longest?.length ?? 0 { longest = (sequence.count, key) }
      } else if !final, sequence.count > rest.count, sequence.starts(with: rest) {
        return 0
      }
    }
    guard let longest else { return nil }
    events.append(.key(longest.key))
    return longest.length
  }

  /// Esc followed by a letter, sent together: Alt with the letter.
  private mutating func alt(final: Bool) -> Int {
    let before = events.count
    start += 1
    let used = letter(final: final)
    start -= 1
    guard used > 0 else { return 0 }
    guard events.count == before + 1, case .key(.character(let character)) = events[before] else {
      // Alt with Enter, Tab or a control key: Esc first, then the key.
      events.insert(.key(.escape), at: before)
      return used + 1
    }
    events[before] = .key(.alt(character))
    return used + 1
  }

  /// `Esc O x`: keypad and function keys of the VT100 line.
  private mutating func singleShift(final: Bool) -> Int {
    guard start + 2 < bytes.count else {
      guard final else { return 0 }
      events.append(.key(.alt("O")))
      return 2
    }
    let byte = bytes[start + 2]
    if byte < 0x20 || byte > 0x7E {
      events.append(.key(.alt("O")))
      return 2
    }
    switch byte {
    case 0x4D: events.append(.key(.enter))
    case 0x50...0x53: events.append(.key(.function(Int(byte) - 0x4F)))
    case 0x63: events.append(.key(.controlRight))
    case 0x64: events.append(.key(.controlLeft))
    case 0x6A...0x6F, 0x70...0x79: events.append(.key(.character(Character(Unicode.Scalar(byte - 0x40)))))
    default: if let key = Self.cursorKey(byte, modifier: 1) { events.append(.key(key)) }
    }
    return 3
  }

  /// Strings a terminal answers with (`Esc ] … BEL`, `Esc P … Esc \`): swallowed.
  private mutating func controlString(final: Bool) -> Int {
    var place = start + 2
    while place < bytes.count, place - start < 4096 {
      if bytes[place] == 7 { return place - start + 1 }
      if bytes[place] == 27 { return place + 1 < bytes.count && bytes[place + 1] == 0x5C ? place - start + 2 : place - start }
      place += 1
    }
    if place - start >= 4096 { return place - start }
    guard final else { return 0 }
    if place - start == 2 { events.append(.key(.alt(Character(Unicode.Scalar(bytes[start + 1]))))) }
    return place - start
  }

  /// The key of a cursor letter, as `Esc [ A` or `Esc O A` send it.
  static func cursorKey(_ byte: UInt8, modifier: Int) -> Key? {
    let control = modifier > 1 && (modifier - 1) & 4 != 0
    return switch byte {
    case 0x41: .up
    case 0x42: .down
    case 0x43: control ? .controlRight : .right
    case 0x44: control ? .controlLeft : .left
    case 0x46: .end
    case 0x48: .home
    case 0x50...0x53: .function(Int(byte) - 0x4F)
    case 0x5A: .backTab
    default: nil
    }
  }
}
