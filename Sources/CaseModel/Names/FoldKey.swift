/// The letters of a name as plain lower-case Latin, whatever script it is written in: `ƏLİYEV`, `Әлијев` and `Əliyev` are all `eliyev`.
///
/// Made by tables of our own, because no general folding knows ə and ı, and `"İ".lowercased()` is two characters.
public enum FoldKey {
  /// The key of a text: words of `a`–`z` and digits, one space between words. Marks, apostrophes and joiners are dropped; hyphens and other
  /// signs part words.
  public static func of(_ text: String) -> String {
    NameLetters.withLetters(of: text) { letters in
      String(unsafeUninitializedCapacity: letters.count) { write(letters, into: $0) }
    }
  }

  private static func write(_ letters: NameLetters, into key: UnsafeMutableBufferPointer<UInt8>) -> Int {
    let bytes = letters.bytes
    for place in bytes.indices { key[place] = bytes[place] & ~NameLetters.foreign }
    if letters.traits.contains(.foreign) { spell(bytes, letters.traits, into: key) }
    return bytes.count
  }

  /// Decides the letters that other scripts leave open: Cyrillic г, Persian و and final ه.
  private static func spell(_ bytes: UnsafeBufferPointer<UInt8>, _ traits: NameLetters.Traits, into key: UnsafeMutableBufferPointer<UInt8>)
  {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: NameLetters.space) ?? bytes.count
      for place in start..<end where bytes[place] & NameLetters.foreign != 0 {
        switch key[place] {
        case CyrillicLetters.ghe: key[place] = UInt8(ascii: traits.contains(.azerbaijaniCyrillic) ? "q" : "g")
        case PersianLetters.waw:
          switch PersianVowels.waw(bytes, at: place, in: start..<end) {
          case .vowel, .mostlyVowel: key[place] = UInt8(ascii: "u")
          case .consonant, .mostlyConsonant: key[place] = UInt8(ascii: "v")
          }
        default: break
        }
      }
      if traits.contains(.persian), PersianVowels.endsInVowel(bytes, start..<end) { key[end - 1] = UInt8(ascii: "e") }
      start = end + 1
    }
  }
}
