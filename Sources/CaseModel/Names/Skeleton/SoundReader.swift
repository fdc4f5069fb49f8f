/// Reads the sounds of one word, letter by letter, and asks for a choice wherever a spelling leaves two open.
struct SoundReader {
  /// One sound, or two, and the number of letters that write them.
  struct Reading {
    var sound: UInt8
    var second: UInt8 = Sound.silent
    var length = 1
  }

  let letters: UnsafeBufferPointer<UInt8>
  let traits: NameLetters.Traits
  /// The word without its ending.
  let stem: Range<Int>
  let ending: UInt8?
  /// One bit for each choice, in order.
  let choices: Int
  /// How many choices there were so far.
  private(set) var asked: Int

  init(
    _ letters: UnsafeBufferPointer<UInt8>, _ traits: NameLetters.Traits, stem: Range<Int>, ending: UInt8?, choices: Int, asked: Int
  ) {
    self.letters = letters
    self.traits = traits
    self.stem = stem
    self.ending = ending
    self.choices = choices
    self.asked = asked
  }

  /// The likelier of two readings, or the other one where the choice says so.
  private mutating func choose(_ likely: Reading, or other: Reading) -> Reading {
    defer { asked += 1 }
    return choices >> asked & 1 == 1 ? other : likely
  }

  /// False for Persian, where a vowel may be missing between any two letters.
  var joinsSounds: Bool { !traits.contains(.persian) }

  /// The sounds at a place of the stem.
  mutating func read(at place: Int) -> Reading {
    let letter = letters[place]
    return letter & NameLetters.foreign == 0 ? latin(letter, place) : foreign(letter & ~NameLetters.foreign, place)
  }

  private func letter(_ place: Int) -> UInt8 { stem.contains(place) ? letters[place] : 0 }

  private func plain(_ place: Int) -> UInt8 { letter(place) & ~NameLetters.foreign }

  private func isVowel(_ place: Int) -> Bool { stem.contains(place) && NameLetters.isVowel(letters[place]) }

  // MARK: Latin

