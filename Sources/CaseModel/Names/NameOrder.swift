/// The order of names in lists: that of the Azerbaijani alphabet, in which ə follows e, ğ follows g, x follows h, q follows k.
public enum NameOrder {
  /// a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v w y z; each letter's place, 0 for what is no letter.
  private static let places: [UInt32: UInt8] = {
    let alphabet: [(String, String)] = [
      ("a", "A"), ("b", "B"), ("c", "C"), ("ç", "Ç"), ("d", "D"), ("e", "E"), ("ə", "Ə"), ("f", "F"), ("g", "G"), ("ğ", "Ğ"), ("h", "H"),
      ("x", "X"), ("ı", "I"), ("i", "İ"), ("j", "J"), ("k", "K"), ("q", "Q"), ("l", "L"), ("m", "M"), ("n", "N"), ("o", "O"), ("ö", "Ö"),
      ("p", "P"), ("r", "R"), ("s", "S"), ("ş", "Ş"), ("t", "T"), ("u", "U"), ("ü", "Ü"), ("v", "V"), ("w", "W"), ("y", "Y"), ("z", "Z"),
    ]
    var result: [UInt32: UInt8] = [:]
    for (place, letters) in alphabet.enumerated() {
      for scalar in (letters.0 + letters.1).unicodeScalars { result[scalar.value] = UInt8(place + 12) }
    }
    result[0x4D8] = result[0x18F]
    result[0x4D9] = result[0x259]
    return result
  }()

  /// The same for ASCII, without a look-up in a dictionary.
  private static let ascii: [UInt8] = (0..<128).map { places[UInt32($0)] ?? 0 }

  /// A key whose bytes compare as the names are ordered. Spaces come before letters, so that a short surname precedes a longer one; names
  /// in other scripts follow by their fold keys.
  public static func key(_ text: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 128 {
        let place = ascii[Int(value)]
        if place > 0 {
          key.append(place)
        } else if value >= 48, value <= 57 {
          key.append(UInt8(value - 46))
        } else if key.last != 1 {
          key.append(1)
        }
      } else if let place = places[value] {
        key.append(place)
      } else {
        let fold = FoldKey.bytes(of: String(scalar))
        let isLatin = LetterTables.latinBase(value) != nil
        for letter in fold { key.append(isLatin ? ascii[Int(letter)] : ascii[Int(letter)] + 100) }
      }
    }
    while key.last == 1 { key.removeLast() }
    return key
  }
}
