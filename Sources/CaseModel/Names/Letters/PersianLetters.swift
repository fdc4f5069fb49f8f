/// Letters of the Persian script, with those that Azerbaijani and Kurdish write in Iran. Short vowels are not written.
enum PersianLetters {
  /// Stands for و in the letters of a name: v or a vowel.
  static let waw = UInt8(ascii: "w")

  private static let letters: [(String, [Int])] = [
    ("-", [0x621, 0x640, 0x670] + Array(0x64B...0x65F) + Array(0x610...0x61A)), ("a", [0x622, 0x623, 0x625, 0x627, 0x671]),
    ("?", [0x648, 0x624]),
    ("i", [0x626]), ("?", [0x6CC, 0x64A, 0x649]), ("b", [0x628]), ("e", [0x629, 0x639, 0x6CE, 0x6D0, 0x6D5]), ("t", [0x62A, 0x637]),
    ("s", [0x62B, 0x633, 0x634, 0x635]), ("c", [0x62C, 0x686]), ("h", [0x62D, 0x647, 0x6BE, 0x6C0, 0x6C1, 0x6C2]), ("x", [0x62E]),
    ("d", [0x62F]),
    ("z", [0x630, 0x632, 0x636, 0x638]), ("r", [0x631]), ("q", [0x63A, 0x642]), ("f", [0x641]), ("k", [0x643, 0x6A9]), ("l", [0x644]),
    ("m", [0x645]), ("n", [0x646, 0x6AD]), ("p", [0x67E]), ("j", [0x698]), ("g", [0x6AF]), ("v", [0x6A4, 0x6CB]), ("o", [0x6C6]),
    ("u", [0x6C7, 0x6C8]),
  ]

  static func fill(_ table: inout [LetterTable.Entry]) {
    for (letter, scalars) in letters {
      for scalar in scalars { table[scalar] = LetterTable.entry(foreign: letter[...]) }
    }
    for digit in 0...9 {
      table[0x660 + digit] = LetterTable.Entry(UInt8(48 + digit), foreign: false)
      table[0x6F0 + digit] = table[0x660 + digit]
    }
  }
}

/// The joined forms of Arabic letters, which old programs write as characters of their own.
enum ArabicForms {
  /// U+FE80 to U+FEF4: each letter with the number of its forms.
  private static let forms: [UInt32] = {
    let letters: [(UInt32, Int)] = [
      (0x621, 1), (0x622, 2), (0x623, 2), (0x624, 2), (0x625, 2), (0x626, 4), (0x627, 2), (0x628, 4), (0x629, 2), (0x62A, 4), (0x62B, 4),
      (0x62C, 4), (0x62D, 4), (0x62E, 4), (0x62F, 2), (0x630, 2), (0x631, 2), (0x632, 2), (0x633, 4), (0x634, 4), (0x635, 4), (0x636, 4),
      (0x637, 4), (0x638, 4), (0x639, 4), (0x63A, 4), (0x641, 4), (0x642, 4), (0x643, 4), (0x644, 4), (0x645, 4), (0x646, 4), (0x647, 4),
      (0x648, 2), (0x649, 2), (0x64A, 4),
    ]
    return letters.flatMap { Array(repeating: $0.0, count: $0.1) }
  }()

  /// The letter of a form; `nil` where it is none of a name's.
  static func letter(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0xFB56...0xFB59: 0x67E
    case 0xFB7A...0xFB7D: 0x686
    case 0xFB8A...0xFB8B: 0x698
    case 0xFB8E...0xFB91: 0x6A9
    case 0xFB92...0xFB95: 0x6AF
    case 0xFBA6...0xFBAD: 0x647
    case 0xFBFC...0xFBFF: 0x6CC
    case 0xFE80...0xFEF4: forms[Int(scalar - 0xFE80)]
    case 0xFEF5...0xFEFC: 0x644
    default: nil
    }
  }
}
