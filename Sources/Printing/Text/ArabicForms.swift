/// The shapes of Arabic letters at their places in a word, for a drawing library that only knows letters one by one.
///
/// The shapes stand in Unicode's Arabic Presentation Forms A and B: alone, at the end, at the beginning, in the middle of joined letters.
/// Which neighbours join follows the standard's joining types (The Unicode Standard, section 9.2).
enum ArabicForms {
  /// Letters of the block at U+FE80 in its order, each with how many shapes it has.
  private static let block: [(letter: UInt32, shapes: UInt32)] =
    [(0x621, 1), (0x622, 2), (0x623, 2), (0x624, 2), (0x625, 2), (0x626, 4), (0x627, 2), (0x628, 4), (0x629, 2), (0x62A, 4), (0x62B, 4)]
    + [(0x62C, 4), (0x62D, 4), (0x62E, 4), (0x62F, 2), (0x630, 2), (0x631, 2), (0x632, 2), (0x633, 4), (0x634, 4), (0x635, 4), (0x636, 4)]
    + [(0x637, 4), (0x638, 4), (0x639, 4), (0x63A, 4), (0x641, 4), (0x642, 4), (0x643, 4), (0x644, 4), (0x645, 4), (0x646, 4), (0x647, 4)]
    + [(0x648, 2), (0x649, 2), (0x64A, 4)]

  /// The first shape of each letter and how many there are; the letters of Persian and Azerbaijani stand elsewhere.
  private static let shapes: [UInt32: (first: UInt32, count: UInt32)] = {
    var shapes: [UInt32: (first: UInt32, count: UInt32)] = [
      0x67E: (0xFB56, 4), 0x686: (0xFB7A, 4), 0x698: (0xFB8A, 2), 0x6A9: (0xFB8E, 4), 0x6AF: (0xFB92, 4), 0x6CC: (0xFBFC, 4),
      0x6D5: (0xFEE9, 2),
    ]
    var next: UInt32 = 0xFE80
    for (letter, count) in block {
      shapes[letter] = (next, count)
      next += count
    }
    return shapes
  }()

  /// Lam before a kind of alef is one sign: the kind and its shape alone.
  private static let lamAlef: [UInt32: UInt32] = [0x622: 0xFEF5, 0x623: 0xFEF7, 0x625: 0xFEF9, 0x627: 0xFEFB]
  private static let lam: UInt32 = 0x644

  /// The text with each Arabic letter in its shape; joiners, which have done their work, are left out.
  static func form(of text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: { (0x600...0x6FF).contains($0.value) }) else { return text }
    var shaped = String.UnicodeScalarView()
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      defer { place += 1 }
      if scalar.value == 0x200C || scalar.value == 0x200D { continue }
      guard let own = shapes[scalar.value] else {
        shaped.append(scalar)
        continue
      }
      let joinsBefore = own.count > 1 && previous(scalars, place).map(joinsOnward) == true
      if scalar.value == lam, place + 1 < scalars.count, let pair = lamAlef[scalars[place + 1].value] {
        append(pair + (joinsBefore ? 1 : 0), to: &shaped)
        place += 1
        continue
      }
      let joinsAfter = own.count == 4 && next(scalars, place).map(joinsBack) == true
      append(own.first + (joinsAfter ? 2 : 0) + (joinsBefore ? 1 : 0), to: &shaped)
    }
    return String(shaped)
  }

  private static func append(_ value: UInt32, to text: inout String.UnicodeScalarView) {
    if let scalar = Unicode.Scalar(value) { text.append(scalar) }
  }

  /// The letter before a place that is no mark above or below another.
  private static func previous(_ scalars: [Unicode.Scalar], _ place: Int) -> Unicode.Scalar? {
    scalars[..<place].last { $0.properties.generalCategory != .nonspacingMark }
  }

  private static func next(_ scalars: [Unicode.Scalar], _ place: Int) -> Unicode.Scalar? {
    scalars[(place + 1)...].first { $0.properties.generalCategory != .nonspacingMark }
  }

  /// True for what joins with a letter after it: letters of four shapes, the lengthening line, a joiner.
  private static func joinsOnward(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x640 || scalar.value == 0x200D || shapes[scalar.value]?.count == 4
  }

  /// True for what joins with a letter before it.
  private static func joinsBack(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x640 || scalar.value == 0x200D || (shapes[scalar.value]?.count ?? 0) > 1
  }
}
