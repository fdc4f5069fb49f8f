/// Latin letters with any mark, as plain ones.
enum LatinLetters {
  /// U+00C0 to U+024F without their marks, in order; a space where the character is not a letter. Includes the letters of the Azerbaijani
  /// alphabet of 1929 (ƣ, ɵ, ƶ).
  private static let marked = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
      + "bb    o   d   eeeffgg  ikk   nnoooggpp     ttttuu vyyzz         "
      + "    jjjlllnnnaaiioouuuuuuuuuueaaaa  ggggkkoooo  jdddgg  nnaa    "
      + "aaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy               bu   jj  rryy").utf8)

  /// U+1E00 to U+1EFF in the same way; among them the dotted letters of the transliteration of Arabic.
  private static let dotted = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwyas  s aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ").utf8)

  /// Letters that Azerbaijani has and English, Russian names in Latin letters, German and French have not.
  private static let azerbaijani: [UInt32] = [
    0x71, 0x51, 0x18F, 0x259, 0x11E, 0x11F, 0x130, 0x131, 0x15E, 0x15F, 0xC7, 0xE7,
  ]

  static func fill(_ table: inout [LetterTable.Entry]) {
    for digit in 48...57 { table[digit] = LetterTable.Entry(UInt8(digit), foreign: false) }
    for letter in 0x61...0x7A {
      table[letter] = LetterTable.Entry(UInt8(letter), foreign: false)
      table[letter - 32] = table[letter]
    }
    for (place, letter) in marked.enumerated() where letter != 32 { table[0xC0 + place] = LetterTable.Entry(letter, foreign: false) }
    let turned = UInt8(ascii: "e")
    for scalar in [0x18F, 0x259, 0x1DD] { table[scalar] = LetterTable.Entry(turned, foreign: false) }
    table[0x275] = LetterTable.Entry(UInt8(ascii: "o"), foreign: false)
    for scalar in azerbaijani {
      table[Int(scalar)] = LetterTable.Entry(table[Int(scalar)].first, foreign: false, azerbaijani: true)
    }
    for scalar in [0x27, 0x60, 0xAD, 0xB4] + Array(0x2B9...0x2BF) + Array(0x300...0x36F) { table[scalar] = .silent }
  }

  static func additional(_ scalar: UInt32) -> LetterTable.Entry {
    let letter = dotted[Int(scalar - 0x1E00)]
    return letter == 32 ? .separator : LetterTable.Entry(letter, foreign: false)
  }
}
