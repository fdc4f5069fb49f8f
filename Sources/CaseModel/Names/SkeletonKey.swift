/// What is left of a name when everything is taken away that spellings differ in: consonant classes and endings.
///
/// Finds `Гусейнов` for `Hüseynov`, but ranks nothing: different names can share a skeleton (Quliyev and Xəlilov do), so hits are ordered by
/// similarity of their fold keys.
public enum SkeletonKey {
  /// The most usual skeleton of a text, word by word.
  public static func of(_ text: String) -> String { all(of: text).first ?? "" }

  /// The skeletons of a text, the most usual first. There are several where one letter stands for two sounds: г and g for h or q in Russian
  /// spellings, j for y, Persian و for v or a vowel, sh for ş or s and h.
  public static func all(of text: String) -> [String] {
    let traits = SpellingTraits(text)
    let fold = FoldKey.bytes(of: text)
    var keys: [String] = []
    for reading in Reading.all(for: traits, fold: fold) {
      let key = fold.split(separator: 32).map { word(Array($0), reading) }.joined(separator: " ")
      if !key.isEmpty, !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// How letters with two sounds are read.
  struct Reading {
    var gIsH = false
    var jIsY = false
    /// The v's that are vowels, one bit each in order of writing.
    var vowels = 0
    var shIsTwo = false

    /// The readings worth trying for a text; the plain one first.
    static func all(for traits: SpellingTraits, fold: [UInt8]) -> [Reading] {
      var readings = [Reading()]
      func alternative(_ possible: Bool, _ change: (inout Reading) -> Void) {
        guard possible else { return }
        readings += readings.map { reading in
          var other = reading
          change(&other)
          return other
        }
      }
      alternative(fold.contains(UInt8(ascii: "g")) || traits.startsWithK) { $0.gIsH = true }
      alternative(fold.contains(UInt8(ascii: "j"))) { $0.jIsY = true }
      if traits.isPersian {
        for place in 0..<min(3, fold.filter { $0 == UInt8(ascii: "v") }.count) { alternative(true) { $0.vowels |= 1 << place } }
      }
      alternative(traits.hasLatinSH) { $0.shIsTwo = true }
      return readings
    }
  }

  /// The skeleton of one word of a fold key.
  private static func word(_ fold: [UInt8], _ reading: Reading) -> String {
    let (stem, ending) = NameEnding.split(fold)
    var key: [UInt8] = []
    var previous: UInt8 = 0
    var index = 0
    var vCount = 0
    while index < stem.count {
      var (symbol, length) = sound(stem, index, reading)
      if stem[index] == UInt8(ascii: "v") {
        if index > 0, reading.vowels & 1 << vCount != 0 { symbol = 0 }
        vCount += 1
      }
      // An opening vowel counts, whichever it is; the others are dropped.
      if symbol == 0 {
        if key.isEmpty, previous == 0 { key.append(UInt8(ascii: "A")) }
      } else if symbol != previous {
        key.append(symbol)
      }
      previous = symbol
      index += length
    }
    if let ending { key.append(ending) }
    return String(decoding: key, as: UTF8.self)
  }

  /// The class of the sound at a place and how many letters write it; 0 stands for a vowel.
  private static func sound(_ word: ArraySlice<UInt8>, _ index: Int, _ reading: Reading) -> (symbol: UInt8, length: Int) {
    func next(_ offset: Int) -> UInt8 { index + offset < word.endIndex ? word[index + offset] : 0 }
    let k = UInt8(ascii: "K")
    let h = UInt8(ascii: "H")
    let j = UInt8(ascii: "J")
    let s = UInt8(ascii: "S")
    switch word[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"): return (0, 1)
    case UInt8(ascii: "t") where next(1) == UInt8(ascii: "c"):
      return (j, next(2) == UInt8(ascii: "h") ? 3 : 2)
    case UInt8(ascii: "d") where next(1) == UInt8(ascii: "j"): return (j, 2)
    case UInt8(ascii: "d") where next(1) == UInt8(ascii: "z") && next(2) == UInt8(ascii: "h"): return (j, 3)
    case UInt8(ascii: "z") where next(1) == UInt8(ascii: "h"): return (j, 2)
    case UInt8(ascii: "c"): return (j, next(1) == UInt8(ascii: "h") ? 2 : 1)
    case UInt8(ascii: "j"): return reading.jIsY ? (0, 1) : (j, 1)
    case UInt8(ascii: "s"): return (s, next(1) == UInt8(ascii: "h") && !reading.shIsTwo ? 2 : 1)
    case UInt8(ascii: "k") where next(1) == UInt8(ascii: "h"): return (h, 2)
    case UInt8(ascii: "g"): return (reading.gIsH ? h : k, next(1) == UInt8(ascii: "h") ? 2 : 1)
    case UInt8(ascii: "k"): return (reading.gIsH && index == 0 ? h : k, 1)
    case UInt8(ascii: "q"): return (k, 1)
    case UInt8(ascii: "h"), UInt8(ascii: "x"): return (h, 1)
    case UInt8(ascii: "w"): return (UInt8(ascii: "V"), 1)
    case UInt8(ascii: "p") where next(1) == UInt8(ascii: "h"): return (UInt8(ascii: "F"), 2)
    case let digit where digit >= 48 && digit <= 57: return (digit, 1)
    case let letter: return (letter - 32, 1)
    }
  }
}

/// What the spelling of a text says about how its letters are meant.
struct SpellingTraits {
  /// True where a letter of the Persian script occurs.
  let isPersian: Bool
  /// True where `sh` is written in Latin letters.
  let hasLatinSH: Bool
  /// True where a word begins with k, written in Russian for q, g and h alike.
  let startsWithK: Bool

  init(_ text: String) {
    isPersian = text.unicodeScalars.contains { (0x621...0x6D2).contains($0.value) }
    var previous: Unicode.Scalar = " "
    var pair = false
    var leadingK = false
    for scalar in text.unicodeScalars {
      if previous == "s" || previous == "S", scalar == "h" || scalar == "H" { pair = true }
      if !previous.properties.isAlphabetic, scalar.value == 0x41A || scalar.value == 0x43A { leadingK = true }
      previous = scalar
    }
    hasLatinSH = pair
    startsWithK = leadingK
  }
}
