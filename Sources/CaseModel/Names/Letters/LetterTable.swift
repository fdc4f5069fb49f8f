/// For every character of the scripts that names come in, the one or two plain Latin letters it stands for.
enum LetterTable {
  /// What a character stands for, packed into 16 bits so that a look-up is one read.
  struct Entry: Equatable {
    let bits: UInt16

    /// Parts words.
    static let separator = Entry(bits: 0)
    /// Neither spoken nor a gap: an apostrophe, a joiner, a mark.
    static let silent = Entry(bits: 1)
    /// Hangs on its neighbours; `NameLetters` decides.
    static let contextual = Entry(bits: 2)

    private init(bits: UInt16) { self.bits = bits }

    init(_ first: UInt8, _ second: UInt8 = 0, foreign: Bool, azerbaijani: Bool = false) {
      bits = UInt16(first) | UInt16(second) << 7 | (foreign ? 1 << 14 : 0) | (azerbaijani ? 1 << 15 : 0)
    }

    var first: UInt8 { UInt8(bits & 0x7F) }
    /// 0 where the character is one letter.
    var second: UInt8 { UInt8(bits >> 7 & 0x7F) }
    /// True for characters of other scripts than Latin.
    var isForeign: Bool { bits & 1 << 14 != 0 }
    /// True for characters that only Azerbaijani writes.
    var isAzerbaijani: Bool { bits & 1 << 15 != 0 }
    var isLetter: Bool { bits & 0x7F > 2 }
  }

  /// The characters up to U+06FF: Latin, Cyrillic, Armenian, Arabic.
  private static let common: [Entry] = {
    var table = [Entry](repeating: .separator, count: 0x700)
    LatinLetters.fill(&table)
    CyrillicLetters.fill(&table)
    ArmenianLetters.fill(&table)
    PersianLetters.fill(&table)
    return table
  }()

  /// What a character stands for.
  static func entry(_ scalar: UInt32) -> Entry {
    scalar < 0x700 ? common[Int(scalar)] : rare(scalar)
  }

  private static func rare(_ scalar: UInt32) -> Entry {
    switch scalar {
    case 0x10D0...0x10F0: GeorgianLetters.entry(scalar - 0x10D0)
    case 0x1C90...0x1CB0: GeorgianLetters.entry(scalar - 0x1C90)
    case 0x1E00...0x1EFF: LatinLetters.additional(scalar)
    case 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x2018...0x201B, 0x2032, 0x2060, 0xFE00...0xFE0F, 0xFEFF: .silent
    case 0xFF21...0xFF3A: entry(scalar - 0xFF21 + 0x61)
    case 0xFF41...0xFF5A: entry(scalar - 0xFF41 + 0x61)
    default: .separator
    }
  }

  /// Enters letters written as words, one a character, from a first character on: `a b ts`; `-` is silent, `?` hangs on its neighbours.
  static func enter(_ letters: String, from first: Int, into table: inout [Entry]) {
    for (place, letter) in letters.split(separator: " ").enumerated() { table[first + place] = entry(foreign: letter) }
  }

  static func entry(foreign letters: Substring) -> Entry {
    let bytes = Array(letters.utf8)
    switch bytes.first {
    case UInt8(ascii: "-"): return .silent
    case UInt8(ascii: "?"): return .contextual
    case let first?: return Entry(first, bytes.count > 1 ? bytes[1] : 0, foreign: true)
    case nil: return .separator
    }
  }
}