  private mutating func latin(_ letter: UInt8, _ place: Int) -> Reading {
    let next = self.letter(place + 1)
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"):
      return Reading(sound: Sound.vowel)
    case UInt8(ascii: "c"): return c(next, place)
    case UInt8(ascii: "d"): return d(next, place)
    case UInt8(ascii: "g"): return next == UInt8(ascii: "h") ? Reading(sound: Sound.throat, length: 2) : g(place)
    case UInt8(ascii: "h"): return h(place)
    case UInt8(ascii: "j"): return j(place)
    case UInt8(ascii: "k"):
      guard next == UInt8(ascii: "h") else { return Reading(sound: Sound.throat) }
      return kh(place, length: 2)
    case UInt8(ascii: "p"): return next == UInt8(ascii: "h") ? Reading(sound: Sound.f, length: 2) : Reading(sound: Sound.p)
    case UInt8(ascii: "q"): return Reading(sound: Sound.throat)
    case UInt8(ascii: "s"): return s(next, place)
    case UInt8(ascii: "t"): return t(next, place)
    case UInt8(ascii: "w"): return Reading(sound: Sound.v)
    case UInt8(ascii: "x"): return x(place)
    case UInt8(ascii: "z"): return next == UInt8(ascii: "h") ? Reading(sound: Sound.hush, length: 2) : Reading(sound: Sound.z)
    default: return Reading(sound: SoundReader.capital(letter))
    }
  }

  private mutating func c(_ next: UInt8, _ place: Int) -> Reading {
    if next == UInt8(ascii: "k") { return Reading(sound: Sound.throat, length: 2) }
    guard next == UInt8(ascii: "h") else { return Reading(sound: Sound.hush) }
    // German writes ch for x: Chalilow.
    let isGerman = stem.upperBound + 1 < letters.count && letters[stem.upperBound + 1] == UInt8(ascii: "w")
    return isGerman
      ? choose(Reading(sound: Sound.breath, length: 2), or: Reading(sound: Sound.hush, length: 2)) : Reading(sound: Sound.hush, length: 2)
  }

  /// dsch, dzh, dj, dz.
  private func d(_ next: UInt8, _ place: Int) -> Reading {
    switch (next, letter(place + 2), letter(place + 3)) {
    case (UInt8(ascii: "s"), UInt8(ascii: "c"), UInt8(ascii: "h")): Reading(sound: Sound.hush, length: 4)
    case (UInt8(ascii: "z"), UInt8(ascii: "h"), _): Reading(sound: Sound.hush, length: 3)
    case (UInt8(ascii: "j"), _, _): Reading(sound: Sound.hush, length: 2)
    case (UInt8(ascii: "z"), _, _): Reading(sound: Sound.pair, length: 2)
    default: Reading(sound: Sound.d)
    }
  }

  /// g, which Russian writes for h, except at the end.
  private mutating func g(_ place: Int) -> Reading {
    let isThroat = place == stem.upperBound - 1 || !traits.isDisjoint(with: [.azerbaijaniLatin, .azerbaijaniCyrillic])
    return isThroat ? Reading(sound: Sound.throat) : choose(Reading(sound: Sound.throat), or: Reading(sound: Sound.breath))
  }

  /// h, which ends many words only for the eye: Leylah, Abdullah, Sakineh.
  private mutating func h(_ place: Int) -> Reading {
    if isSwallowed(place) { return Reading(sound: Sound.vowel) }
    if place == stem.lowerBound, ending == NameEnding.armenian {
      return choose(Reading(sound: Sound.silent), or: Reading(sound: Sound.breath))
    }
    let ends = place == stem.upperBound - 1 && ending == nil
    if ends, plain(place - 1) == UInt8(ascii: "a") || plain(place - 1) == UInt8(ascii: "e") {
      return choose(Reading(sound: Sound.vowel), or: Reading(sound: Sound.breath))
    }
    return Reading(sound: Sound.breath)
  }

  /// j, which English and Turkic names write for c, German and Scandinavian ones for y.
  private mutating func j(_ place: Int) -> Reading {
    if traits.contains(.azerbaijaniLatin) { return Reading(sound: Sound.hush) }
    let isVowelFirst = stem.contains(place + 1) && !isVowel(place + 1) || plain(place - 1) == UInt8(ascii: "i")
    let (hush, vowel) = (Reading(sound: Sound.hush), Reading(sound: Sound.vowel))
    return isVowelFirst ? choose(vowel, or: hush) : choose(hush, or: vowel)
  }

  /// kh and х; at the end after ı also q: Садыхов is Sadıqov.
  private mutating func kh(_ place: Int, length: Int) -> Reading {
    let breath = Reading(sound: Sound.breath, length: length)
    if isSwallowed(place, length: length) { return Reading(sound: Sound.vowel, length: length) }
    guard place + length == stem.upperBound else { return breath }
    let before = plain(place - 1)
    if before == UInt8(ascii: "i") || before == UInt8(ascii: "y") {
      return choose(breath, or: Reading(sound: Sound.throat, length: length))
    }
    return before == UInt8(ascii: "a") && plain(place - 2) == UInt8(ascii: "l")
      ? choose(Reading(sound: Sound.vowel, length: length), or: breath) : breath
  }

  /// sch, sh, shch; only İshaq and its like part the two letters.
  private mutating func s(_ next: UInt8, _ place: Int) -> Reading {
    var length = 1
    if next == UInt8(ascii: "c"), letter(place + 2) == UInt8(ascii: "h") { length = 3 }
    if next == UInt8(ascii: "h") { length = 2 }
    guard length > 1 else { return Reading(sound: Sound.hiss) }
    if place == stem.lowerBound + 1, plain(place - 1) == UInt8(ascii: "i"), isVowel(place + 2) {
      return choose(Reading(sound: Sound.hiss, length: 2), or: Reading(sound: Sound.hiss, second: Sound.breath, length: 2))
    }
    let rest = place + length
    if letter(rest) == UInt8(ascii: "c"), letter(rest + 1) == UInt8(ascii: "h") { length += 2 }
    if letter(rest) == UInt8(ascii: "t"), letter(rest + 1) == UInt8(ascii: "s"), letter(rest + 2) == UInt8(ascii: "c") { length += 4 }
    return Reading(sound: Sound.hiss, length: length)
  }

  /// tsch, tch, tc, ts, tz.
  private func t(_ next: UInt8, _ place: Int) -> Reading {
    switch (next, letter(place + 2), letter(place + 3)) {
    case (UInt8(ascii: "s"), UInt8(ascii: "c"), UInt8(ascii: "h")): Reading(sound: Sound.hush, length: 4)
    case (UInt8(ascii: "c"), UInt8(ascii: "h"), _): Reading(sound: Sound.hush, length: 3)
    case (UInt8(ascii: "c"), _, _): Reading(sound: Sound.hush, length: 2)
    case (UInt8(ascii: "s"), let third, _) where third != UInt8(ascii: "h"): Reading(sound: Sound.pair, length: 2)
    case (UInt8(ascii: "z"), _, _): Reading(sound: Sound.pair, length: 2)
    default: Reading(sound: Sound.t)
    }
  }

  /// x, which English writes for ks: Alexander.
  private mutating func x(_ place: Int) -> Reading {
    if !traits.contains(.azerbaijaniLatin), isVowel(place - 1), place + 1 < stem.upperBound {
      return choose(Reading(sound: Sound.breath), or: Reading(sound: Sound.throat, second: Sound.hiss))
    }
    return kh(place, length: 1)
  }

  /// h between a vowel and v: Allahverdi is Алавердиев.
  private func isSwallowed(_ place: Int, length: Int = 1) -> Bool {
    isVowel(place - 1) && plain(place + length) == UInt8(ascii: "v")
  }

  // MARK: Other scripts

  private mutating func foreign(_ letter: UInt8, _ place: Int) -> Reading {
    if traits.contains(.persian), let joined = joined(letter, place) { return joined }
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"):
      return Reading(sound: Sound.vowel)
    case CyrillicLetters.ghe: return g(place)
    case PersianLetters.waw: return waw(place)
    case UInt8(ascii: "c"), UInt8(ascii: "j"): return Reading(sound: Sound.hush)
    case UInt8(ascii: "d"):
      switch plain(place + 1) {
      case UInt8(ascii: "j"), UInt8(ascii: "c"): return Reading(sound: Sound.hush, length: 2)
      case UInt8(ascii: "z"): return Reading(sound: Sound.pair, length: 2)
      default: return Reading(sound: Sound.d)
      }
    case UInt8(ascii: "g"), UInt8(ascii: "q"): return Reading(sound: Sound.throat)
    case UInt8(ascii: "h"): return foreignH(place)
    case UInt8(ascii: "t") where plain(place + 1) == UInt8(ascii: "s"): return Reading(sound: Sound.pair, length: 2)
    case UInt8(ascii: "t") where plain(place + 1) == UInt8(ascii: "c"): return Reading(sound: Sound.hush, length: 2)
    case UInt8(ascii: "x"): return kh(place, length: 1)
    default: return Reading(sound: SoundReader.capital(letter))
    }
  }

  /// Two Persian letters that change each other's sound, unless a vowel stands between them unwritten: اکبر (Əkbər), but کبیر (Kəbir).
  private mutating func joined(_ letter: UInt8, _ place: Int) -> Reading? {
    guard place > stem.lowerBound else { return nil }
    switch (plain(place - 1), letter, plain(place + 1)) {
    case (UInt8(ascii: "l"), UInt8(ascii: "l"), UInt8(ascii: "h")): return Reading(sound: Sound.silent)
    case (UInt8(ascii: "h"), UInt8(ascii: "d"), _), (UInt8(ascii: "x"), UInt8(ascii: "d"), _), (UInt8(ascii: "r"), UInt8(ascii: "d"), _):
      return choose(Reading(sound: Sound.d), or: Reading(sound: Sound.t))
    case (UInt8(ascii: "k"), UInt8(ascii: "b"), _): return choose(Reading(sound: Sound.p), or: Reading(sound: Sound.b))
    case (_, UInt8(ascii: "n"), UInt8(ascii: "b")): return choose(Reading(sound: Sound.n), or: Reading(sound: Sound.m))
    default: return nil
    }
  }

  private mutating func waw(_ place: Int) -> Reading {
    let (consonant, vowel) = (Reading(sound: Sound.v), Reading(sound: Sound.vowel))
    switch PersianVowels.waw(letters, at: place, in: stem) {
    case .consonant: return consonant
    case .vowel: return vowel
    case .mostlyConsonant: return choose(consonant, or: vowel)
    case .mostlyVowel: return choose(vowel, or: consonant)
    }
  }

  private mutating func foreignH(_ place: Int) -> Reading {
    guard traits.contains(.persian) else { return h(place) }
    if PersianVowels.endsInVowel(letters, stem), place == stem.upperBound - 1 {
      return choose(Reading(sound: Sound.vowel), or: Reading(sound: Sound.breath))
    }
    // محمد stands for Məhəmməd and Məmməd alike.
    if place == stem.lowerBound + 1, plain(place - 1) == UInt8(ascii: "m"), plain(place + 1) == UInt8(ascii: "m") {
      return choose(Reading(sound: Sound.breath), or: Reading(sound: Sound.vowel))
    }
    return isSwallowed(place) ? Reading(sound: Sound.vowel) : Reading(sound: Sound.breath)
  }

  private static func capital(_ letter: UInt8) -> UInt8 {
    letter >= UInt8(ascii: "a") ? letter - 32 : letter
  }
}
