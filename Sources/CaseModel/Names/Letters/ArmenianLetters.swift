/// Armenian letters by their sounds. At the beginning of a word ե is ye and ո is vo; ո and ւ together are u.
enum ArmenianLetters {
  static let o: UInt32 = 0x578
  static let yech: UInt32 = 0x565
  static let yiwn: UInt32 = 0x582

  static func fill(_ table: inout [LetterTable.Entry]) {
    let alphabet = "a b g d ? z e e t j i l x ts k h dz g c m y n s ? c p c r s v t r ts ? p k o f"
    LetterTable.enter(alphabet, from: 0x531, into: &table)
    LetterTable.enter(alphabet + " ev", from: 0x561, into: &table)
    for scalar in 0x559...0x55F { table[scalar] = .silent }
    table[0x55D] = .separator
  }
}

/// Georgian letters by their sounds.
enum GeorgianLetters {
  private static let alphabet = "a b g d e v z t i k l m n o p j r s t u p k g q s c ts dz ts c x j h"
    .split(separator: " ").map { LetterTable.entry(foreign: $0) }

  static func entry(_ place: UInt32) -> LetterTable.Entry { alphabet[Int(place)] }
}
