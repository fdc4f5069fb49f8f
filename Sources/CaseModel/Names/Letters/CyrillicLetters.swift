/// Cyrillic letters, Russian and those of the Azerbaijani alphabet of 1958, by what Azerbaijani Latin writes for them.
enum CyrillicLetters {
  /// Stands for г in the letters of a name: q in an Azerbaijani text, g in a Russian one, where it is also written for h.
  static let ghe = UInt8(ascii: "`")

  private static let alphabet = "a b v ` d e j z i y k l m n o p r s t u f x ts c s s - i - e yu ya"

  static func fill(_ table: inout [LetterTable.Entry]) {
    LetterTable.enter(alphabet, from: 0x410, into: &table)
    LetterTable.enter(alphabet, from: 0x430, into: &table)
    // Ѐ Ё Ђ Ѓ Є Ѕ І Ї Ј Љ Њ Ћ Ќ Ѝ Ў Џ, and the small ones.
    for first in [0x400, 0x450] { LetterTable.enter("e yo d g ye z i i y l n c k i u c", from: first, into: &table) }
    for scalar in 0x483...0x487 { table[scalar] = .silent }
    let azerbaijani: [(Int, String)] = [(0x492, "g"), (0x49C, "g"), (0x4AE, "u"), (0x4B8, "c"), (0x4BA, "h"), (0x4D8, "e"), (0x4E8, "o")]
    for (capital, letter) in azerbaijani {
      for scalar in [capital, capital + 1] {
        table[scalar] = LetterTable.Entry(Array(letter.utf8)[0], foreign: true, azerbaijani: true)
      }
    }
    for scalar in [0x408, 0x458] { table[scalar] = LetterTable.Entry(UInt8(ascii: "y"), foreign: true, azerbaijani: true) }
    for scalar in [0x490, 0x491] { table[scalar] = LetterTable.Entry(UInt8(ascii: "g"), foreign: true) }
  }
}
