/// How the Persian و of a name is read, as far as its neighbours tell.
enum PersianVowels {
  enum Reading {
    case consonant, vowel
    /// Most often a vowel, as in تورال (Tural) and یوسف (Yusif), but a consonant in نوروز (Novruz).
    case mostlyVowel
    /// Most often a consonant, as in علوی, but a vowel in رویا (Röya).
    case mostlyConsonant
  }

  /// The reading of the و at a place of a word.
  static func waw(_ letters: UnsafeBufferPointer<UInt8>, at place: Int, in word: Range<Int>) -> Reading {
    guard place > word.lowerBound else { return .consonant }
    let waw = PersianLetters.waw | NameLetters.foreign
    if letters[place - 1] == waw { return .vowel }
    let before = letters[place - 1] & ~NameLetters.foreign
    if before == UInt8(ascii: "a") || before == UInt8(ascii: "e") || before == UInt8(ascii: "o") { return .consonant }
    guard place + 1 < word.upperBound else { return .vowel }
    let next = letters[place + 1]
    if next == waw || next & ~NameLetters.foreign == UInt8(ascii: "a") { return .consonant }
    return NameLetters.isVowel(next) ? .mostlyConsonant : .mostlyVowel
  }

  /// True where a final ه stands for the vowel ə, as in سکینه.
  static func endsInVowel(_ letters: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count > 2, letters[word.upperBound - 1] == UInt8(ascii: "h") | NameLetters.foreign else { return false }
    return letters[word.upperBound - 2] & ~NameLetters.foreign != UInt8(ascii: "a")
  }
}
