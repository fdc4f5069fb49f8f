/// The Latin letters that stand for the letters of other scripts, as lower-case ASCII.
///
/// Azerbaijani letters follow the official alphabets of 1991 and 1958; Russian ones the usual rendering in Azerbaijan.
enum LetterTables {
  /// U+00C0 to U+017F without their marks, in order; a space where the character is not a letter.
  private static let latin = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// U+0410 to U+042F, the capital letters of Russian in order; small letters are 32 further on.
  private static let russian: [StaticString] = [
    "a", "b", "v", "g", "d", "e", "j", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "x", "ts", "c", "s", "s", "",
    "i",
    "", "e", "yu", "ya",
  ]

  /// Armenian small letters from U+0561 in order.
  private static let armenian: [StaticString] = [
    "a", "b", "g", "d", "e", "z", "e", "e", "t", "j", "i", "l", "x", "ts", "k", "h", "dz", "g", "c", "m", "y", "n", "s", "o", "c", "p", "c",
    "r",
    "s", "v", "t", "r", "ts", "v", "p", "k", "o", "f", "ev",
  ]

  /// The letters that stand for a character; `nil` for one that is no letter. Empty for a sign that is not spoken.
  static func ascii(_ scalar: UInt32, azerbaijaniCyrillic: Bool) -> StaticString? {
    switch scalar {
    case 0x18F, 0x259, 0x4D8, 0x4D9: return "e"
    case 0x410...0x42F: return cyrillic(Int(scalar - 0x410), azerbaijaniCyrillic)
    case 0x430...0x44F: return cyrillic(Int(scalar - 0x430), azerbaijaniCyrillic)
    case 0x401, 0x451: return "yo"
    case 0x408, 0x458: return "y"
    case 0x492, 0x493, 0x49C, 0x49D: return "g"
    case 0x4AE, 0x4AF: return "u"
    case 0x4BA, 0x4BB: return "h"
    case 0x4B8, 0x4B9: return "c"
    case 0x4E8, 0x4E9: return "o"
    case 0x404, 0x454: return "ye"
    case 0x406, 0x407, 0x456, 0x457: return "i"
    case 0x490, 0x491: return "g"
    case 0x531...0x556: return armenian[Int(scalar - 0x531)]
    case 0x561...0x587: return armenian[Int(scalar - 0x561)]
    case 0x621...0x6D2: return persian(scalar)
    default: return nil
    }
  }

  /// The ASCII letter of a Latin letter with a mark; `nil` for anything else.
  static func latinBase(_ scalar: UInt32) -> UInt8? {
    if scalar >= 0xC0, scalar <= 0x17F {
      let letter = latin[Int(scalar - 0xC0)]
      return letter == 32 ? nil : letter
    }
    switch scalar {
    case 0x1CD, 0x1CE, 0x1DE, 0x1DF: return UInt8(ascii: "a")
    case 0x1E6, 0x1E7, 0x1F4, 0x1F5: return UInt8(ascii: "g")
    case 0x218, 0x219: return UInt8(ascii: "s")
    case 0x21A, 0x21B: return UInt8(ascii: "t")
    default: return nil
    }
  }

  private static func cyrillic(_ index: Int, _ azerbaijani: Bool) -> StaticString {
    // Azerbaijani Cyrillic wrote q as г; in Russian the same letter stands for g, q and h.
    azerbaijani && index == 3 ? "q" : russian[index]
  }

  private static func persian(_ scalar: UInt32) -> StaticString? {
    switch scalar {
    case 0x621, 0x640: ""
    case 0x622, 0x623, 0x627, 0x671: "a"
    case 0x624, 0x648: "v"
    case 0x625, 0x626, 0x649, 0x64A, 0x6CC, 0x6D0: "i"
    case 0x628: "b"
    case 0x629: "e"
    case 0x62A, 0x637: "t"
    case 0x62B, 0x633, 0x635: "s"
    case 0x62C: "c"
    case 0x62D, 0x647, 0x6BE, 0x6C1, 0x6D5: "h"
    case 0x62E: "x"
    case 0x62F: "d"
    case 0x630, 0x632, 0x636, 0x638: "z"
    case 0x631: "r"
    case 0x634: "s"
    case 0x639: "e"
    case 0x63A, 0x642: "q"
    case 0x641: "f"
    case 0x643, 0x6A9: "k"
    case 0x644: "l"
    case 0x645: "m"
    case 0x646: "n"
    case 0x67E: "p"
    case 0x686: "c"
    case 0x698: "j"
    case 0x6AF: "g"
    default: nil
    }
  }

  /// True for the letters that only Azerbaijani Cyrillic has.
  static func isAzerbaijaniCyrillic(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x408, 0x458, 0x492, 0x493, 0x49C, 0x49D, 0x4AE, 0x4AF, 0x4B8...0x4BB, 0x4D8, 0x4D9, 0x4E8, 0x4E9: true
    default: false
    }
  }
}
