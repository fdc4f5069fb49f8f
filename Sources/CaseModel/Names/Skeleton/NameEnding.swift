/// The endings of surnames and patronymics that every language writes in its own way.
enum NameEnding {
  /// -ov and -yev with their feminine forms.
  static let surname = UInt8(ascii: "1")
  /// oğlu.
  static let sonOf = UInt8(ascii: "2")
  /// qızı.
  static let daughterOf = UInt8(ascii: "3")
  /// -yan.
  static let armenian = UInt8(ascii: "4")

  /// What ends a word, and how many letters write it.
  struct Found {
    var symbol: UInt8
    var length: Int
    /// True where the word may as well have no such ending: Yusef, Latif, Mərcan.
    var isDoubtful = false
  }

  private static let markers: [([UInt8], UInt8)] =
    ["oglu", "oghlu", "ogly", "oghly", "oqlu", "oqli", "ogli", "oghli", "oglou", "uglu", "okly", "oklu"].map { (Array($0.utf8), sonOf) }
    + ["qizi", "gizi", "kizi", "kyzy", "gyzy", "qyzy", "gezi", "ghizi", "kizy", "qizy", "gizy", "kyzi", "gyzi", "ghyzy", "khizi"].map {
      (Array($0.utf8), daughterOf)
    }

  /// The ending of a word.
  static func of(_ letters: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Found? {
    func letter(fromEnd place: Int) -> UInt8 {
      let index = word.upperBound - place
      return index < word.lowerBound ? 0 : letters[index] & ~NameLetters.foreign
    }
    let last = letter(fromEnd: 1)
    switch last {
    case UInt8(ascii: "a") where isV(letter(fromEnd: 2)) && isVowelOfOv(letter(fromEnd: 3)) && word.count > 4:
      return Found(symbol: surname, length: 3)
    case UInt8(ascii: "v"), UInt8(ascii: "w"):
      return isVowelOfOv(letter(fromEnd: 2)) && word.count > 3 ? Found(symbol: surname, length: 2) : marker(letters, word)
    case UInt8(ascii: "f"): return endingInF(letters, word)
    case UInt8(ascii: "n") where letter(fromEnd: 2) == UInt8(ascii: "a") && word.count > 5:
      switch letter(fromEnd: 3) {
      case UInt8(ascii: "y"), UInt8(ascii: "i"): return Found(symbol: armenian, length: 3)
      case UInt8(ascii: "j") where letters[word.upperBound - 3] & NameLetters.foreign == 0:
        return Found(symbol: armenian, length: 3, isDoubtful: true)
      default: return nil
      }
    default: return marker(letters, word)
    }
  }

  private static func endingInF(_ letters: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Found? {
    guard word.count > 2 else { return nil }
    let double = letters[word.upperBound - 2] == letters[word.upperBound - 1]
    let place = word.upperBound - (double ? 3 : 2)
    guard place >= word.lowerBound + 2 else { return nil }
    let vowel = letters[place] & ~NameLetters.foreign
    if isVowelOfOv(vowel) { return Found(symbol: surname, length: double ? 3 : 2, isDoubtful: !double) }
    // Persian یف after a consonant.
    let isPersian = letters[place] == UInt8(ascii: "i") | NameLetters.foreign
    return isPersian ? Found(symbol: surname, length: 2, isDoubtful: true) : nil
  }

  private static func isV(_ letter: UInt8) -> Bool { letter == UInt8(ascii: "v") || letter == UInt8(ascii: "w") }

  private static func isVowelOfOv(_ letter: UInt8) -> Bool { letter == UInt8(ascii: "o") || letter == UInt8(ascii: "e") }

  /// oğlu and qızı as words of their own.
  private static func marker(_ letters: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Found? {
    guard word.count == 4 || word.count == 5 else { return nil }
    switch letters[word.upperBound - 2] & ~NameLetters.foreign {
    case UInt8(ascii: "l"), UInt8(ascii: "z"), UInt8(ascii: "o"): break
    default: return nil
    }
    for (spelling, symbol) in markers where spelling.count == word.count {
      if zip(spelling, letters[word]).allSatisfy({ plain($1) == $0 }) { return Found(symbol: symbol, length: word.count) }
    }
    return nil
  }

  private static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case CyrillicLetters.ghe | NameLetters.foreign: UInt8(ascii: "g")
    case PersianLetters.waw | NameLetters.foreign: UInt8(ascii: "u")
    default: letter & ~NameLetters.foreign
    }
  }
}
