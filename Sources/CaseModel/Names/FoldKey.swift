/// The letters of a name as plain lower-case Latin, whatever script it is written in: `ƏLİYEV`, `Әлијев` and `Əliyev` are all `eliyev`.
///
/// Made by tables of our own, because no general folding knows ə and ı, and `"İ".lowercased()` is two characters.
public enum FoldKey {
  /// The key of a text: words of `a`–`z` and digits, one space between words. Marks, apostrophes and joiners are dropped; hyphens and other
  /// signs part words.
  public static func of(_ text: String) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  /// The bytes of the key.
  static func bytes(of text: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    let isAzerbaijani = text.unicodeScalars.contains { LetterTables.isAzerbaijaniCyrillic($0.value) }
    var partWords = false
    func add(_ letter: UInt8) {
      if partWords, !key.isEmpty { key.append(32) }
      partWords = false
      key.append(letter)
    }
    for scalar in text.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0x61...0x7A, 0x30...0x39: add(UInt8(value))
      case 0x41...0x5A: add(UInt8(value + 32))
      case 0x27, 0x60, 0xB4, 0x2B9...0x2BF, 0x2018...0x201B, 0x2032, 0x200B...0x200F, 0xAD, 0x2060, 0xFEFF: break
      case 0x300...0x36F, 0x64B...0x65F, 0x670, 0x483...0x487: break
      case 0x660...0x669: add(UInt8(value - 0x660 + 48))
      case 0x6F0...0x6F9: add(UInt8(value - 0x6F0 + 48))
      default:
        if let letter = LetterTables.latinBase(value) {
          add(letter)
        } else if let letters = LetterTables.ascii(value, azerbaijaniCyrillic: isAzerbaijani) {
          letters.withUTF8Buffer { $0.forEach(add) }
        } else {
          partWords = true
        }
      }
    }
    return spellPersianEndings(key, text)
  }

  /// Persian script writes the ending -yev as یف and -ov as وف or اف, so that the last letter reads v.
  private static func spellPersianEndings(_ key: [UInt8], _ text: String) -> [UInt8] {
    guard key.count > 2, key.last == UInt8(ascii: "f"), text.unicodeScalars.last?.value == 0x641 else { return key }
    var result = key
    switch key[key.count - 2] {
    case UInt8(ascii: "i"):
      result[key.count - 2] = UInt8(ascii: "e")
      if key[key.count - 3] == UInt8(ascii: "i") { result.insert(UInt8(ascii: "y"), at: key.count - 2) }
    case UInt8(ascii: "v"), UInt8(ascii: "a"): result[key.count - 2] = UInt8(ascii: "o")
    default: return key
    }
    result[result.count - 1] = UInt8(ascii: "v")
    return result
  }
}
