/// A person as a scan holds him: words and places by number.
struct ScannedPerson {
  /// One name, by the numbers of its words.
  struct Name: Hashable {
    var surname: Int32
    var given: Int32
    var fathersName: Int32
  }

  var number: Int
  var names: [Name]
  var sex: Sex
  var earliest: Int?
  var latest: Int?
  var year: Int?
  var places: [Int32]

  /// Persons without a birth date come last.
  var birthOrder: Int { earliest ?? latest ?? .max }

  /// What this name has in common with those it is compared with.
  func keys(of name: Name, _ words: NameWords) -> [UInt64] {
    var keys: [UInt64] = []
    for surname in words.skeletons(of: name.surname) {
      for given in words.skeletons(of: name.given) { keys.append(ScanKey.names(surname, given)) }
    }
    guard let given = words.skeletons(of: name.given).first, let father = words.skeletons(of: name.fathersName).first else { return keys }
    if let year {
      // Years that are one apart share one of the two halves.
      keys += [ScanKey.birth(given, father, year / 2 * 2), ScanKey.birth(given, father, (year + 1) / 2 * 2 - 1)]
    }
    keys += places.map { ScanKey.place(given, father, $0) }
    return keys
  }
}

/// A key of a person, by the person's place in the scan.
struct ScanKey {
  var key: UInt64
  var place: Int32

  /// Surname and given name in either order.
  static func names(_ one: Int32, _ other: Int32) -> UInt64 { mix(1, min(one, other), max(one, other), 0) }

  /// Given name, father's name and a year of birth.
  static func birth(_ given: Int32, _ father: Int32, _ year: Int) -> UInt64 { mix(2, given, father, Int32(truncatingIfNeeded: year)) }

  /// Given name, father's name and a place.
  static func place(_ given: Int32, _ father: Int32, _ place: Int32) -> UInt64 { mix(3, given, father, place) }

  /// Spreads four numbers over 64 bits. Two keys that meet by chance cost a comparison and nothing else.
  private static func mix(_ kind: UInt64, _ first: Int32, _ second: Int32, _ third: Int32) -> UInt64 {
    var hash = kind
    for part in [first, second, third] {
      hash = (hash ^ UInt64(UInt32(bitPattern: part))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }
}

/// Who of a scan cannot be one because of how they are related.
struct ScanKin {
  private var parted: Set<UInt64> = []
  private var parents: [Int: [Int]] = [:]

  /// Two numbers as one, in either order.
  static func pair(_ one: Int, _ other: Int) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: min(one, other))) << 32 | UInt64(UInt32(truncatingIfNeeded: max(one, other)))
  }

  mutating func part(_ one: Int, _ other: Int) { parted.insert(ScanKin.pair(one, other)) }

  mutating func tie(parent: Int, child: Int) { parents[child, default: []].append(parent) }

  /// False for those who were parted, for a person and his or her parent or grandparent, and for siblings of different given names.
  func mayBeOne(_ one: Int, _ other: Int, sharesGiven: Bool) -> Bool {
    if parted.contains(ScanKin.pair(one, other)) { return false }
    let (mine, theirs) = (parents[one] ?? [], parents[other] ?? [])
    if mine.contains(other) || theirs.contains(one) { return false }
    if mine.contains(where: { parents[$0]?.contains(other) == true }) || theirs.contains(where: { parents[$0]?.contains(one) == true }) {
      return false
    }
    return sharesGiven || !mine.contains { theirs.contains($0) }
  }
}
