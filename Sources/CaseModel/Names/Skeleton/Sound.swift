/// The classes of sounds that a skeleton is made of. Each joins what spellings confuse.
enum Sound {
  /// Any vowel, y included.
  static let vowel: UInt8 = 0
  /// Written, but not heard.
  static let silent: UInt8 = 1
  /// A vowel at the beginning of a word.
  static let opening = UInt8(ascii: "A")
  /// q, g, k, ğ.
  static let throat = UInt8(ascii: "K")
  /// x, h.
  static let breath = UInt8(ascii: "H")
  /// c, ç, j.
  static let hush = UInt8(ascii: "J")
  /// s, ş.
  static let hiss = UInt8(ascii: "S")
  /// ts, dz.
  static let pair = UInt8(ascii: "C")
  static let b = UInt8(ascii: "B")
  static let d = UInt8(ascii: "D")
  static let f = UInt8(ascii: "F")
  static let m = UInt8(ascii: "M")
  static let n = UInt8(ascii: "N")
  static let p = UInt8(ascii: "P")
  static let r = UInt8(ascii: "R")
  static let t = UInt8(ascii: "T")
  static let v = UInt8(ascii: "V")
  static let z = UInt8(ascii: "Z")

  static func isDigit(_ symbol: UInt8) -> Bool { symbol >= UInt8(ascii: "0") && symbol <= UInt8(ascii: "9") }

  /// How a sound is heard after another, where nothing stands between them: Ələkbərov is Алекперов, Mehdi is Мехти, Vardan is Vartan.
  static func heard(_ sound: UInt8, after before: UInt8) -> UInt8 {
    switch (before, sound) {
    case (throat, b): p
    case (breath, d), (r, d): t
    default: sound
    }
  }

  /// How a sound is heard at the end of a word or before its ending: Yaqub is Yakup, Murad is Murat, Çingiz is Чингис.
  static func closing(_ sound: UInt8) -> UInt8 {
    switch sound {
    case b: p
    case d: t
    case z: hiss
    default: sound
    }
  }
}
