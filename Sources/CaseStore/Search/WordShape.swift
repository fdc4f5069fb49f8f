/// How a word sounds, roughly: a fold key in which letters that spellings confuse are one.
///
/// Unlike a skeleton it keeps its vowels, so that it can rank and can be compared while a word is being typed.
enum WordShape {
  /// The shape of a fold key: e is a, y and ı are i, w is v; the throat's letters (g, k, q, h, x with their digraphs) are h; c, j and their
  /// digraphs are j; sh is s; doubled letters are one.
  static func of(_ fold: String) -> String {
    var shape: [UInt8] = []
    var before: UInt8 = 0
    for letter in fold.utf8 {
      defer { before = letter }
      if letter == UInt8(ascii: "h"), WordShape.joinsH(before) { continue }
      let sound = WordShape.sound(letter)
      if sound != shape.last { shape.append(sound) }
    }
    return String(decoding: shape, as: UTF8.self)
  }

  private static func joinsH(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "s"), UInt8(ascii: "c"), UInt8(ascii: "k"), UInt8(ascii: "g"), UInt8(ascii: "z"): true
    default: false
    }
  }

  private static func sound(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "e"): UInt8(ascii: "a")
    case UInt8(ascii: "y"): UInt8(ascii: "i")
    case UInt8(ascii: "w"): UInt8(ascii: "v")
    case UInt8(ascii: "g"), UInt8(ascii: "k"), UInt8(ascii: "q"), UInt8(ascii: "x"): UInt8(ascii: "h")
    case UInt8(ascii: "c"): UInt8(ascii: "j")
    default: letter
    }
  }
}
