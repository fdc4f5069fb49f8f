/// The letters of a name as the keys need them: plain lower-case Latin letters and digits, one space between words, and the top bit set on
/// letters that another script writes.
///
/// The top bit keeps apart what plain letters run together: Latin `sh` is one sound, Persian شه is two.
struct NameLetters {
  /// Set on letters from other scripts than Latin.
  static let foreign: UInt8 = 0x80
  static let space = UInt8(ascii: " ")

  /// What the spelling says about how its letters are meant.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// Azerbaijani Latin: g and j are never h and y.
    static let azerbaijaniLatin = Traits(rawValue: 1)
    /// Azerbaijani Cyrillic: г is q.
    static let azerbaijaniCyrillic = Traits(rawValue: 2)
    /// Persian script: short vowels are missing.
    static let persian = Traits(rawValue: 4)
    /// There are letters of another script than Latin.
    static let foreign = Traits(rawValue: 8)
  }

  private(set) var traits: Traits = []
  private(set) var count = 0
  private let room: UnsafeMutableBufferPointer<UInt8>
  private var wordStart = 0
  private var partsWords = false
  private var previous: UInt32 = 0
  /// The place after the v of an Armenian ո that begins a word and was read vo.
  private var openingO = -1

  /// The letters, as long as the closure of `withLetters` runs.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<count]) }

  private init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  /// Calls a closure with the letters of a text. They live on the stack, for keys are made for every name of a register.
  static func withLetters<Result>(of text: String, _ body: (NameLetters) -> Result) -> Result {
    // No character becomes more letters than it has bytes; a Persian word can gain one.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.utf8.count + 2) { room in
      var letters = NameLetters(room)
      for scalar in text.unicodeScalars { letters.read(scalar.value) }
      letters.endWord()
      return body(letters)
    }
  }

  private mutating func read(_ character: UInt32) {
    let scalar = character < 0xFB50 ? character : ArabicForms.letter(character) ?? character
    let entry = LetterTable.entry(scalar)
    if entry.isLetter {
      if entry.isAzerbaijani { traits.insert(entry.isForeign ? .azerbaijaniCyrillic : .azerbaijaniLatin) }
      let mark = entry.isForeign ? NameLetters.foreign : 0
      add(entry.first | mark)
      if entry.second != 0 { add(entry.second | mark) }
      if NameLetters.isArabic(scalar) { traits.insert(.persian) }
    } else if entry == .separator {
      endWord()
      partsWords = true
    } else if entry == .contextual {
      readInContext(scalar)
    } else if scalar == 0x306 || scalar == 0x308 {
      compose(scalar)
    }
    if entry != .silent { previous = scalar }
  }

  private mutating func add(_ letter: UInt8) {
    guard count + 1 < room.count else { return }
    if partsWords {
      if count > 0 {
        room[count] = NameLetters.space
        count += 1
      }
      wordStart = count
      partsWords = false
    }
    room[count] = letter
    count += 1
    if letter & NameLetters.foreign != 0 { traits.insert(.foreign) }
  }

  private mutating func addForeign(_ letter: Character) {
    if let value = letter.asciiValue { add(value | NameLetters.foreign) }
  }

  private var beginsWord: Bool { partsWords || count == wordStart }

  /// й and ё as a letter and its mark.
  private mutating func compose(_ mark: UInt32) {
    guard count > wordStart else { return }
    switch (previous, mark) {
    case (0x418, 0x306), (0x438, 0x306): room[count - 1] = UInt8(ascii: "y") | NameLetters.foreign
    case (0x415, 0x308), (0x435, 0x308):
      room[count - 1] = UInt8(ascii: "y") | NameLetters.foreign
      addForeign("o")
    default: break
    }
  }

  private mutating func readInContext(_ scalar: UInt32) {
    switch scalar {
    case 0x535, 0x565:
      if beginsWord { addForeign("y") }
      addForeign("e")
    case 0x548, 0x578:
      if beginsWord {
        addForeign("v")
        openingO = count
      }
      addForeign("o")
    case 0x552, 0x582:
      if previous == 0x548 || previous == 0x578 { readArmenianU() } else { addForeign("v") }
    default: readPersian(scalar)
    }
  }

  private mutating func readArmenianU() {
    count -= openingO == count - 1 ? 2 : 1
    addForeign("u")
  }

  /// و and ی: after a word's opening alef they say which vowel it is.
  private mutating func readPersian(_ scalar: UInt32) {
    traits.insert(.persian)
    let isWaw = scalar == 0x648 || scalar == 0x624
    if !partsWords, count - wordStart == 1, previous == 0x627 {
      count -= 1
      addForeign(isWaw ? "o" : "i")
    } else if isWaw {
      add(PersianLetters.waw | NameLetters.foreign)
    } else {
      addForeign(beginsWord ? "y" : "i")
    }
  }

  /// Persian writes the ending -yev as یف and -ov as وف or اف.
  private mutating func endWord() {
    guard traits.contains(.foreign), previous == 0x641, count - wordStart > 2 else { return }
    let letter = room[count - 2] & ~NameLetters.foreign
    let before = room[count - 3] & ~NameLetters.foreign
    if letter == UInt8(ascii: "i"), NameLetters.isVowel(before) || before == PersianLetters.waw {
      count -= 2
      for letter in "yev" { addForeign(letter) }
    } else if letter == PersianLetters.waw || letter == UInt8(ascii: "a"), count - wordStart > 4 {
      count -= 2
      for letter in "ov" { addForeign(letter) }
    }
  }

  private static func isArabic(_ scalar: UInt32) -> Bool { scalar >= 0x600 && scalar < 0x700 }

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter & ~foreign {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"): true
    default: false
    }
  }
}
