/// One letter of a text in UTF-8, as people count letters: a base with everything that joins it.
struct TextLetter {
  /// The first byte.
  var start: Int
  /// The byte after the last.
  var end: Int
  /// The cells it takes on screen.
  var width: Int
}

/// Goes through bytes of UTF-8 letter by letter. Letters that cannot join anything are told by their number alone, so that a megabyte of
/// Latin, Cyrillic or Arabic text is walked without making a string of each letter.
enum LetterWalk {
  /// Hands out the letters between two places, until `take` answers false.
  static func walk(_ bytes: [UInt8], from start: Int, to end: Int, _ take: (TextLetter) -> Bool) {
    bytes.withUnsafeBufferPointer { walk($0, from: start, to: min(end, $0.count), take) }
  }

  /// How many letters stand between two places, line ends not counted.
  static func count(_ bytes: [UInt8], in range: Range<Int>) -> Int {
    var count = 0
    walk(bytes, from: range.lowerBound, to: range.upperBound) { letter in
      if bytes[letter.start] != 10 { count += 1 }
      return true
    }
    return count
  }

  private static func walk(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ take: (TextLetter) -> Bool) {
    var place = start
    while place < end {
      let first = scalar(bytes, at: place, end: end)
      let next = place + first.length
      let width = simpleWidth(first.value)
      if width > 0, next >= end || simpleWidth(scalar(bytes, at: next, end: end).value) > 0 {
        guard take(TextLetter(start: place, end: next, width: width)) else { return }
        place = next
        continue
      }
      let stretch = stretch(bytes, from: next, end: end)
      for character in String(decoding: bytes[place..<stretch], as: UTF8.self) {
        let after = min(stretch, place + character.utf8.count)
        guard take(TextLetter(start: place, end: after, width: max(1, CellWidth.columns(of: character)))) else { return }
        place = after
      }
      place = stretch
    }
  }

  /// The end of the letters that may join each other. Long stretches, as in Chinese, end where a letter has cells of its own.
  private static func stretch(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
    var place = start
    var before: UInt32 = 0
    while place < end {
      let next = scalar(bytes, at: place, end: end)
      if simpleWidth(next.value) > 0 { break }
      if place - start > 512, before != 0x200D, let letter = Unicode.Scalar(next.value), CellWidth.columns(of: letter) > 0 { break }
      before = next.value
      place += next.length
    }
    return place
  }

  /// The cells of letters that never join the letter before them and, unless a joining letter follows, stand alone; 0 for all others.
  private static func simpleWidth(_ value: UInt32) -> Int {
    switch value {
    case 0x09, 0x0A, 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: 1
    case 0x370..<0x483, 0x48A..<0x590, 0x61F..<0x64B, 0x660..<0x670, 0x671..<0x6D6: 1
    case 0x10A0..<0x1100, 0x1E00..<0x2000, 0x2010..<0x2028, 0x2030..<0x203C: 1
    // Chinese, kana and whole Korean syllables.
    case 0x3041..<0x3097, 0x30A1..<0x30FB, 0x4E00..<0xA000, 0xAC00..<0xD7A4: 2
    default: 0
    }
  }

  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int, end: Int) -> (value: UInt32, length: Int) {
    let first = bytes[place]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, place + length <= end else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for step in 1..<length { value = value << 6 | UInt32(bytes[place + step] & 0x3F) }
    return (value, length)
  }
}
