/// The order of names in lists: that of the Azerbaijani alphabet, in which ə follows e, ğ follows g, x follows h, q follows k.
public enum NameOrder {
  /// Parts words; comes before digits and letters, so that a short surname precedes a longer one.
  private static let gap: UInt8 = 1
  /// Letters of other scripts come after all Latin ones, by the Latin letters they stand for.
  private static let foreign: UInt8 = 100

  /// The place of each character up to U+024F and ə; 0 for what is no Latin letter.
  private static let places: [UInt8] = {
    let alphabet: [(String, String)] = [
      ("a", "A"), ("b", "B"), ("c", "C"), ("ç", "Ç"), ("d", "D"), ("e", "E"), ("ə", "Ə"), ("f", "F"), ("g", "G"), ("ğ", "Ğ"), ("h", "H"),
      ("x", "X"), ("ı", "I"), ("i", "İ"), ("j", "J"), ("k", "K"), ("q", "Q"), ("l", "L"), ("m", "M"), ("n", "N"), ("o", "O"), ("ö", "Ö"),
      ("p", "P"), ("r", "R"), ("s", "S"), ("ş", "Ş"), ("t", "T"), ("u", "U"), ("ü", "Ü"), ("v", "V"), ("w", "W"), ("y", "Y"), ("z", "Z"),
    ]
    var result = [UInt8](repeating: 0, count: 0x260)
    for (place, letters) in alphabet.enumerated() {
      for scalar in (letters.0 + letters.1).unicodeScalars { result[Int(scalar.value)] = UInt8(place + 12) }
    }
    for scalar in 0xC0..<0x260 where result[scalar] == 0 {
      let entry = LetterTable.entry(UInt32(scalar))
      if entry.isLetter { result[scalar] = result[Int(entry.first)] }
    }
    for digit in 48...57 { result[digit] = UInt8(digit - 46) }
    return result
  }()

  /// A key whose bytes compare as the names are ordered. Capital and small letters are one; names in other scripts follow all Latin ones.
  public static func key(_ text: String) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: text.utf8.count + 2) { key, count in
      for scalar in text.unicodeScalars {
        let value = scalar.value
        if value < 0x260, places[Int(value)] != 0 {
          key[count] = places[Int(value)]
          count += 1
        } else {
          add(value, to: key, &count)
        }
      }
      while count > 0, key[count - 1] == gap { count -= 1 }
    }
  }

  private static func add(_ character: UInt32, to key: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
    let scalar = character < 0xFB50 ? character : ArabicForms.letter(character) ?? character
    let entry = LetterTable.entry(scalar)
    if entry == .silent {
      if count > 0 { compose(scalar, &key[count - 1]) }
    } else if entry.isLetter || entry == .contextual {
      let offset = entry.isForeign || entry == .contextual ? foreign : 0
      let first = entry == .contextual ? contextual(scalar) : plain(entry.first)
      key[count] = first + offset
      count += 1
      if entry.second != 0 {
        key[count] = plain(entry.second) + offset
        count += 1
      }
    } else if count > 0, key[count - 1] != gap {
      key[count] = gap
      count += 1
    }
  }

  private static func plain(_ letter: UInt8) -> UInt8 {
    letter == CyrillicLetters.ghe ? places[Int(UInt8(ascii: "g"))] : places[Int(letter)]
  }

  /// A letter that `LetterTable` leaves to its neighbours, by its name.
  private static func contextual(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x535, 0x565: places[Int(UInt8(ascii: "e"))]
    case 0x548, 0x578: places[Int(UInt8(ascii: "o"))]
    case 0x552, 0x582, 0x648, 0x624: places[Int(UInt8(ascii: "v"))]
    default: places[Int(UInt8(ascii: "i"))]
    }
  }

  /// A letter and its mark, where together they are a letter of the alphabet.
  private static func compose(_ mark: UInt32, _ letter: inout UInt8) {
    let composed: UInt32? =
      switch (letter, mark) {
      case (places[0x63], 0x327): 0xE7
      case (places[0x67], 0x306): 0x11F
      case (places[0x131], 0x307): 0x69
      case (places[0x6F], 0x308): 0xF6
      case (places[0x73], 0x327): 0x15F
      case (places[0x75], 0x308): 0xFC
      default: nil
      }
    if let composed { letter = places[Int(composed)] }
  }
}
